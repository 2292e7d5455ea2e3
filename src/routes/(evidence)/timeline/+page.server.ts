import { loadModule } from '$lib/server/lessons/index.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';
import { wordsAt } from '$lib/quotes/words-at.ts';

export function load() {
	const { timeline, sides, period, cases } = loadModule();
	const blocks = new Map(cases.map(({ slug, document }) => [slug, document.blocks]));
	const entries = timeline.map((entry) => ({
		...entry,
		quoted:
			entry.from.kind === 'document' && entry.from.at
				? wordsAt(blocks.get(entry.from.document) ?? [], entry.from.at)
				: undefined
	}));
	const days = [...new Set(entries.map(({ date }) => date))].map((date) => {
		const ofDay = entries.filter((entry) => entry.date === date);
		/** What several voices say of one happening stands together. */
		const groups = [...new Set(ofDay.map(({ happening, id }) => happening ?? id))].map((key) =>
			ofDay.filter(({ happening, id }) => (happening ?? id) === key)
		);
		return { date, groups };
	});
	return { days, sides, period, titles: shortTitles(cases) };
}
