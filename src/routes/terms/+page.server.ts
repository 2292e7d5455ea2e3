import { countWords, perThousand } from '$lib/quotes/keyword-in-context.ts';
import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { terms, cases } = loadModule();
	const documents = cases.filter(({ practice }) => !practice);
	return {
		documents: documents.map(({ slug, document }) => ({ slug, short: document.card.short })),
		terms: terms.map(({ id, name, presupposes }) => {
			const counts = documents.map(
				({ annotations }) => annotations.filter(({ kind, entry }) => kind === 'term' && entry === id).length
			);
			return {
				id,
				name,
				presupposes,
				/** How often the term is marked in each document, and in every thousand words of it. */
				counts,
				rates: documents.map(({ document }, index) =>
					perThousand(counts[index] ?? 0, countWords(document.blocks))
				)
			};
		})
	};
}
