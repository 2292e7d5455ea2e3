import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/lib/quotes/compare-words.ts';

const join = (a: string, b: string, side: 'document' | 'plain') =>
	compareWords(a, b)
		.filter(({ kind }) => kind === 'same' || kind === side)
		.map(({ text }) => text)
		.join('');

describe('compareWords', () => {
	it('tells what went and what came, as whole phrases', () => {
		expect(compareWords('It is the rightful owner.', 'The council says it is the owner.')).toEqual([
			{ kind: 'document', text: 'It ' },
			{ kind: 'plain', text: 'The council says it ' },
			{ kind: 'same', text: 'is the ' },
			{ kind: 'document', text: 'rightful ' },
			{ kind: 'same', text: 'owner.' }
		]);
	});

	it('has one piece for equal texts, and none for empty ones', () => {
		expect(compareWords('One text.', 'One text.')).toEqual([{ kind: 'same', text: 'One text.' }]);
		expect(compareWords('', '')).toEqual([]);
	});

	it.each([
		['other words', 'a b c d', 'x y z'],
		['spaces that differ', 'a  b\nc', 'a b c'],
		['words at the ends', ' a b ', 'b c '],
		['signs of other alphabets', 'Şuşa “mədəniyyət”', 'Շուշի “culture”'],
		['nothing on one side', '', 'all of it'],
		['a change, a space, a change', 'one two three', 'uno due three']
	])('gives both texts back letter for letter: %s', (_name, a, b) => {
		expect(join(a, b, 'document')).toBe(a);
		expect(join(a, b, 'plain')).toBe(b);
	});
});
