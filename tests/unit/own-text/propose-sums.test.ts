import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/lib/own-text/find-numbers.ts';
import type { OwnBlock } from '../../../src/lib/own-text/own-text.ts';
import { maxSums, proposeSums } from '../../../src/lib/own-text/propose-sums.ts';

/** Every line is a paragraph. */
const blocksOf = (text: string): OwnBlock[] =>
	text.split('\n').map((line, index) => ({ id: `b${index + 1}`, kind: 'paragraph', text: line }));
const sums = (text: string) => {
	const blocks = blocksOf(text);
	return proposeSums(findNumbers(blocks), blocks);
};
const short = (text: string) => sums(text).map(({ kind, agrees, working }) => [kind, agrees, working]);

test('a sum names its numbers', () => {
	expect(sums('320 people were hurt. 67 of them were killed and 314 were wounded.')).toEqual([
		{
			id: 'total-b1-22-b1-49',
			kind: 'total',
			parts: ['b1-22', 'b1-49'],
			stated: 'b1-0',
			working: '67 + 314 = 381; the text says 320',
			agrees: false,
			note: 'The sum does not come out: the parts are 61 more. Check whether they count the same things.'
		}
	]);
});

describe('totals', () => {
	test.each<[string, unknown[][]]>([
		[
			'314 people were hurt. Of those, 61 were killed and 253 were wounded. 149 are civilians and 165 are military.',
			[
				['total', true, '61 + 253 = 314'],
				['total', true, '149 + 165 = 314']
			]
		],
		[
			'3,393 people were hurt. Of those, 357 are children, 38 are women.',
			[['total', null, '357 + 38 = 395; the text says 3,393']]
		],
		['12 men and 8 women, in total 20 people.', [['total', true, '12 + 8 = 20']]],
		['12 men and 8 men died, 25 men in total.', [['total', false, '12 + 8 = 20; the text says 25']]],
		['About 12 men and 8 men died, 25 men in total.', [['total', null, '12 + 8 = 20; the text says 25']]],
		[
			'6 more citizens died.\nFour police officers and two civilians were found.',
			[['total', true, '4 + 2 = 6']]
		],
		['$5m and $3m, in all $8m.', [['total', true, '5,000,000 + 3,000,000 = 8,000,000']]],
		['12 men.\nNothing.\n5 men and 7 men.', []],
		['There are 5 houses, 2 cars and 3 dogs.', []],
		['In 9 years, 4 days and 5 hours they came.', []],
		['Resolutions 12, 8 and 20.', []],
		['1. One; 2. Two; 3. Three', []]
	])('%s', (text, expected) => {
		expect(short(text)).toEqual(expected);
	});
});

describe('shares', () => {
	test.each<[string, unknown[][]]>([
		['30 of the 120 members (25%) left.', [['percent-of', true, '30 ÷ 120 = 25%']]],
		['30 of the 120 members (20%) left.', [['percent-of', false, '30 ÷ 120 = 25%; the text says 20%']]],
		['About 30 of the 120 members (20%) left.', [['percent-of', null, '30 ÷ 120 = 25%; the text says 20%']]],
		['30 of the 120 members left.', [['percent-of', null, '30 ÷ 120 = 25%']]],
		['Of 120 members 40 left, 33%.', [['percent-of', true, '40 ÷ 120 = 33.33%']]],
		['Of 120 members 40 left, 33.4%.', []],
		['25% of the 400 people left, that is 100 people.', [['percent-of', true, '25% of 400 = 100']]],
		['25% of the 400 people left.', [['percent-of', null, '25% of 400 = 100']]],
		['Two thirds of the 300 men, 200 men, stayed.', [['percent-of', true, 'Two thirds of 300 = 200']]]
	])('%s', (text, expected) => {
		expect(short(text)).toEqual(expected);
	});
});

describe('changes', () => {
	test.each<[string, unknown[][]]>([
		[
			'The number rose from 100 to 120 people, by 20%.',
			[['difference', true, '120 − 100 = 20; 20 ÷ 100 = 20%']]
		],
		[
			'It fell from 120 men to 100 men, by 30 per cent.',
			[['difference', false, '120 − 100 = 20; 20 ÷ 120 = 16.67%; the text says 30%']]
		],
		['It grew by 20 from 100 to 120.', [['difference', true, '120 − 100 = 20; 20 ÷ 100 = 20%']]],
		['It fell from 120 to 100.', [['difference', null, '120 − 100 = 20; 20 ÷ 120 = 16.67%']]],
		['It takes from 100 to 120 men.', []]
	])('%s', (text, expected) => {
		expect(short(text)).toEqual(expected);
	});
});

describe('spans of time', () => {
	test.each<[string, unknown[][]]>([
		[
			'From November 10, 2020 until September 19, 2023 it went on.',
			[
				[
					'duration',
					null,
					'days from 10 November 2020 to 19 September 2023 = 1,043; with the first day 1,044'
				]
			]
		],
		[
			'From 27 September to 10 November 2020 the 44-day war went on.',
			[['duration', true, 'days from 27 September to 10 November 2020 = 44; with the first day 45']]
		],
		[
			'From 1 May to 5 May, for five days, they stayed.',
			[['duration', true, 'days from 1 May to 5 May = 4; with the first day 5']]
		],
		[
			'From 1 May to 5 May, for ten days, they stayed.',
			[['duration', false, 'days from 1 May to 5 May = 4; with the first day 5; the text says 10 days']]
		],
		[
			'From 10 November 2020 to 19 September 2023, nearly 3 years.',
			[
				[
					'duration',
					true,
					'days from 10 November 2020 to 19 September 2023 = 1,043; with the first day 1,044'
				]
			]
		],
		[
			'From 20 December to 3 January 2021.',
			[['duration', null, 'days from 20 December to 3 January 2021 = 14; with the first day 15']]
		],
		['From 1 February to 1 March.', []],
		['On 3/4/2023 and 4/5/2023.', []],
		['On 1 May 2020. On 5 May 2020.', []]
	])('%s', (text, expected) => {
		expect(short(text)).toEqual(expected);
	});
});

test('no note blames anybody', () => {
	const notes = sums(
		'320 people. 67 of them died and 314 lived. It fell from 120 to 100, by 30%. 30 of the 120 men (20%) left. From 1 May to 5 May, 10 days.'
	)
		.filter(({ agrees }) => agrees === false)
		.map(({ note }) => note);
	expect(notes.length).toBeGreaterThan(2);
	for (const note of notes) {
		expect(note).toMatch(/does not come out.*Check whether/u);
		expect(note).not.toMatch(/wrong|false|lie|mistake|error|mislead/iu);
	}
});

test('at most twelve are proposed, the surest first', () => {
	const many = Array.from(
		{ length: 30 },
		(_, index) => `${index + 40} of the ${index + 90} members left.`
	).join(' ');
	const found = sums(`${many} 12 men and 8 men, in total 20 men.`);
	expect(found).toHaveLength(maxSums);
	expect(found[0]?.working).toBe('12 + 8 = 20');
});
