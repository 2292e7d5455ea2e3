import { loadModule } from '$lib/server/lessons/index.ts';
import { wordsAt } from '$lib/quotes/words-at.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';

export function load() {
	const { events, cases } = loadModule();
	const blocks = new Map(cases.map(({ slug, document }) => [slug, document.blocks]));
	return {
		events: events.map((event) => ({
			...event,
			own: new Set(event.documents.map(({ document }) => document)).size,
			others: event.accounts.length + event.checks.length,
			documents: event.documents.map((words) => ({
				...words,
				quoted: wordsAt(blocks.get(words.document) ?? [], words.at)
			}))
		})),
		titles: shortTitles(cases)
	};
}
