import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import { speakers, type FoundKind, type Searchable, type SearchEntry, type Speaker } from './entry.ts';
import { termOf, wordPattern } from './terms.ts';

/** What the page fetches: what the groups of results are called, everything that can be found, and the index of it. */
export interface SearchData {
	names: Record<Speaker, string>;
	entries: SearchEntry[];
	index: AsPlainObject;
}

/** One thing that was found. */
export interface Found {
	entry: SearchEntry;
	/** Whether a word of it is one of those that were looked for, in any form. */
	isMatch: (word: string) => boolean;
}

/** What one speaker, or one kind of speaker, has; the best first. */
export interface FoundGroup {
	speaker: Speaker;
	name: string;
	found: Found[];
}

/** How much what is found counts, beside how well it fits. */
const weights: Partial<Record<FoundKind, number>> = {
	word: 1.5,
	case: 1.3,
	number: 1.3,
	document: 1.3,
	outlet: 1.2,
	question: 0.8,
	use: 0.8
};
const asksForNumber = /^\s*(?:how (?:many|much)|(?:the )?number of)\b/iu;

const options: Options<Searchable & { id: number }> = {
	fields: ['title', 'of', 'text', 'also'],
	tokenize: (text) => text.match(wordPattern) ?? [],
	processTerm: termOf,
	searchOptions: { boost: { title: 4, also: 2 }, combineWith: 'AND' }
};

/** A way to read a word that somebody typed. */
interface Reading {
	/** It takes a word of so many letters. */
	letters: number;
	/** Any ending may follow. */
	prefix: boolean;
	/** So many letters may differ. */
	fuzzy: number;
}

/** The first that finds something is taken: the word itself, its beginning, a slip of the pen, two of them. */
const readings = [
	{ letters: 1, prefix: false, fuzzy: 0 },
	{ letters: 2, prefix: true, fuzzy: 0 },
	{ letters: 4, prefix: false, fuzzy: 1 },
	{ letters: 5, prefix: false, fuzzy: 2 }
] as const satisfies Reading[];

/** Makes what the page fetches. To be done at build. */
export function indexFor(entries: readonly Searchable[], names: Record<Speaker, string>): SearchData {
	const index = new MiniSearch(options);
	index.addAll(entries.map((entry, id) => ({ ...entry, id })));
	return { names, entries: entries.map(shownOf), index: index.toJSON() };
}

function shownOf(entry: Searchable): SearchEntry {
	const shown = { ...entry };
	delete shown.also;
	return shown;
}

/**
 * Opens an index for searching. All words have to stand in what is found, in any form and in British or American spelling.
 * A word that stands nowhere is read as the beginning of another, or else as a slip of the pen. If nothing has all words,
 * one of them is enough.
 *
 * @returns a function from a query to what was found, by who speaks; no groups when nothing was, or nothing was asked
 */
export async function openSearch({ names, entries, index }: SearchData) {
	const search = await MiniSearch.loadJSAsync(index, options);
	const known = new Map<string, Reading>();
	const readingOf = (term: string): Reading => {
		const fits = ({ letters, ...how }: Reading) =>
			term.length >= letters && search.search(term, { processTerm: (one) => one, ...how }).length > 0;
		const reading = known.get(term) ?? readings.find(fits) ?? readings[0];
		known.set(term, reading);
		return reading;
	};

	return (query: string): FoundGroup[] => {
		const wantsNumber = asksForNumber.test(query);
		const how = {
			prefix: (term: string) => readingOf(term).prefix,
			fuzzy: (term: string) => readingOf(term).fuzzy,
			boostDocument: (id: number) => {
				const { kind } = entries[id]!;
				return (weights[kind] ?? 1) * (wantsNumber && kind === 'number' ? 3 : 1);
			}
		};
		const all = search.search(query, how);
		const results = all.length > 0 ? all : search.search(query, { ...how, combineWith: 'OR' });
		return speakers.flatMap((speaker) => {
			const own = results.filter(({ id }) => entries[id as number]!.speaker === speaker);
			return own.length > 0
				? [{ speaker, name: names[speaker], found: own.map((one) => asFound(one, entries)) }]
				: [];
		});
	};
}

function asFound({ id, match }: SearchResult, entries: readonly SearchEntry[]): Found {
	return { entry: entries[id as number]!, isMatch: (word) => Object.hasOwn(match, termOf(word) ?? '') };
}
