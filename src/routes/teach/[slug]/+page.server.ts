import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const { slug, facts, document, teaching } = loadCase(params.slug);
	return { slug, facts, document: document.card.title, teaching };
}
