import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { teaching, guides, cases } = loadModule();
	return {
		page: teaching,
		guides: guides.map(({ id, title }) => ({ id, title })),
		cases: cases.map(({ slug, facts, minutes }) => ({ slug, facts, minutes }))
	};
}
