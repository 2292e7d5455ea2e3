import type { Figure, FigureCheck } from '../model/figure.ts';

/** Pages that go back to one count, and who made it. */
export interface Origin {
	name: string;
	checks: FigureCheck[];
}

/** Checks that count the same thing. A page without a number, or with another one, is no origin of it. */
export function comparableChecks(checks: readonly FigureCheck[]): FigureCheck[] {
	return checks.filter(({ comparable }) => comparable === 'yes');
}

/** Comparable checks by who counted first, the origin with most pages first. Pages are not sources: origins are. */
export function originsOf(checks: readonly FigureCheck[]): Origin[] {
	const counted = comparableChecks(checks);
	const names = [...new Set(counted.map(({ origin }) => origin))];
	return names
		.map((name) => ({ name, checks: counted.filter(({ origin }) => origin === name) }))
		.toSorted((a, b) => b.checks.length - a.checks.length);
}

/** Figures that many pages count alike, those whose pages go back to the fewest origins first. */
export function longChains(figures: readonly Figure[]): Figure[] {
	const spread = ({ checks }: Figure) => originsOf(checks).length / comparableChecks(checks).length;
	return figures
		.filter(({ checks }) => comparableChecks(checks).length >= 5)
		.toSorted((a, b) => spread(a) - spread(b));
}

/**
 * How many pages were read, how many of them count the same thing, and how many counted for themselves, in words:
 * "11 pages, one origin", "7 pages; 5 count the same, from one origin".
 */
export function describeOrigins(checks: readonly FigureCheck[]): string {
	const pages = checks.length === 1 ? '1 page' : `${checks.length} pages`;
	const counted = comparableChecks(checks).length;
	if (counted === 0) return `${pages}; none counts the same`;
	const origins = originsOf(checks).length;
	const from = origins === 1 ? 'one origin' : `${origins} origins`;
	if (counted === checks.length) return `${pages}, ${from}`;
	return `${pages}; ${counted === 1 ? '1 counts' : `${counted} count`} the same, from ${from}`;
}
