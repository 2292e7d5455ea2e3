import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/lib/own-text/find-numbers.ts';

const numbers = (text: string) => findNumbers([{ id: 'b1', kind: 'paragraph', text }]);
/** What was found, as short as it can be said. */
const found = (text: string) =>
	numbers(text).map(({ text: stands, kind, value, unit, hedge }) => [stands, kind, value, unit, hedge]);

test('a number has its place and the words around it', () => {
	expect(
		findNumbers([
			{ id: 'b1', kind: 'heading', text: 'None' },
			{
				id: 'b2',
				kind: 'paragraph',
				text: 'In the whole of the town about 3,200 people left their homes, and nobody knows when they return.'
			}
		])
	).toEqual([
		{
			id: 'b2-25',
			block: 'b2',
			start: 25,
			end: 36,
			text: 'about 3,200',
			value: 3200,
			kind: 'count',
			unit: 'people',
			hedge: 'about',
			words: 'whole of the town about 3,200 people left their homes, and nobody'
		}
	]);
});

describe('digits', () => {
	test.each([
		['3393 men', 3393],
		['3,393 men', 3393],
		['3 393 men', 3393],
		['3.393.000 men', 3_393_000],
		['1,00,000 men', 100_000],
		['2.5 tonnes', 2.5],
		['2,5 tonnes', 2.5],
		['1,234,567.89 tonnes', 1_234_567.89],
		['95 thousand mines', 95_000],
		['1.1 million mines', 1_100_000],
		['3.2bn cubic metres', 3_200_000_000],
		['5 dozen eggs', 60],
		['-5 degrees', -5]
	])('%s', (text, value) => {
		expect(numbers(text).map((one) => [one.kind, one.value])).toEqual([['count', value]]);
	});
});

describe('number words', () => {
	test.each([
		['three thousand men', 3000],
		['Forty-three men', 43],
		['one hundred and five men', 105],
		['a hundred men', 100],
		['half a million men', 500_000],
		['two million three hundred thousand and one men', 2_300_001],
		['a dozen men', 12],
		['ninety nine men', 99]
	])('%s', (text, value) => {
		expect(numbers(text).map((one) => [one.kind, one.value, one.unit])).toEqual([['count', value, 'men']]);
	});

	test('side by side are two numbers', () => {
		expect(numbers('two and three men').map(({ value }) => value)).toEqual([2, 3]);
	});

	test.each([
		'no one came',
		'one another',
		'on the one hand',
		'this one',
		'one must go',
		'the twenty-first time',
		'a man',
		'someone'
	])('%s counts nothing', (text) => {
		expect(numbers(text)).toEqual([]);
	});
});

describe('kinds', () => {
	test.each<[string, unknown[][]]>([
		['25% of the men', [['25%', 'percent', 25, 'men', null]]],
		['two per cent', [['two per cent', 'percent', 2, '', null]]],
		['two thirds of the population', [['two thirds', 'percent', 66.67, 'population', null]]],
		[
			'a quarter of them, half of it, 2/3 of us',
			[
				['a quarter', 'percent', 25, '', null],
				['half', 'percent', 50, '', null],
				['2/3', 'percent', 66.67, '', null]
			]
		],
		['$5 million', [['$5 million', 'money', 5_000_000, '$', null]]],
		[
			'€3.5bn or £20m',
			[
				['€3.5bn', 'money', 3.5e9, '€', null],
				['£20m', 'money', 2e7, '£', null]
			]
		],
		[
			'400 euros, two dollars',
			[
				['400 euros', 'money', 400, 'euros', null],
				['two dollars', 'money', 2, 'dollars', null]
			]
		],
		['on 12 September 2023', [['12 September 2023', 'date', null, '', null]]],
		[
			'September 12, 2023: 12 men',
			[
				['September 12, 2023', 'date', null, '', null],
				['12', 'count', 12, 'men', null]
			]
		],
		[
			'12.09.2023 2023-09-12 19–20 May',
			[
				['12.09.2023', 'date', null, '', null],
				['2023-09-12', 'date', null, '', null],
				['19–20 May', 'date', null, '', null]
			]
		],
		[
			'in 1991 and the 1990s',
			[
				['1991', 'year', 1991, '', null],
				['1990s', 'year', 1990, '', null]
			]
		],
		[
			'2000 people, about 2000 were hurt',
			[
				['2000', 'count', 2000, 'people', null],
				['about 2000', 'count', 2000, '', 'about']
			]
		],
		[
			'at 09:30, 9 a.m. and 1.15 pm',
			[
				['09:30', 'time', null, '', null],
				['9 a.m.', 'time', null, '', null],
				['1.15 pm', 'time', null, '', null]
			]
		],
		[
			'Resolutions 822, 853 and 874; Article 5',
			[
				['Resolutions 822', 'ordinal', 822, '', null],
				['853', 'ordinal', 853, '', null],
				['874', 'ordinal', 874, '', null],
				['Article 5', 'ordinal', 5, '', null]
			]
		],
		['the 21st century', [['21st', 'ordinal', 21, '', null]]],
		['at that point 300 people', [['300', 'count', 300, 'people', null]]],
		[
			'Resolution 822, 300 people',
			[
				['Resolution 822', 'ordinal', 822, '', null],
				['300', 'count', 300, 'people', null]
			]
		],
		['10–12 men', [['10–12', 'range', null, 'men', null]]],
		['from ten to 12 men', [['from ten to 12', 'range', null, 'men', null]]],
		['between 5 and 10%', [['between 5 and 10%', 'range', null, 'per cent', null]]],
		['2020-23', [['2020-23', 'range', null, '', null]]],
		[
			'rose from 10 to 12',
			[
				['10', 'count', 10, '', null],
				['12', 'count', 12, '', null]
			]
		],
		['tens of thousands of people', [['tens of thousands', 'count', null, 'people', null]]]
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test('the number of an item of a list is none that counts', () => {
		expect(found('12. The men')).toEqual([['12.', 'ordinal', 12, '', null]]);
	});
});

describe('hedges', () => {
	test.each([
		['some 12 men', 'some 12', 'about'],
		['an estimated twelve men', 'an estimated twelve', 'about'],
		['12 or so', '12 or so', 'about'],
		['more than a dozen men', 'more than a dozen', 'more-than'],
		['no fewer than 12 men', 'no fewer than 12', 'more-than'],
		['12+ men', '12+', 'more-than'],
		['at most $12', 'at most $12', 'less-than'],
		['not more than 12%', 'not more than 12%', 'less-than'],
		['handsome 12 men', '12', null]
	])('%s', (text, stands, hedge) => {
		expect(numbers(text).map((one) => [one.text, one.hedge])).toEqual([[stands, hedge]]);
	});
});

describe('units', () => {
	test.each([
		['314 Azerbaijani citizens became', 'Azerbaijani citizens'],
		['6 more Armenian soldiers fell', 'Armenian soldiers'],
		['the 44-day war', 'day'],
		['120mm shells', 'mm'],
		['three of the men', 'men'],
		['61 were killed', ''],
		['67 of them were', ''],
		['Four police officers died', 'police officers'],
		['20 men and 30 women', 'men'],
		['5 kilometres. Men', 'kilometres'],
		['1 displaced young person there', 'displaced young person']
	])('%s', (text, unit) => {
		expect(numbers(text)[0]?.unit).toBe(unit);
	});
});

test.each([
	'F-16, S-300, A320, 4G, COVID-19',
	'https://example.org/2023/12 and www.example.org/5',
	'a1@example.org 10.0.0.1',
	'+994-12-345-67-89',
	'A/75/625',
	'12345678901234567890'
])('%s has no number', (text) => {
	expect(numbers(text)).toEqual([]);
});
