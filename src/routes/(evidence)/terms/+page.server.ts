import { countWords, perThousand } from '$lib/quotes/keyword-in-context.ts';
import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { terms, cases } = loadModule();
	const documents = cases.filter(({ practice }) => !practice);
	return {
		documents: documents.map(({ slug, document }) => ({ slug, short: document.card.short })),
		terms: terms.map(({ id, name, presupposes }) => {
			const places = documents.map(({ annotations }) =>
				annotations.filter(({ kind, entry }) => kind === 'term' && entry === id)
			);
			/** Marks of words that take a side. Plain words for the same thing lean on nothing. */
			const counts = places.map((at) => at.filter(({ loaded }) => loaded).length);
			return {
				id,
				name,
				presupposes,
				/** How often the group is marked in each document. */
				marks: places.map(({ length }) => length),
				/** How often a word of the group takes a side, and in every thousand words of the document. */
				counts,
				rates: documents.map(({ document }, index) =>
					perThousand(counts[index] ?? 0, countWords(document.blocks))
				)
			};
		})
	};
}
