import { countWords } from '$lib/quotes/keyword-in-context.ts';
import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const documents = loadModule()
		.cases.filter((lesson) => !lesson.practice)
		.map(({ slug, document: { card, blocks } }) => ({
			slug,
			short: card.short,
			words: countWords(blocks),
			blocks: blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'rule')
		}));
	return { documents };
}
