import { literalPattern } from '../quotes/literal-pattern.ts';
import type { Outlet, OutletName } from '../model/outlet.ts';

/**
 * The outlets that a publisher's line names: "Trend News Agency via MENAFN" names two. Whole words only, so that "APA" is
 * not found in "Japan". The longest name counts where several overlap. In the order of the line.
 */
export function outletsIn(publisher: string, outlets: readonly Outlet[]): OutletName[] {
	const found = outlets
		.flatMap((outlet) => outlet.cited_as.map((name) => ({ outlet, name, at: placeOf(name, publisher) })))
		.filter(({ at }) => at !== -1)
		.sort((a, b) => b.name.length - a.name.length);
	const taken: typeof found = [];
	for (const one of found) {
		const overlaps = taken.some(
			(other) =>
				other.outlet === one.outlet ||
				(one.at < other.at + other.name.length && other.at < one.at + one.name.length)
		);
		if (!overlaps) taken.push(one);
	}
	return taken.sort((a, b) => a.at - b.at).map(({ outlet: { id, name, kind } }) => ({ id, name, kind }));
}

/** Where a name stands in a line as whole words, or -1. */
function placeOf(name: string, line: string): number {
	const match = new RegExp(`(?<![\\p{L}\\p{N}])${literalPattern(name)}(?![\\p{L}\\p{N}])`, 'iu').exec(line);
	return match ? match.index : -1;
}
