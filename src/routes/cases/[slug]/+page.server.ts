import type { MarkedTerm } from '$lib/model/module.ts';
import { figuresIn } from '$lib/quotes/figures-in.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const { document, steps, facts, practice, slug, order, accounts, figures, annotations, twins } = loadCase(
		params.slug
	);
	const terms: MarkedTerm[] = loadModule().terms.flatMap(({ id, name, presupposes }) => {
		const places = annotations.filter(({ entry }) => entry === id).map(({ at }) => at);
		return places.length > 0 ? [{ id, name, presupposes, places }] : [];
	});
	const rewrites = steps.some(({ parts }) =>
		parts.some((part) => part.kind === 'question' && part.question.shown.kind === 'rewrite')
	);
	const next = loadModule().cases.find((other) => other.order === order + 1);
	return {
		lesson: {
			document,
			steps,
			facts,
			practice,
			slug,
			order,
			accounts,
			figures,
			terms,
			figurePlaces: figuresIn({ slug, annotations, document }, loadModule().figures).map(
				({ figure, at }) => ({
					id: figure.id,
					at
				})
			),
			twins: twins.length,
			contested: rewrites ? loadModule().terms.map(({ id, name, words }) => ({ id, name, words })) : []
		},
		next: next && { slug: next.slug, title: next.facts.title }
	};
}
