import type { DocumentBlock } from '../model/document.ts';
import { literalPattern } from './literal-pattern.ts';

/** One place of a keyword, with the words around it. */
export interface Concordance {
	/** The block's id, for a link to it. */
	block: string;
	before: string;
	match: string;
	after: string;
}

/** How many characters stand on each side of the keyword. */
const width = 60;

/** The longest keyword that is looked for, in characters. */
export const longestKeyword = 60;

/**
 * Finds a word or phrase in a document, whatever its capitals, with the words around it. It finds whole words; a star at
 * the end stands for any ending (`peace*` finds "peaceful" and "peacekeepers"). Furniture is left out: it is not the text.
 *
 * @returns the places in reading order; none for a blank keyword
 */
export function keywordInContext(blocks: readonly DocumentBlock[], keyword: string): Concordance[] {
	const pattern = keywordPattern(keyword);
	if (!pattern) return [];
	return textBlocks(blocks).flatMap(({ id, text }) =>
		[...text.matchAll(pattern)].map((match) => ({
			block: id,
			before: text.slice(Math.max(0, match.index - width), match.index),
			match: match[0],
			after: text.slice(match.index + match[0].length, match.index + match[0].length + width)
		}))
	);
}

/** How many words a document has, furniture left out. A word is a run of letters, digits, hyphens and apostrophes. */
export function countWords(blocks: readonly DocumentBlock[]): number {
	return textBlocks(blocks).reduce(
		(sum, { text }) => sum + (text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’-]|[.,](?=\p{N}))*/gu)?.length ?? 0),
		0
	);
}

/** A count for every thousand words, with one decimal. */
export function perThousand(count: number, words: number): number {
	return words === 0 ? 0 : Math.round((count / words) * 10_000) / 10;
}

const textBlocks = (blocks: readonly DocumentBlock[]) => blocks.filter(({ kind }) => kind !== 'furniture');

function keywordPattern(keyword: string): RegExp | null {
	const trimmed = keyword.trim().slice(0, longestKeyword);
	const open = trimmed.endsWith('*');
	const words = trimmed.replace(/\*+$/u, '').trim();
	if (words === '') return null;
	const end = open ? "[\\p{L}\\p{N}'’-]*" : '(?![\\p{L}\\p{N}])';
	return new RegExp(`(?<![\\p{L}\\p{N}])${literalPattern(words)}${end}`, 'giu');
}
