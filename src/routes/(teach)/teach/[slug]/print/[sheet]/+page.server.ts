import { error } from '@sveltejs/kit';
import { makeSheet, sheetsOf } from '$lib/paper/sheets.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () =>
	loadModule().cases.flatMap((lesson) =>
		sheetsOf(lesson).map(({ id }) => ({ slug: lesson.slug, sheet: id }))
	);

export function load({ params }) {
	const lesson = loadCase(params.slug);
	const sheet = makeSheet(params.sheet, lesson, loadModule());
	if (!sheet) error(404, `The print pack of this case has no sheet "${params.sheet}".`);
	return { slug: lesson.slug, sheet, sheets: sheetsOf(lesson) };
}
