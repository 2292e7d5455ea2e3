import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/lib/own-text/find-numbers.ts';
import { findTerms } from '../../../src/lib/own-text/find-terms.ts';
import { maxOwnCharacters, ownText } from '../../../src/lib/own-text/own-text.ts';
import { maxSums, proposeSums } from '../../../src/lib/own-text/propose-sums.ts';
import { sentencesOf } from '../../../src/lib/own-text/sentences.ts';
import { ends } from '../../helpers/ends.ts';

const blocksOf = (...texts: string[]) =>
	ownText(texts.map((text) => ({ kind: 'paragraph' as const, text }))).blocks;

describe('sentencesOf', () => {
	const sentences = (text: string) => sentencesOf(blocksOf(text)[0]!).map((one) => one.text);

	it.each<[string, string[]]>([
		['We say so. They do not.', ['We say so.', 'They do not.']],
		[
			'Mr. Ash met Dr. B. Birch on 3 Sept. 2023. He left.',
			['Mr. Ash met Dr. B. Birch on 3 Sept. 2023.', 'He left.']
		],
		['It rose by 2.5 per cent. Why?', ['It rose by 2.5 per cent.', 'Why?']],
		['“We stay.” She left.', ['“We stay.”', 'She left.']],
		['It was closed. 67 people came on 3 Sept. 2023.', ['It was closed.', '67 people came on 3 Sept. 2023.']],
		['See No. 5 and Art. 3. Then stop.', ['See No. 5 and Art. 3.', 'Then stop.']]
	])('parts %s', (text, parts) => expect(sentences(text)).toEqual(parts));

	it('covers a text and leaves only white space out', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
				const [block] = blocksOf(text);
				if (!block) return;
				const parts = sentencesOf(block);
				expect(parts.every(({ start, end, text: own }) => block.text.slice(start, end) === own)).toBe(true);
				expect(
					parts
						.map((one) => one.text)
						.join('')
						.replace(/\s/gu, '')
				).toBe(block.text.replace(/\s/gu, ''));
			})
		);
	});
});

describe('findNumbers', () => {
	it('gives places for any text', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						fc.string({ unit: 'grapheme', maxLength: 8 }),
						fc.constantFrom('12', '1,000', ' million ', 'May', '%', '$', '–', 'two', ' and ', '2023', '.')
					),
					{ maxLength: 60 }
				),
				(parts) => {
					const blocks = blocksOf(parts.join(''));
					const all = findNumbers(blocks);
					for (const { block, start, end, text } of all) {
						expect(blocks.find(({ id }) => id === block)?.text.slice(start, end)).toBe(text);
					}
					expect(proposeSums(all, blocks).length).toBeLessThanOrEqual(maxSums);
				}
			)
		);
	});

	it.each([
		['digits', '1', 20],
		['groups', '1,000,', 20],
		['ranges', '1-', 20],
		['numbers', '1 ', 5],
		['number words', 'two hundred and ', 10],
		['months', 'May ', 20],
		['points', '.', 20],
		['dates', '9 November 2020, ', 10],
		['letters', 'a', 20]
	])('ends with a text of %s that is many times too long', (_name, piece, times) => {
		const blocks = blocksOf(piece.repeat((times * maxOwnCharacters) / piece.length));
		ends(() => {
			proposeSums(findNumbers(blocks), blocks);
			for (const block of blocks) sentencesOf(block);
		});
	});
});

describe('findTerms', () => {
	const terms = [
		{ id: 'a', words: ['so-called', 'town', 'old town'] },
		{ id: 'b', words: ['Shore/Shoreham'] }
	];

	it('finds whole words, whoever uses them, and the longest form', () => {
		expect(
			findTerms(blocksOf('The Old  Town, "so-called" townsfolk of shore/shoreham.'), terms).map(
				({ term, text }) => [term, text]
			)
		).toEqual([
			['a', 'Old Town'],
			['a', 'so-called'],
			['b', 'shore/shoreham']
		]);
		expect(findTerms(blocksOf('x'), [])).toEqual([]);
	});

	it('looks for harmless forms only in a text that has a word of the list', () => {
		const list = [{ id: 'a', words: ['so-called'], plain: ['people'] }];
		expect(findTerms(blocksOf('The people came.'), list)).toEqual([]);
		expect(
			findTerms(blocksOf('The people came.', 'The so-called mayor.'), list).map(({ text }) => text)
		).toEqual(['people', 'so-called']);
	});
});
