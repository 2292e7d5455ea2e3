import { expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/model/figure.ts';
import type { Case } from '../../../src/lib/model/lesson.ts';
import { figuresIn } from '../../../src/lib/quotes/figures-in.ts';

const lesson = {
	slug: 'the-bridge',
	document: {
		blocks: [
			{ id: 'p1', text: 'First 120 metres, then 60.' },
			{ id: 'p2', text: 'Forty people.' }
		]
	},
	annotations: [
		{ kind: 'figure', entry: 'f3', at: { block: 'p2', start: 0, end: 5 } },
		{ kind: 'figure', entry: 'f2', at: { block: 'p1', start: 23, end: 25 } },
		{ kind: 'term', entry: 'f1', at: { block: 'p1', start: 0, end: 5 } },
		{ kind: 'figure', entry: 'f1', at: { block: 'p1', start: 6, end: 16 } },
		{ kind: 'figure', entry: 'f9', at: { block: 'p1', start: 0, end: 1 } }
	]
} as unknown as Case;
const figures = ['f1', 'f2', 'f3'].map(
	(id) =>
		({
			id,
			finding: 'supported',
			in: id === 'f2' ? [{ document: 'the-bridge', finding: 'estimate' }] : []
		}) as unknown as Figure
);

it('gives the figures in the order of the document, with their words, and nothing else', () => {
	expect(figuresIn(lesson, figures).map(({ figure, words }) => [figure.id, words])).toEqual([
		['f1', '120 metres'],
		['f2', '60'],
		['f3', 'Forty']
	]);
});

it('gives a figure the finding of this document, where it has one of its own', () => {
	expect(figuresIn(lesson, figures).map(({ figure }) => figure.finding)).toEqual([
		'supported',
		'estimate',
		'supported'
	]);
	expect(figures[1]?.finding).toBe('supported');
});
