import { comparableChecks, longChains } from '$lib/figures/origins.ts';
import { picturesOf } from '$lib/figures/pictures.ts';
import { loadModule } from '$lib/server/lessons/index.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';

export function load() {
	const { series, sums, figures, cases } = loadModule();
	const counted = figures.flatMap(({ checks }) => comparableChecks(checks));
	return {
		/** In the order of the file. A series that a sum shows has no picture of its own unless the module says so. */
		pictures: series.flatMap((one) =>
			picturesOf(
				one,
				sums.some((sum) => sum.series === one.id)
			)
		),
		chains: longChains(figures),
		pages: counted.length,
		origins: new Set(counted.map(({ origin }) => origin)).size,
		titles: shortTitles(cases)
	};
}
