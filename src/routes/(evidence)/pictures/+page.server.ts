import { timedPoints } from '$lib/figures/series.ts';
import { comparableChecks, originsOf } from '$lib/figures/origins.ts';
import type { Figure } from '$lib/model/figure.ts';
import { loadModule } from '$lib/server/lessons/index.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';

export function load() {
	const { series, sums, figures, cases } = loadModule();
	const counted = figures.flatMap(({ checks }) => comparableChecks(checks));
	/** Origins to a page. */
	const spread = ({ checks }: Figure) => originsOf(checks).length / comparableChecks(checks).length;
	const running = series.find(({ id }) => id === 'running-count');
	return {
		running,
		points: running ? timedPoints(running) : [],
		/** All other series, each a picture of rows. Those of a sum are drawn with it. */
		rows: series.filter((one) => one !== running && !sums.some((sum) => sum.series === one.id)),
		/** Figures whose pages go back to the fewest origins come first. */
		chains: figures
			.filter(({ checks }) => comparableChecks(checks).length >= 5)
			.toSorted((a, b) => spread(a) - spread(b)),
		pages: counted.length,
		origins: new Set(counted.map(({ origin }) => origin)).size,
		titles: shortTitles(cases)
	};
}
