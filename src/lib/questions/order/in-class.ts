import type { InClass } from '../in-class.ts';
import { orderedItems } from './kind.ts';

/** How many of a class put each item to each place. */
export const orderInClass: InClass<'order'> = {
	picture: ({ items }) => ({
		kind: 'grid',
		rows: items,
		columns: items.map((_, index) => ({ id: String(index + 1), label: [String(index + 1)] }))
	}),
	given: (shown, answer) => ({
		cells: Object.fromEntries(orderedItems(shown, answer).map(({ id }, index) => [id, String(index + 1)]))
	})
};
