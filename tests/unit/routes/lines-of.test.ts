import { expect, it } from 'vitest';
import { linesOf } from '../../../src/routes/(evidence)/pictures/lines-of.ts';
import { percent } from '../../../src/routes/(evidence)/pictures/percent.ts';

it('breaks words into lines and loses none', () => {
	expect(linesOf('one two three four', 9)).toEqual(['one two', 'three', 'four']);
	expect(linesOf('one two three', 13)).toEqual(['one two three']);
	expect(linesOf('a verylongword b', 5)).toEqual(['a', 'verylongword', 'b']);
});

it('writes a place as SVG reads it', () => {
	expect([0, 33.333, 99.96].map(percent)).toEqual(['0%', '33.3%', '100%']);
});
