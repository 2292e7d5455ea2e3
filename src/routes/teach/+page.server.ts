import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { teaching, cases } = loadModule();
	return { page: teaching, cases: cases.map(({ slug, facts }) => ({ slug, facts })) };
}
