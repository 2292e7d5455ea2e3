import { describe, expect, it } from 'vitest';
import { termOf, wordPattern } from '../../../src/lib/search/terms.ts';

describe('a word in its forms', () => {
	it.each([
		['mines', 'mine'],
		['organisations', 'organization'],
		['neighbours', 'neighbor'],
		['neighbouring', 'neighboring'],
		['labour', 'labor'],
		['centres', 'center'],
		['kilometres', 'kilometer'],
		['defence', 'defense'],
		['dialogues', 'dialog'],
		['programmes', 'program'],
		['analysing', 'analyze'],
		['Refugees', 'refugee'],
		['Şuşa', 'susa'],
		['Xankəndi', 'xankendi'],
		['3,393', '3393'],
		['120.000', '120000'],
		['100\u00a0000', '100000']
	])('%s is looked for like %s', (one, other) => {
		expect(termOf(one)).toBe(termOf(other));
		expect(termOf(one)).not.toBeNull();
	});

	it.each([
		['four', 'for'],
		['our', 'or'],
		['war', 'were'],
		['mine', 'mind'],
		['2023', '2020'],
		['3.5', '35']
	])('%s is not looked for like %s', (one, other) => {
		expect(termOf(one)).not.toBe(termOf(other) ?? '');
	});

	it.each(['the', 'How', 'many', 'of'])('%s tells nothing', (word) => {
		expect(termOf(word)).toBeNull();
	});
});

it('finds the words of a text, and takes a number with its separators as one', () => {
	const text = 'Armenia’s 3,393 mines, in 1991-2023: “Şuşa”.';
	expect(text.match(wordPattern)).toEqual(['Armenia', 's', '3,393', 'mines', 'in', '1991', '2023', 'Şuşa']);
	expect('on 19 September 2023, 100 people'.match(wordPattern)).toEqual([
		'on',
		'19',
		'September',
		'2023',
		'100',
		'people'
	]);
});
