import { json } from '@sveltejs/kit';
import { outlineOf } from '$lib/questions/outline.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

/** The questions of a case, without any key, for the page of the learner's work. */
export function GET({ params }) {
	return json(outlineOf(loadCase(params.slug), loadModule().figures));
}
