import { timedPoints } from '$lib/figures/series.ts';
import { originsOf } from '$lib/figures/origins.ts';
import { loadModule } from '$lib/server/lessons/index.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';

export function load() {
	const { series, sums, figures, cases } = loadModule();
	const running = series.find(({ id }) => id === 'running-count');
	return {
		running,
		counted: running ? timedPoints(running) : [],
		/** All other series, each a picture of rows. Those of a sum are drawn with it. */
		rows: series.filter((one) => one !== running && !sums.some((sum) => sum.series === one.id)),
		/** Figures whose pages go back to the fewest origins come first. */
		chains: figures
			.filter(({ checks }) => checks.length >= 5)
			.toSorted(
				(a, b) => originsOf(a.checks).length / a.checks.length - originsOf(b.checks).length / b.checks.length
			),
		pages: figures.reduce((sum, { checks }) => sum + checks.length, 0),
		origins: new Set(figures.flatMap(({ checks }) => checks.map(({ origin }) => origin))).size,
		titles: shortTitles(cases)
	};
}
