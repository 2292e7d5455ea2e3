import type { FigureCheck } from '../model/figure.ts';

/** Pages that go back to one count, and who made it. */
export interface Origin {
	name: string;
	checks: FigureCheck[];
}

/** Checks by who counted first, the origin with most pages first. Pages are not sources: origins are. */
export function originsOf(checks: readonly FigureCheck[]): Origin[] {
	const names = [...new Set(checks.map(({ origin }) => origin))];
	return names
		.map((name) => ({ name, checks: checks.filter(({ origin }) => origin === name) }))
		.toSorted((a, b) => b.checks.length - a.checks.length);
}

/** How many pages, and how many origins, in words: "11 pages, one origin". */
export function describeOrigins(checks: readonly FigureCheck[]): string {
	const origins = originsOf(checks).length;
	const pages = checks.length === 1 ? '1 page' : `${checks.length} pages`;
	return `${pages}, ${origins === 1 ? 'one origin' : `${origins} origins`}`;
}
