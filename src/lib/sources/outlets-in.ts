import { foldSpace } from '../quotes/find-quote.ts';
import type { Outlet, OutletName } from '../model/outlet.ts';

/**
 * Makes a finder of the outlets that a publisher's line names: "Trend News Agency via MENAFN" names two. Whole words only,
 * so that "APA" is not found in "Japan". The longest name counts where several overlap.
 *
 * @returns a function from a line to its outlets, in the order of the line. Lines repeat, so each is looked at once.
 */
export function outletFinder(outlets: readonly Outlet[]): (publisher: string) => OutletName[] {
	const names = outlets
		.flatMap((outlet) => outlet.cited_as.map((name) => ({ outlet, name: folded(name) })))
		.sort((a, b) => b.name.length - a.name.length);
	const known = new Map<string, OutletName[]>();
	const find = (publisher: string): OutletName[] => {
		const line = folded(publisher);
		const taken: { outlet: Outlet; start: number; end: number }[] = [];
		for (const { outlet, name } of names) {
			const start = placeOf(name, line);
			const end = start + name.length;
			const overlaps = taken.some(
				(other) => other.outlet === outlet || (start < other.end && other.start < end)
			);
			if (start !== -1 && !overlaps) taken.push({ outlet, start, end });
		}
		return taken
			.sort((a, b) => a.start - b.start)
			.map(({ outlet: { id, name, kind } }) => ({ id, name, kind }));
	};
	return (publisher) => {
		const found = known.get(publisher) ?? find(publisher);
		known.set(publisher, found);
		return found;
	};
}

const folded = (words: string) => foldSpace(words).toLowerCase();

/** Where a name stands in a line as whole words, or -1. */
function placeOf(name: string, line: string): number {
	let at = line.indexOf(name);
	while (at !== -1 && (endsInWord.test(line.slice(0, at)) || beginsWord.test(line.slice(at + name.length)))) {
		at = line.indexOf(name, at + 1);
	}
	return at;
}
const endsInWord = /[\p{L}\p{N}]$/u;
const beginsWord = /^[\p{L}\p{N}]/u;
