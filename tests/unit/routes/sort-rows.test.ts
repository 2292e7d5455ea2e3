import { expect, it } from 'vitest';
import { sortRows, type Order } from '../../../src/routes/(evidence)/ledger/sort-rows.ts';

const rows = [
	{ id: 'a', finding: 'supported', pages: 2, origins: 2 },
	{ id: 'b', finding: 'contradicted', pages: 9, origins: 1 },
	{ id: 'c', finding: 'supported', pages: 9, origins: 3 }
];

it.each([
	['document', 'abc'],
	['finding', 'bac'],
	['pages', 'bca'],
	['origins', 'cab']
] as [Order, string][])('sorts by %s, and keeps equal rows in their order', (order, ids) => {
	expect(
		sortRows(rows, order)
			.map(({ id }) => id)
			.join('')
	).toBe(ids);
	expect(rows.map(({ id }) => id).join('')).toBe('abc');
});
