import { json } from '@sveltejs/kit';
import { teacherKeys } from '$lib/review/class-key.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

/** What is right in a case. The teacher's page of a class's work asks for it when the teacher does; no other page does. */
export function GET({ params }) {
	return json(teacherKeys(loadCase(params.slug)));
}
