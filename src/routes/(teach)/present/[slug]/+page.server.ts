import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const { slug, facts, minutes, document, steps, accounts, teaching, classroom } = loadCase(params.slug);
	return { slug, facts, minutes, document, steps, accounts, teaching, classroom };
}
