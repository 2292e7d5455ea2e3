import { error } from '@sveltejs/kit';
import { loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().terms.map(({ id }) => ({ id }));

export function load({ params }) {
	const { terms, cases } = loadModule();
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
				words: document.blocks.find(({ id }) => id === at.block)?.text.slice(at.start, at.end) ?? ''
			}))
	);
	return { term, places };
}
