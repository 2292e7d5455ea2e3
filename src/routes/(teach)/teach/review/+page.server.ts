import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	return { cases: loadModule().cases.map(({ slug, facts }) => ({ slug, title: facts.title })) };
}
