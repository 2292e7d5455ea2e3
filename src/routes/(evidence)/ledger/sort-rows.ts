/** What the claims ledger can be sorted by. */
export const orders = ['document', 'finding', 'pages', 'origins'] as const;
export type Order = (typeof orders)[number];

interface Row {
	finding: string;
	pages: number;
	origins: number;
}

/**
 * Rows in another order; rows that are equal keep theirs. `document` is the order in which they were given. Findings come
 * together, counts come largest first.
 */
export function sortRows<One extends Row>(rows: readonly One[], order: Order): One[] {
	if (order === 'document') return [...rows];
	if (order === 'finding') return rows.toSorted((a, b) => a.finding.localeCompare(b.finding));
	return rows.toSorted((a, b) => b[order] - a[order]);
}
