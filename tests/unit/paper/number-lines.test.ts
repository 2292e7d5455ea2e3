import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentBlock } from '../../../src/lib/model/document.ts';
import { linesOf, lineWidth, numberLines } from '../../../src/lib/paper/number-lines.ts';

const paragraph = (id: string, text: string, more: Partial<DocumentBlock> = {}): DocumentBlock => ({
	kind: 'paragraph',
	id,
	text,
	strong: [],
	...more
});
const long =
	'The council says that the bridge over the river is sixty metres long and has stood for a hundred years.';

it('numbers the lines of all blocks through, and a printed rule not at all', () => {
	const lines = numberLines([
		paragraph('h1', 'A notice', { kind: 'heading' }),
		paragraph('p1', long),
		paragraph('r1', '', { kind: 'rule' }),
		paragraph('p2', 'The end.')
	]);
	expect(lines.map(({ number, label }) => [number, label])).toEqual([
		[1, undefined],
		[2, '¶1'],
		[3, undefined],
		[4, undefined],
		[undefined, undefined],
		[5, '¶2']
	]);
});

it('loses no letter, makes no line too long and never parts a word that fits', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 400 }), (text) => {
			const lines = numberLines([paragraph('p1', text)]);
			expect(
				lines
					.map((line) => line.text)
					.join('')
					.replace(/\s/gu, '')
			).toBe(text.replace(/\s/gu, ''));
			for (const line of lines) expect([...line.text].length).toBeLessThanOrEqual(lineWidth);
		})
	);
	const words = new Set(long.split(' '));
	for (const line of numberLines([paragraph('p1', long)]))
		for (const word of line.text.split(' ')) expect(words).toContain(word);
});

it('breaks a word that is longer than a line', () => {
	const lines = numberLines([paragraph('p1', 'x'.repeat(lineWidth * 2 + 1))]);
	expect(lines.map(({ text }) => text.length)).toEqual([lineWidth, lineWidth, 1]);
});

it('keeps bold words bold on both sides of a break', () => {
	const lines = numberLines([paragraph('p1', long, { strong: [{ start: 40, end: 60 }] })]);
	const bold = lines.flatMap(({ text, strong }) => strong.map(({ start, end }) => text.slice(start, end)));
	expect(bold.join(' ')).toBe(long.slice(40, 60).trim());
	expect(bold).toHaveLength(2);
});

it('tells in which lines words stand', () => {
	const lines = numberLines([paragraph('p1', long), paragraph('p2', 'The end.')]);
	const all = { block: 'p1', start: 0, end: long.length };
	expect(linesOf(lines, [all])).toBe('lines 1–3');
	expect(linesOf(lines, [{ block: 'p1', start: 0, end: 3 }])).toBe('line 1');
	expect(
		linesOf(lines, [
			{ block: 'p1', start: 0, end: 3 },
			{ block: 'p2', start: 0, end: 3 }
		])
	).toBe('lines 1, 4');
	expect(linesOf(lines, [{ block: 'p9', start: 0, end: 3 }])).toBe('');
});
