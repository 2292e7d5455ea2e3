import { error } from '@sveltejs/kit';
import { keywordInContext } from '$lib/quotes/keyword-in-context.ts';
import { wordsAt } from '$lib/quotes/words-at.ts';
import { loadAccounts, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().terms.map(({ id }) => ({ id }));

export function load({ params }) {
	const { terms, sides, cases } = loadModule();
	const term = terms.find(({ id }) => id === params.id);
	if (!term) error(404, `There is no term "${params.id}".`);
	/** The places where the documents use the term, in the order of the cases. */
	const places = cases.flatMap(({ slug, document, annotations }) =>
		annotations
			.filter(({ entry }) => entry === term.id)
			.map(({ at }) => ({
				slug,
				document: document.card.short,
				block: at.block,
				words: wordsAt(document.blocks, at)
			}))
	);
	/** How often the words of the group stand in each document, marked or not: the same count as on the page of any word. */
	const counts = cases
		.filter(({ practice }) => !practice)
		.map(({ slug, document: { card, blocks } }) => ({
			slug,
			short: card.short,
			words: [...term.words, ...(term.in_documents ?? [])]
				.map((word) => ({ word, times: keywordInContext(blocks, word).length }))
				.filter(({ times }) => times > 0)
		}));
	return { term, settledBy: loadAccounts(term.settled?.accounts ?? []), sides, places, counts };
}
