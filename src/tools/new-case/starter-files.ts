import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { withheldMark } from '../../lib/server/lessons/read-document.ts';
import { schemaLine } from '../json-schemas.ts';
import { blocksOf, bodyOfPlainText, quotesFrom, type StarterQuotes } from './starter-document.ts';
import { starterWords } from './starter-words.ts';

/** What an author has said of a case. What is empty is left for them to write. */
export interface CaseAnswers {
	slug: string;
	title: string;
	/** Name and office. */
	speaker: string;
	publisher: string;
	/** As printed. */
	date: string;
	/** The address of the page. */
	url: string;
	/** A BCP 47 tag. */
	language: string;
	/** The text of the document, and whether it is Markdown. */
	text: { words: string; markdown: boolean } | null;
}

/** Where the starters stand, where the case will stand, and where the schemas are: paths in the same terms. */
export interface StarterPlaces {
	starters: string;
	folder: string;
	schemas: string;
}

/**
 * The files of a new case, filled with the answers and with words to replace.
 *
 * @returns the files by their name, and entries for the module's `accounts.yaml`; `null` when nothing in the text stands
 * there only once, so that no question could quote from it
 */
export function starterFiles(
	answers: CaseAnswers,
	{ starters, folder, schemas }: StarterPlaces
): { files: Map<string, string>; accounts: string } | null {
	const body = bodyOf(answers.text);
	const blocks = blocksOf(body);
	const quotes = quotesFrom(blocks, answers.language);
	if (!quotes) return null;
	const withheld = blocks.some(({ text }) => withheldMark.test(text));
	const values = valuesOf(answers, { body, quotes, withheld });
	const filled = (name: string, more: Record<string, string> = {}) => {
		const starter = readFileSync(join(starters, name), 'utf8').replaceAll('\r\n', '\n');
		return fill(name === 'lesson.md' && !quotes.marking ? withoutMarking(starter) : starter, {
			...values,
			...more
		});
	};
	const names = ['document.md', 'lesson.md', 'annotations.yaml', 'class.yaml', 'teaching.md'];
	const files = names.map((name): [string, string] => [
		name,
		filled(name, { schema: schemaLine(join(folder, name), schemas) })
	]);
	return { files: new Map(files), accounts: filled('accounts.yaml') };
}

function bodyOf(text: CaseAnswers['text']): string {
	if (!text)
		return `${starterWords} the text of the document, word for word, with its slips. This sentence goes.`;
	return text.markdown ? text.words.trim() : bodyOfPlainText(text.words);
}

function valuesOf(
	answers: CaseAnswers,
	{ body, quotes, withheld }: { body: string; quotes: StarterQuotes; withheld: boolean }
): Record<string, string> {
	const { title, slug, language, speaker, publisher, date, url } = answers;
	return {
		title: scalar(title),
		short: scalar(cut(title, 40)),
		slug,
		language,
		speaker: scalar(speaker || `${starterWords} who speaks: the name and the office.`),
		publisher: scalar(publisher || `${starterWords} who put the text on a page.`),
		date: scalar(date || `${starterWords} the date as printed, or that none is printed.`),
		found_at: url && `found_at: ${scalar(url)}\n`,
		withheld: withheld ? `withheld: ${starterWords} what was taken out of the text, and why.\n` : '',
		text: body,
		first: scalar(quotes.first),
		second: scalar(quotes.second),
		passage: scalar(quotes.marking?.passage ?? ''),
		...Object.fromEntries(
			(quotes.marking?.phrases ?? []).map((phrase, index) => [`phrase-${index + 1}`, phrase])
		)
	};
}

/** Fills `{{name}}` in one pass, so that an answer with such a sign in it stays what it is. A line for nothing goes. */
function fill(starter: string, values: Record<string, string>): string {
	return starter.replace(/\{\{([a-z0-9_-]+)\}\}(\n?)/gu, (_, name: string, end: string) => {
		const value = values[name] ?? '';
		return value === '' || value.endsWith('\n') ? value : value + end;
	});
}

/** A text too short for three phrases has no such question. */
function withoutMarking(lesson: string): string {
	return lesson.replace(/^### (?:(?!^### |^## )[\s\S])*?question: mark-phrase[\s\S]*?(?=^### )/mu, '');
}

/** A value as YAML writes it on one line. */
function scalar(value: string): string {
	return stringify(value, {
		lineWidth: 0,
		defaultStringType: needsQuotes(value) ? 'QUOTE_DOUBLE' : 'PLAIN'
	}).trim();
}

const needsQuotes = (value: string) => !/^[\p{L}\p{N}]/u.test(value) || /[:#]/u.test(value);

/** At most so many UTF-16 units, cut between words where there are some, and never inside a sign. */
function cut(title: string, most: number): string {
	if (title.length <= most) return title;
	const head = [...title.slice(0, most - 1)].join('').replace(/[\uD800-\uDBFF]$/u, '');
	const atWord = head.replace(/\s+\S*$/u, '');
	return `${(atWord.length > most / 2 ? atWord : head).trimEnd()}…`;
}
