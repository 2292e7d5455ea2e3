/** A choice of the filter: the outlets of one country, or of all that have no choice of their own. */
export interface Country {
	name: string;
	outlets: number;
}

/** How many choices the filter has at most. It works by style alone, and its rules in `+page.svelte` are as many. */
export const mostCountries = 24;

/** What the filter calls outlets without a country, and those of the countries that it has no room for. */
export const unnamed = 'No country named';
export const others = 'Other countries';

/**
 * The choices of the filter: by name, then the outlets without a country. Where there are more than the filter holds, the
 * countries with the most outlets have a choice of their own.
 *
 * @returns the choices, and at which of them an outlet stands
 */
export function countriesOf(
	outlets: readonly { country?: string | undefined }[],
	most = mostCountries
): { choices: Country[]; at: (country: string | undefined) => number } {
	const counts = new Map<string, number>();
	for (const { country } of outlets) if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
	const byCount = [...counts.keys()].toSorted(
		(a, b) => counts.get(b)! - counts.get(a)! || a.localeCompare(b, 'en')
	);
	const own = byCount.length + 1 <= most ? byCount : byCount.slice(0, most - 2);
	const rest = byCount.slice(own.length);
	const named = own.toSorted((a, b) => a.localeCompare(b, 'en'));
	const without = outlets.filter(({ country }) => !country).length;
	const choices = [
		...named.map((name) => ({ name, outlets: counts.get(name) ?? 0 })),
		...(rest.length > 0
			? [{ name: others, outlets: rest.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0) }]
			: []),
		...(without > 0 ? [{ name: unnamed, outlets: without }] : [])
	];
	const at = (country: string | undefined) => {
		const name = !country ? unnamed : named.includes(country) ? country : others;
		return choices.findIndex((choice) => choice.name === name);
	};
	return { choices, at };
}
