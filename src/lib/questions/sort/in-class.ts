import type { InClass } from '../in-class.ts';

/** How many of a class put each item to each kind. */
export const sortInClass: InClass<'sort'> = {
	picture: ({ items, bins }) => ({ kind: 'grid', rows: items, columns: bins }),
	given: (_, { bins }) => ({ cells: bins })
};
