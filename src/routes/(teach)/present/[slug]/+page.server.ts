import { screensOf } from '$lib/present/screens.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const lesson = loadCase(params.slug);
	const { slug, facts, minutes, document, teaching, classroom } = lesson;
	return { slug, facts, minutes, document, teaching, classroom, screens: screensOf(lesson) };
}
