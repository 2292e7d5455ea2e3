import { describe, expect, it } from 'vitest';
import { describeSum, formatNumber, readNumber, workOut } from '../../../src/lib/figures/work-out.ts';
import type { Sum } from '../../../src/lib/model/question.ts';

const sums: [Sum, number, string][] = [
	[{ add: [67, 314] }, 381, '67 + 314'],
	[{ add: [1, 2, 3] }, 6, '1 + 2 + 3'],
	[{ subtract: [3393, 314] }, 3079, '3,393 − 314'],
	[{ subtract: [1, 2] }, -1, '1 − 2'],
	[{ multiply: [2, 3] }, 6, '2 × 3'],
	[{ divide: [303, 180] }, 303 / 180, '303 ÷ 180'],
	[{ percent: [61, 314] }, 19, '61 as a share of 314, in whole per cent'],
	[{ days: ['2020-11-10', '2023-09-19'] }, 1043, 'days from 10 November 2020 to 19 September 2023'],
	[{ days: ['2024-02-28', '2024-03-01'] }, 2, 'days from 28 February 2024 to 1 March 2024'],
	[{ days: ['2023-09-19', '2023-09-19'] }, 0, 'days from 19 September 2023 to 19 September 2023']
];

describe('workOut and describeSum', () => {
	it.each(sums)('work out and tell %j', (sum, result, words) => {
		expect(workOut(sum)).toBe(result);
		expect(describeSum(sum)).toBe(words);
	});

	it.each<[string, Sum]>([
		['it divides by nought', { divide: [1, 0] }],
		['it divides nought by nought', { divide: [0, 0] }],
		['it is a share of nought', { percent: [1, 0] }],
		['a date cannot be read', { days: ['2023-13-40', '2023-09-19'] }]
	])('throw when %s', (_name, sum) => {
		expect(() => workOut(sum)).toThrow(RangeError);
	});
});

describe('formatNumber', () => {
	it.each([
		[3393, '3,393'],
		[303 / 180, '1.68'],
		[0, '0'],
		[-1500, '-1,500']
	])('prints %d as %s', (value, text) => expect(formatNumber(value)).toBe(text));
});

describe('readNumber', () => {
	it.each([
		['3393', 3393],
		[' 3,393 ', 3393],
		['3 393', 3393],
		['3\u00a0393', 3393],
		['3\u202f393', 3393],
		['1,234,567', 1234567],
		['19 %', 19],
		['19%', 19],
		['1.68', 1.68],
		['1,68', 1.68],
		['1,234.5', 1234.5],
		['-5', -5],
		['−5', -5],
		['007', 7]
	])('reads %j', (typed, value) => expect(readNumber(typed)).toBe(value));

	it.each([
		'',
		' ',
		'many',
		'67 and 314',
		'67 + 314',
		'12 34',
		'1.2.3',
		'1e3',
		'0x10',
		'Infinity',
		'5 people',
		'--5'
	])('returns null for %j', (typed) => expect(readNumber(typed)).toBeNull());

	it('reads back what formatNumber prints', () => {
		for (const value of [0, 7, 999, 1000, 3393, 1234567, -42, 1.5]) {
			expect(readNumber(formatNumber(value))).toBe(value);
		}
	});
});
