import { describe, expect, it } from 'vitest';
import {
	changedWords,
	markedWords,
	marksOf,
	wordsOf
} from '../../../src/routes/(study)/cases/[slug]/twins/marked-words.ts';
import { compareWords } from '../../../src/lib/quotes/compare-words.ts';

const sentence = 'It is the rightful owner.';
const at = { block: 'p1', start: 40, end: 40 + sentence.length };
const words = wordsOf(sentence);

describe('words of a sentence', () => {
	it('are its runs without white space, in their places', () => {
		expect(words.map(({ text }) => text)).toEqual(['It', 'is', 'the', 'rightful', 'owner.']);
		expect(words.every(({ start, end, text }) => sentence.slice(start, end) === text)).toBe(true);
	});

	it('become marks in the document, neighbours put together', () => {
		expect(marksOf(words, new Set([4, 0, 3]), sentence, at)).toEqual([
			{ block: 'p1', start: 40, end: 42, exact: 'It' },
			{ block: 'p1', start: 50, end: 65, exact: 'rightful owner.' }
		]);
	});

	it('are found again from their marks', () => {
		const marked = new Set([0, 3, 4]);
		expect(markedWords(words, marksOf(words, marked, sentence, at), at)).toEqual(marked);
	});

	it('are not found from marks in another paragraph', () => {
		expect(markedWords(words, [{ block: 'p2', start: 40, end: 60, exact: 'x' }], at)).toEqual(new Set());
	});

	it('are known to be changed when the plain version has other ones', () => {
		expect(changedWords(words, compareWords(sentence, 'The council says it is the owner.'))).toEqual(
			new Set([0, 3])
		);
		expect(changedWords(words, compareWords(sentence, sentence))).toEqual(new Set());
	});
});
