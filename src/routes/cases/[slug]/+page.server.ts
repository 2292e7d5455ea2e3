import type { MarkedTerm } from '$lib/model/module.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const { document, steps, facts, practice, slug, order, accounts, figures, annotations } = loadCase(
		params.slug
	);
	const terms: MarkedTerm[] = loadModule().terms.flatMap(({ id, name, presupposes }) => {
		const places = annotations.filter(({ entry }) => entry === id).map(({ at }) => at);
		return places.length > 0 ? [{ id, name, presupposes, places }] : [];
	});
	const next = loadModule().cases.find((other) => other.order === order + 1);
	return {
		lesson: { document, steps, facts, practice, slug, order, accounts, figures, terms },
		next: next && { slug: next.slug, title: next.facts.title }
	};
}
