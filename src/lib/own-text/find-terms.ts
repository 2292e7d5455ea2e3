import { foldSpace } from '../quotes/find-quote.ts';
import { wholeWordsPattern } from '../quotes/literal-pattern.ts';
import type { OwnBlock } from './own-text.ts';

/** A term of the list, and every form of it that is looked for. */
export interface ListedTerm {
	id: string;
	words: readonly string[];
	/** Forms that are harmless in most texts, such as "people". They are looked for only where a word of the list stands. */
	plain?: readonly string[];
}

/** A word of the list in a learner's own text. */
export interface FoundTerm {
	term: string;
	block: string;
	start: number;
	end: number;
	/** The words as they stand. */
	text: string;
}

/**
 * Where words of the list stand, whoever uses them, also in quotations and whatever their capitals. Where two forms
 * overlap, the longer one counts. It finds words; it does not know what they do there.
 */
export function findTerms(blocks: readonly OwnBlock[], terms: readonly ListedTerm[]): FoundTerm[] {
	const found = findWords(blocks, terms);
	if (found.length === 0 || terms.every(({ plain = [] }) => plain.length === 0)) return found;
	return findWords(
		blocks,
		terms.map(({ id, words, plain = [] }) => ({ id, words: [...words, ...plain] }))
	);
}

function findWords(blocks: readonly OwnBlock[], terms: readonly ListedTerm[]): FoundTerm[] {
	const owner = new Map(
		terms.flatMap(({ id, words }) => words.map((word) => [foldSpace(word).toLowerCase(), id] as const))
	);
	if (owner.size === 0) return [];
	const pattern = wholeWordsPattern(owner.keys());
	return blocks.flatMap((block) =>
		[...block.text.matchAll(pattern)].flatMap((match): FoundTerm[] => {
			const term = owner.get(foldSpace(match[0]).toLowerCase());
			const start = match.index;
			return term ? [{ term, block: block.id, start, end: start + match[0].length, text: match[0] }] : [];
		})
	);
}
