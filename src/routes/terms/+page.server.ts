import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { terms, cases } = loadModule();
	return {
		terms: terms.map(({ id, name, presupposes }) => ({
			id,
			name,
			presupposes,
			/** In how many documents the term is marked. */
			documents: cases.filter((lesson) => lesson.annotations.some(({ entry }) => entry === id)).length
		}))
	};
}
