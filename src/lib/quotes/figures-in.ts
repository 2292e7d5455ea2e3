import type { Figure } from '../model/figure.ts';
import type { Case } from '../model/lesson.ts';
import type { Passage } from '../model/text-quote.ts';
import { wordsAt } from './words-at.ts';

/** A figure, and the words of one document that state it. */
export interface StatedFigure {
	figure: Figure;
	at: Passage;
	words: string;
}

/** A figure as one document states it: its finding is that document's own, where it has one. */
export function figureFor(figure: Figure, slug: string): Figure {
	const own = figure.in.find(({ document }) => document === slug)?.finding;
	return own ? { ...figure, finding: own } : figure;
}

/** The figures that a case's document states, in the order of the document. */
export function figuresIn(
	{ slug, annotations, document }: Pick<Case, 'slug' | 'annotations' | 'document'>,
	figures: readonly Figure[]
): StatedFigure[] {
	const order = new Map(document.blocks.map(({ id }, index) => [id, index]));
	return annotations
		.filter(({ kind }) => kind === 'figure')
		.flatMap(({ entry, at }) => {
			const figure = figures.find(({ id }) => id === entry);
			return figure ? [{ figure: figureFor(figure, slug), at, words: wordsAt(document.blocks, at) }] : [];
		})
		.toSorted(
			(a, b) => (order.get(a.at.block) ?? 0) - (order.get(b.at.block) ?? 0) || a.at.start - b.at.start
		);
}
