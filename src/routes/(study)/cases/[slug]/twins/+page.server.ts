import { error } from '@sveltejs/kit';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () =>
	loadModule()
		.cases.filter(({ twins }) => twins.length > 0)
		.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const { slug, document, twins, facts } = loadCase(params.slug);
	if (twins.length === 0)
		error(404, `The case "${params.slug}" has no sentences to hold against plain words.`);
	return {
		slug,
		title: facts.title,
		short: document.card.short,
		language: document.card.language,
		twins
	};
}
