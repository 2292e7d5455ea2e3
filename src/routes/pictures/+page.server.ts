import { comparableChecks, originsOf } from '$lib/figures/origins.ts';
import { picturesOf } from '$lib/figures/pictures.ts';
import type { Figure } from '$lib/model/figure.ts';
import { loadModule } from '$lib/server/lessons/index.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';

export function load() {
	const { series, sums, figures, cases } = loadModule();
	const counted = figures.flatMap(({ checks }) => comparableChecks(checks));
	/** Origins to a page. */
	const spread = ({ checks }: Figure) => originsOf(checks).length / comparableChecks(checks).length;
	return {
		/** In the order of the file. A series that a sum shows has no picture of its own unless the module says so. */
		pictures: series.flatMap((one) =>
			picturesOf(
				one,
				sums.some((sum) => sum.series === one.id)
			)
		),
		/** Figures whose pages go back to the fewest origins come first. */
		chains: figures
			.filter(({ checks }) => comparableChecks(checks).length >= 5)
			.toSorted((a, b) => spread(a) - spread(b)),
		pages: counted.length,
		origins: new Set(counted.map(({ origin }) => origin)).size,
		titles: shortTitles(cases)
	};
}
