import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { title, tagline, home, cases } = loadModule();
	return {
		title,
		tagline,
		home,
		cases: cases.map(({ slug, practice, facts, minutes, document: { card } }) => ({
			slug,
			practice,
			facts,
			minutes,
			document: { title: card.title, publisher: card.publisher, date: card.date.established }
		}))
	};
}
