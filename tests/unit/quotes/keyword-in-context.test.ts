import { describe, expect, test } from 'vitest';
import type { DocumentBlock } from '../../../src/lib/model/document.ts';
import { countWords, keywordInContext, perThousand } from '../../../src/lib/quotes/keyword-in-context.ts';
import { ends } from '../../helpers/ends.ts';

const block = (text: string, kind: DocumentBlock['kind'] = 'paragraph'): DocumentBlock => ({
	kind,
	id: 'p1',
	text,
	strong: []
});
const matches = (text: string, keyword: string) =>
	keywordInContext([block(text)], keyword).map(({ match }) => match);

describe('keywordInContext', () => {
	test.each([
		['a whole word, whatever its capitals', 'Peace and peaceful peacekeepers', 'peace', ['Peace']],
		[
			'any ending, with a star',
			'Terror, terrorist, anti-terrorist',
			'terror*',
			['Terror', 'terrorist', 'terrorist']
		],
		['a phrase across a line end', 'illegal  armed groups', 'illegal armed', ['illegal  armed']],
		['letters outside English', 'in İstanbul and Ağdam', 'ağdam', ['Ağdam']],
		['signs as signs', 'what (is) this? a.b axb', 'a.b', ['a.b']],
		['nothing for a blank keyword', 'words', ' * ', []]
	])('finds %s', (_name, text, keyword, expected) => {
		expect(matches(text, keyword)).toEqual(expected);
	});

	test('gives the words on both sides, letter for letter', () => {
		expect(keywordInContext([block('one two three')], 'two')).toEqual([
			{ block: 'p1', before: 'one ', match: 'two', after: ' three' }
		]);
	});

	test('leaves out what a website put around the text', () => {
		expect(keywordInContext([block('peace', 'furniture')], 'peace')).toEqual([]);
	});

	test.each([
		['letters', 'a', `${'a'.repeat(50)}b*`],
		['hyphens', 'a-', 'a*'],
		['signs of patterns', '((((', '((((*+?'],
		['spaces', ' ', 'a b']
	])('ends with a million %s', (_name, piece, keyword) => {
		ends(() => keywordInContext([block(piece.repeat(1_000_000))], keyword));
	});
});

test.each(['a-.', '1.', '1,a', "'"])('countWords ends with a million of %s', (piece) => {
	ends(() => countWords([block(piece.repeat(1_000_000))]));
});

test('countWords counts words and numbers, and no furniture', () => {
	expect(countWords([block("Armenia's 3,393 IDP-s – they"), block('menu', 'furniture')])).toBe(4);
});

test('perThousand gives one decimal, and nought for an empty document', () => {
	expect(perThousand(6, 812)).toBe(7.4);
	expect(perThousand(1, 0)).toBe(0);
});
