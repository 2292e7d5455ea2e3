import { loadModule } from '$lib/server/lessons/index.ts';
import { countriesOf } from './countries.ts';

export function load() {
	const { outlets, accounts, figures, terms } = loadModule();
	const cited = [
		...accounts,
		...figures.flatMap(({ checks }) => checks),
		...terms.flatMap(({ uses }) => uses)
	];
	const { choices, at } = countriesOf(outlets);
	return {
		countries: choices,
		outlets: outlets
			.map((outlet) => ({
				...outlet,
				/** Its country's place in the filter. */
				from: at(outlet.country),
				/** How many pages of this outlet are cited. */
				pages: new Set(
					cited.filter((entry) => entry.outlets?.some(({ id }) => id === outlet.id)).map(({ url }) => url)
				).size
			}))
			.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
	};
}
