import { error } from '@sveltejs/kit';
import type { Case } from '$lib/model/lesson.ts';
import { compareDocuments } from '$lib/quotes/compare-documents.ts';
import { countWords, perThousand } from '$lib/quotes/keyword-in-context.ts';
import { pairsOf } from '../pairs-of.ts';
import { wordsAt } from '$lib/quotes/words-at.ts';
import { loadModule } from '$lib/server/lessons/index.ts';
import { pairAddress, slugsOf } from '../pair-address.ts';

export const entries = () => {
	const { cases, pairs } = loadModule();
	const documents = cases.filter(({ practice }) => !practice);
	return pairsOf(documents, pairs).map(([first, second]) => ({
		pair: pairAddress(first.slug, second.slug)
	}));
};

export function load({ params }) {
	const { cases, pairs, terms, figures, events } = loadModule();
	const [first, second] = slugsOf(params.pair).map((slug) =>
		cases.find((lesson) => lesson.slug === slug && !lesson.practice)
	);
	if (!first || !second) error(404, `There is no pair "${params.pair}".`);
	const both = [first, second];
	const marks = (lesson: Case, id: string) =>
		lesson.annotations.filter(({ kind, entry }) => kind === 'term' && entry === id).length;
	const note = pairs.find(
		({ documents }) => documents.includes(first.slug) && documents.includes(second.slug)
	);
	const states = (lesson: Case, id: string) => {
		const place = lesson.annotations.find(({ kind, entry }) => kind === 'figure' && entry === id);
		return place && { block: place.at.block, words: wordsAt(lesson.document.blocks, place.at) };
	};
	return {
		documents: both.map(({ slug, document: { card, blocks } }) => ({
			slug,
			card,
			blocks,
			words: countWords(blocks)
		})),
		note: note && {
			about: note.about,
			kinds: note.differences,
			differences: compareDocuments(first.document, second.document)
		},
		terms: terms
			.map(({ id, name }) => ({
				id,
				name,
				counts: both.map((lesson) => marks(lesson, id)),
				rates: both.map((lesson) => perThousand(marks(lesson, id), countWords(lesson.document.blocks)))
			}))
			.filter(({ counts }) => counts.some((count) => count > 0))
			.toSorted((a, b) => Math.max(...b.rates) - Math.max(...a.rates)),
		figures: figures.flatMap(({ id, quantity }) => {
			const [one, other] = both.map((lesson) => states(lesson, id));
			return one && other ? [{ id, quantity, places: [one, other] }] : [];
		}),
		events: events
			.filter(({ documents }) =>
				both.every(({ slug }) => documents.some(({ document }) => document === slug))
			)
			.map(({ id, title }) => ({ id, title }))
	};
}
