import { describe, expect, it } from 'vitest';
import { contestedWordFinder } from '../../../src/lib/quotes/contested-words.ts';

const find = contestedWordFinder([
	{ id: 't1', name: 'occupation', words: ['occupied', 'de-occupied'] },
	{ id: 't2', name: 'terror', words: ['terror', 'mine terror', 'Terrorist'] },
	{ id: 't3', name: 'names of towns', words: ['shusha', 'shushi', 'khankendi', 'stepanakert'] },
	{ id: 't4', name: 'signs', words: ['44-day war', 'a.b', 'armenia’s residents'] }
]);
const words = (text: string) => find(text).map(({ word }) => word);

describe('contestedWordFinder', () => {
	it.each([
		['a word', 'The occupied land.', ['occupied']],
		['capitals', 'OCCUPIED and Occupied', ['OCCUPIED', 'Occupied']],
		['a word that the list has in capitals', 'a terrorist', ['terrorist']],
		['the longer of two', 'mine terror', ['mine terror']],
		['words over the end of a line', 'mine\nterror', ['mine terror']],
		['a word with a hyphen', 'de-occupied', ['de-occupied']],
		['a word after a hyphen', 'once-occupied', ['occupied']],
		['a word beside a dash or a bracket', '(occupied)–terror', ['occupied', 'terror']],
		['a word in single marks', "the 'occupied' land", ['occupied']],
		['signs of its own', 'the 44-day war; armenia’s residents', ['44-day war', 'armenia’s residents']],
		['a town on its own', 'Shusha', ['Shusha']],
		['a word beside a slash', 'Shusha/Baku and and/or/occupied', ['Shusha', 'occupied']],
		['words of two groups at a slash', 'terror/occupied', ['terror', 'occupied']],
		['several, in order', 'terror, occupied, terror', ['terror', 'occupied', 'terror']]
	])('finds %s', (_name, text, found) => expect(words(text)).toEqual(found));

	it.each([
		['part of a longer word', 'preoccupied, terrorists, unoccupied'],
		['a word with letters of another language beside it', 'əterror'],
		['words in straight quotation marks', 'It says "occupied land".'],
		['words in curly quotation marks', 'It says “occupied land”.'],
		['words in guillemets', 'It says «occupied land».'],
		['both names of a town', 'Shusha/Shushi and Khankendi/Stepanakert'],
		['a sign that stands for itself', 'aXb'],
		['words that are looked for in documents only', 'a war']
	])('does not find %s', (_name, text) => expect(words(text)).toEqual([]));

	it('finds a word between two quotations', () => {
		expect(words('"one" occupied "two"')).toEqual(['occupied']);
	});

	it('tells the term and the place', () => {
		const text = 'It says "terror". The occupied land.';
		const [found] = find(text);
		expect(found?.term).toMatchObject({ id: 't1', name: 'occupation' });
		expect(text.slice(found?.at).startsWith('occupied')).toBe(true);
	});

	it('finds nothing when the list is empty', () => {
		expect(contestedWordFinder([])('occupied')).toEqual([]);
	});
});
