import { countWords, perThousand } from '$lib/quotes/keyword-in-context.ts';
import { contestedWordFinder } from '$lib/quotes/contested-words.ts';
import { wordsAt } from '$lib/quotes/words-at.ts';
import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { terms, cases } = loadModule();
	const documents = cases.filter(({ practice }) => !practice);
	return {
		documents: documents.map(({ slug, document }) => ({ slug, short: document.card.short })),
		terms: terms.map((term) => {
			const { id, name, presupposes } = term;
			const isLoaded = contestedWordFinder([term]);
			const places = documents.map(({ annotations }) =>
				annotations.filter(({ kind, entry }) => kind === 'term' && entry === id)
			);
			/** Marks that hold a form which takes a side. Plain words of the group lean on nothing. */
			const counts = places.map(
				(at, index) =>
					at.filter(
						(place) =>
							isLoaded(wordsAt(documents[index]!.document.blocks, place.at).replaceAll(/["“”]/gu, ' '))
								.length > 0
					).length
			);
			return {
				id,
				name,
				presupposes,
				/** How often the group is marked in each document. */
				marks: places.map(({ length }) => length),
				/** How often one of its loaded forms is marked, and in every thousand words of the document. */
				counts,
				rates: documents.map(({ document }, index) =>
					perThousand(counts[index] ?? 0, countWords(document.blocks))
				)
			};
		})
	};
}
