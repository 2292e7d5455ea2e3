import { error } from '@sveltejs/kit';
import { paperSizes, type PaperSize } from '$lib/paper/sheet.ts';
import { makeSheet, sheetsOf } from '$lib/paper/sheets.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';
import { sheetAsDocx } from '$lib/server/paper/sheet-as-docx.ts';

export const prerender = true;

const sizes = Object.keys(paperSizes) as PaperSize[];

export const entries = () =>
	loadModule().cases.flatMap((lesson) =>
		sheetsOf(lesson).flatMap(({ id }) => sizes.map((size) => ({ slug: lesson.slug, sheet: id, size })))
	);

export async function GET({ params }) {
	const size = sizes.find((one) => one === params.size);
	const sheet = makeSheet(params.sheet, loadCase(params.slug), loadModule());
	if (!sheet || !size) error(404, `There is no file "${params.sheet}.${params.size}.docx".`);
	return new Response(await sheetAsDocx(sheet, size), {
		headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }
	});
}
