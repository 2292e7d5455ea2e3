import { loadCase, loadModule } from '$lib/server/lessons/index.ts';
import { movedPlaces, rowsOf } from './study-lesson.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const lesson = loadCase(params.slug);
	const { slug, order, practice, facts, minutes, document } = lesson;
	const count = loadModule().cases.filter((other) => !other.practice).length;
	const next = loadModule().cases.find((other) => other.order === order + 1);
	return {
		slug,
		facts,
		minutes,
		practice,
		card: document.card,
		rows: rowsOf(lesson),
		moved: movedPlaces(lesson),
		kicker: practice ? 'Practice case · invented' : `Case ${order} of ${count}`,
		next: next && { slug: next.slug, title: next.facts.title }
	};
}
