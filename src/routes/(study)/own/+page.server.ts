import { loadModule } from '$lib/server/lessons/index.ts';

/** Every form of every term, whichever party uses it. */
export function load() {
	return {
		terms: loadModule().terms.map(({ id, name, words, in_documents = [], presupposes, both_sides }) => ({
			id,
			name,
			words,
			plain: in_documents,
			presupposes,
			both_sides
		}))
	};
}
