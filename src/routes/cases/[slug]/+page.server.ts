import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const { document, steps, facts, practice, slug, order, accounts, figures } = loadCase(params.slug);
	const next = loadModule().cases.find((other) => other.order === order + 1);
	return {
		lesson: { document, steps, facts, practice, slug, order, accounts, figures },
		next: next && { slug: next.slug, title: next.facts.title }
	};
}
