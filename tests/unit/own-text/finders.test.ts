import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/lib/own-text/find-numbers.ts';
import { findTerms } from '../../../src/lib/own-text/find-terms.ts';
import { ownText } from '../../../src/lib/own-text/own-text.ts';
import { mostSums, proposeSums } from '../../../src/lib/own-text/propose-sums.ts';
import { sentencesOf } from '../../../src/lib/own-text/sentences.ts';

const blocksOf = (...texts: string[]) =>
	ownText(texts.map((text) => ({ kind: 'paragraph' as const, text }))).blocks;
const numbers = (text: string) => findNumbers(blocksOf(text));
const found = (text: string) => numbers(text).map(({ text: words, kind, value }) => [words, kind, value]);
const sums = (...texts: string[]) => {
	const blocks = blocksOf(...texts);
	return proposeSums(findNumbers(blocks), blocks);
};

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
	it.each<[string, [string, string, number | null][]]>([
		[
			'67 were killed and 314 hurt',
			[
				['67', 'count', 67],
				['314', 'count', 314]
			]
		],
		[
			'120,000 people, 120 000 people, 120.000 people',
			[
				['120,000', 'count', 120_000],
				['120 000', 'count', 120_000],
				['120.000', 'count', 120]
			]
		],
		[
			'over 750 thousand, 1.5 million mines',
			[
				['750 thousand', 'count', 750_000],
				['1.5 million', 'count', 1_500_000]
			]
		],
		['Twenty-five children and one dog', [['Twenty-five', 'count', 25]]],
		[
			'two hundred and forty thousand three hundred',
			[['two hundred and forty thousand three hundred', 'count', 240_300]]
		],
		[
			'two thirds of a million',
			[
				['two thirds', 'count', null],
				['a million', 'count', 1_000_000]
			]
		],
		[
			'25% or 7.5 per cent',
			[
				['25%', 'percent', 25],
				['7.5 per cent', 'percent', 7.5]
			]
		],
		[
			'$2.5 million and 300 manats',
			[
				['$2.5 million', 'money', 2_500_000],
				['300 manats', 'money', 300]
			]
		],
		[
			'on 9 November 2020 and September 19, 2023',
			[
				['9 November 2020', 'date', 18_575],
				['September 19, 2023', 'date', 19_619]
			]
		],
		[
			'by 2023-09-19, 19.09.2023, 03/04/2023, 30 February 2023',
			[
				['2023-09-19', 'date', 19_619],
				['19.09.2023', 'date', 19_619],
				['03/04/2023', 'date', null],
				['30 February 2023', 'date', null]
			]
		],
		[
			'in 1993, at 13:00 and 1:00 p.m.',
			[
				['1993', 'year', 1993],
				['13:00', 'time', null],
				['1:00 p.m.', 'time', null]
			]
		],
		[
			'2023 people in 2023',
			[
				['2023', 'count', 2023],
				['2023', 'year', 2023]
			]
		],
		[
			'resolution 822, Article 5, the 30th time',
			[
				['resolution 822', 'ordinal', null],
				['Article 5', 'ordinal', null],
				['30th', 'ordinal', null]
			]
		],
		['10–12 trucks', [['10–12', 'range', null]]],
		['PMN-4, A3 and v2 are names', []]
	])('reads %s', (text, expected) => expect(found(text)).toEqual(expected));

	it('tells what stands around a number', () => {
		const [one, two] = numbers(
			'They say that at least 3,200 civilian workers of the town left, about 40 of them at night.'
		);
		expect(one).toMatchObject({ id: 'p1-23', hedge: 'more-than', unit: 'civilian workers' });
		expect(two).toMatchObject({ hedge: 'about', unit: 'of them' });
		expect(one?.words).toMatch(/^They say that at least 3,200 civilian/);
	});

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
					expect(proposeSums(all, blocks).length).toBeLessThanOrEqual(mostSums);
				}
			)
		);
	});

	it.each([
		['digits', '1'.repeat(60_000)],
		['groups', '1,000,'.repeat(10_000)],
		['ranges', '1-'.repeat(30_000)],
		['spaces', '1 '.repeat(30_000)],
		['number words', 'two hundred and '.repeat(4_000)],
		['months', 'May '.repeat(15_000)],
		['points', '.'.repeat(60_000)],
		['dates', '9 November 2020, '.repeat(3_500)],
		['letters', 'a'.repeat(60_000)]
	])('stays quick with sixty thousand signs of %s', (_name, text) => {
		const start = performance.now();
		const blocks = blocksOf(text);
		proposeSums(findNumbers(blocks), blocks);
		for (const block of blocks) sentencesOf(block);
		expect(performance.now() - start).toBeLessThan(3_000);
	});
});

describe('proposeSums', () => {
	it('sees a total that comes out', () => {
		expect(sums('67 were killed and 247 were injured, 314 in all.')[0]).toMatchObject({
			kind: 'total',
			stated: '314',
			working: '67 + 247 = 314',
			agrees: true
		});
	});

	it('sees announced parts that do not come out, and blames nobody', () => {
		const [sum] = sums('In all, 320 people have suffered. 67 of them were killed and 314 were injured.');
		expect(sum).toMatchObject({ working: '67 + 314 = 381', stated: '320', agrees: false });
		expect(sum?.note).toMatch(/count the same things/);
	});

	it('counts days both ways', () => {
		const [sum] = sums('The 44-day war, or 44 days, lasted from 27 September 2020 to 9 November 2020.');
		expect(sum).toMatchObject({ kind: 'duration', agrees: true, stated: '44 days' });
		expect(sum?.working).toMatch(/43 days, or 44 when/);
	});

	it('sees a share and a change', () => {
		expect(sums('25% of 120 families left.')[0]?.working).toBe('25% of 120 = 30');
		expect(sums('It rose from 40 to 50 trucks.')[0]?.working).toBe('50 − 40 = 10; that is 25% more');
	});

	it('proposes nothing where numbers have nothing to do with each other', () => {
		expect(sums('5 trucks came. 12 people waited.', 'There were 7 houses.')).toEqual([]);
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
