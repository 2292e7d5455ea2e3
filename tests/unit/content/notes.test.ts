import { describe, expect, it } from 'vitest';
import { withNotes } from '../../../src/lib/content/notes.ts';
import { numbered } from '../../../src/lib/content/numbered.ts';
import { plainText } from '../../../src/lib/content/plain.ts';
import type { Words } from '../../../src/lib/model/content.ts';
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

	it('gives a source one number, however often it is cited', () => {
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

describe('numbered', () => {
	const a = readContent('[a](account:a2) and **[b](account:marks)**').content;
	const b = readContent('- [c](account:a2) [¶1](#p1)\n\n| [d](reading:study) |\n|---|').content;
	const marksIn = (value: unknown): unknown[] =>
		typeof value !== 'object' || value === null
			? []
			: [...('note' in value ? [value.note] : []), ...Object.values(value).flatMap(marksIn)];

	it('numbers what is cited in the order of the page, through everything that is drawn', () => {
		const { content, notes } = numbered({ prompt: a, key: { reasons: { x: b } } }, 'words');
		expect(marksIn(content.prompt)).toEqual([
			{ number: 1, id: 'note-words-1' },
			{ number: 2, id: 'note-words-2' }
		]);
		expect(marksIn(content.key)).toEqual([
			{ number: 1, id: 'note-words-1' },
			{ number: 3, id: 'note-words-3' }
		]);
		expect(notes).toEqual([
			{
				number: 1,
				id: 'note-words-1',
				publisher: 'River Commission',
				date: '2020-05',
				url: 'https://river.example/report',
				kinds: []
			},
			expect.objectContaining({ number: 2, id: 'note-words-2', publisher: 'A "B" <C> & D' }),
			expect.objectContaining({ number: 3, id: 'note-words-3', publisher: 'A journal' })
		]);
	});

	it('leaves what it was given as it is, and everything that is no citation', () => {
		const before = structuredClone(b);
		const { content } = numbered(b);
		expect(b).toEqual(before);
		const bare = JSON.parse(
			JSON.stringify(content, (name, value: unknown) => (name === 'note' ? undefined : value))
		);
		expect(bare).toEqual(before);
		expect(numbered(b)).toEqual(numbered(b));
		expect(numbered(undefined)).toEqual({ content: undefined, notes: [] });
	});

	it('tells two texts on one page apart by their dates', () => {
		const cite = (date: string): Words => [
			{
				kind: 'link',
				to: { kind: 'reading', id: date, publisher: 'A court', date, url: 'https://c.example/', kinds: [] },
				words: [date]
			}
		];
		const all = [cite('1993-07-29'), cite('1993-10-14'), cite('1993-07-29')];
		expect(numbered(all).notes.map(({ number, date }) => [number, date])).toEqual([
			[1, '1993-07-29'],
			[2, '1993-10-14']
		]);
		const paragraphs = all.map((words) => ({ kind: 'paragraph', words }) as const);
		expect(withNotes(paragraphs).paragraphs).toEqual(['1993-07-29 [1]', '1993-10-14 [2]', '1993-07-29 [1]']);
	});
});
