import { sheetsOf } from '$lib/paper/sheets.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const lesson = loadCase(params.slug);
	const { slug, facts, document, teaching } = lesson;
	return { slug, facts, document: document.card.title, teaching, sheets: sheetsOf(lesson) };
}
