import { makeSheet } from '$lib/paper/sheets.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

/** The document and the learner's sheet, one after the other. No key is in either, by type. */
export function load({ params }) {
	const lesson = loadCase(params.slug);
	const sheets = (['document', 'learner'] as const).flatMap(
		(id) => makeSheet(id, lesson, loadModule()) ?? []
	);
	return { slug: lesson.slug, title: lesson.facts.title, sheets };
}
