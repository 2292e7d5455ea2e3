import { describeOrigins, originsOf } from '$lib/figures/origins.ts';
import { loadAccounts, loadModule } from '$lib/server/lessons/index.ts';
import { shortTitles } from '$lib/sources/short-titles.ts';

export function load() {
	const { figures, cases } = loadModule();
	const named = new Set(figures.flatMap(({ in: places }) => places.map(({ document }) => document)));
	return {
		titles: shortTitles(cases.filter(({ practice, slug }) => !practice && named.has(slug))),
		rows: figures.map(({ id, quantity, value, unit, counts, finding, checks, in: places, stated_by }) => ({
			id,
			quantity,
			value,
			unit,
			counts,
			finding,
			pages: checks.length,
			origins: originsOf(checks).length,
			counted: describeOrigins(checks),
			/** Who states it outside the documents. */
			statedBy: loadAccounts(stated_by).map(
				({ speaker, stands = '' }) => `${speaker}, ${stands.charAt(0).toLowerCase()}${stands.slice(1)}`
			),
			/** Documents whose own words fare differently. */
			others: places.flatMap(({ document, finding: own }) =>
				own && own !== finding ? [{ slug: document, finding: own }] : []
			),
			/** The words that state it, each with the documents that have them. */
			places: [...new Set(places.map(({ exact }) => exact))].map((words) => ({
				words,
				documents: places.filter(({ exact }) => exact === words).map(({ document }) => document)
			}))
		}))
	};
}
