import { differences } from '$lib/figures/series.ts';
import type { Series } from '$lib/model/series.ts';
import { loadModule } from '$lib/server/lessons/index.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';
import { wordsAt } from '$lib/quotes/words-at.ts';

/** The sum on every date of a series: its first part taken away from its total. */
function repeatedSum(series: Series | undefined) {
	if (!series) return;
	const { title, see, limits, whole = '', parts = [] } = series;
	return { title, see, limits, whole, part: parts[0]?.name ?? '', ...differences(series) };
}

export function load() {
	const { sums, series, cases } = loadModule();
	const named = new Set(sums.flatMap(({ documents }) => documents.map(({ document }) => document)));
	const blocks = new Map(cases.map(({ slug, document }) => [slug, document.blocks]));
	return {
		sums: sums.map((sum) => ({
			...sum,
			repeated: repeatedSum(series.find(({ id }) => id === sum.series)),
			documents: sum.documents.map((words) => ({
				...words,
				quoted: wordsAt(blocks.get(words.document) ?? [], words.at)
			}))
		})),
		titles: shortTitles(cases.filter(({ slug }) => named.has(slug)))
	};
}
