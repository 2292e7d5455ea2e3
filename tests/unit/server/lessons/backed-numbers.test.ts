import { describe, expect, it } from 'vitest';
import { numbersIn, unbackedNumbers } from '../../../../src/lib/server/lessons/backed-numbers.ts';

const backed = new Set(['314', '3393', '95000', '1500000', '0.5']);
const unbacked = (text: string) => unbackedNumbers(text, backed).map(({ number }) => number);

describe('numbersIn', () => {
	it('reads numbers as they are printed', () => {
		expect(numbersIn('3,393 people, 1.5 million, 95 thousand and c01')).toEqual(['3393', '1.5', '95']);
	});
});

describe('unbackedNumbers', () => {
	it.each([
		['a count', 'There were 345 people.', ['345']],
		['a count with a comma', 'There were 4,393 people.', ['4,393']],
		['a share', 'It is 79 per cent.', ['79']],
		['thousands in words', 'About 96 thousand things.', ['96']],
		['millions in words', 'About 2.5 million things.', ['2.5']],
		['small millions', 'About 3 million things.', ['3']],
		['every one', '400 or 500.', ['400', '500']],
		['a span in a sentence', 'Between 16–24 people', ['16', '24']]
	])('finds %s', (_name, text, found) => expect(unbacked(text)).toEqual(found));

	it.each([
		['backed numbers', '314 of 3,393 people'],
		['backed numbers with words', '95 thousand things, 1.5 million things'],
		['numbers up to twelve', '6 people, 12 towns'],
		['dates', '19 September 2023, September 19, 2023, 20 to 21 September, 28th July, September 2023'],
		['years', 'in 1993, 2020-2023, the 1990s'],
		['times', 'at 14:58, at 1:00 p.m., at 13.00, at 4 a.m.'],
		['places and names', '¶17, question 18, case 5, Resolution 853, CC BY 4.0, c01-13'],
		['minutes', '40 minutes'],
		["a timetable's cell", ' 16–24 ']
	])('lets %s pass', (_name, text) => expect(unbacked(text)).toEqual([]));

	it('tells the place', () => {
		expect(unbackedNumbers('On 19 September 2023: 345', backed)).toEqual([{ number: '345', at: 22 }]);
	});
});
