import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { discussion, cases } = loadModule();
	return {
		page: discussion,
		debates: cases.flatMap(({ slug, facts, classroom }) => {
			const { controversy } = classroom.shown;
			return controversy ? [{ slug, title: facts.title, question: controversy.question }] : [];
		})
	};
}
