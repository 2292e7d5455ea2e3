import { describe, expect, it } from 'vitest';
import { withNotes } from '../../../src/lib/content/notes.ts';
import { plainText } from '../../../src/lib/content/plain.ts';
import { readContent } from '../../helpers/content.ts';

const noted = (text: string) => withNotes(readContent(text).content);

describe('plainText', () => {
	it('gives the words without marks and without what they link to', () => {
		expect(
			plainText([
				{ kind: 'emphasis', words: ['a < "b"'] },
				{ kind: 'break' },
				{ kind: 'link', to: { kind: 'heading', id: 'x' }, words: [{ kind: 'code', text: 'c' }] },
				{ kind: 'image', file: 'a.webp', shows: ', a map' }
			])
		).toBe('a < "b" c, a map');
	});
});

describe('withNotes', () => {
	it('leaves a sentence a sentence, and notes what it cites', () => {
		const { paragraphs, notes } = noted(
			'The copy of [the report](account:a2), a commission’s, has *six* [¶1](#p1).'
		);
		expect(paragraphs).toEqual(['The copy of the report [1], a commission’s, has six ¶1.']);
		expect(notes).toMatchObject([{ publisher: 'River Commission', url: 'https://river.example/report' }]);
	});

	it('gives a page one number, however often it is cited', () => {
		const { paragraphs, notes } = noted(
			'[a](account:a2), [b](account:marks)\n\n- [c](account:a2)\n- [d](check:f1-1)'
		);
		expect(paragraphs).toEqual(['a [1], b [2]', 'c [1]', 'd [1]']);
		expect(notes).toHaveLength(2);
	});

	it('makes a paragraph of each heading, item, quotation and row', () => {
		expect(
			noted(
				'## One\n\nTwo\nthree\n\n1. four\n\n   five\n2. six\n\n> seven\n\n| a | b |\n|---|---|\n| c | d |\n\n---'
			).paragraphs
		).toEqual(['One', 'Two three', 'four', 'five', 'six', 'seven', 'a · b', 'c · d']);
	});
});
