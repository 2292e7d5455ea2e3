import { originsOf } from '$lib/figures/origins.ts';
import { loadModule } from '$lib/server/lessons/index.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';

export function load() {
	const { figures, cases } = loadModule();
	return {
		titles: shortTitles(cases.filter(({ practice }) => !practice)),
		rows: figures.map(({ id, quantity, value, unit, counts, finding, checks, in: places }) => ({
			id,
			quantity,
			value,
			unit,
			counts,
			finding,
			pages: checks.length,
			origins: originsOf(checks).length,
			documents: places.map(({ document, exact }) => ({ slug: document, words: exact }))
		}))
	};
}
