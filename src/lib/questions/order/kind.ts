import type { AnswerValue } from '../../model/answer.ts';
import type { Content } from '../../model/content.ts';
import type { Option, SharedKey, SharedShown } from '../../model/question.ts';
import type { Kind } from '../kind.ts';
import { labelOf } from '../label-of.ts';
import { reasonOf, type Held } from '../reason.ts';
import { renamed } from '../rename.ts';
import type { Output, ValueParts } from '../value-parts.ts';

export interface OrderShown extends SharedShown {
	kind: 'order';
	/** The items, mixed, and never in the right order. */
	items: Option[];
}
export interface OrderKey extends SharedKey {
	/** Ids of the items in the right order. */
	right: string[];
	reasons: Record<string, Content>;
}

/** Without items until one of them was moved. */
export const value = ({ object, literal, few, option }: ValueParts) =>
	object({ kind: literal('order'), items: few(option) });

declare module '../../model/question.ts' {
	interface QuestionKinds {
		order: { shown: OrderShown; key: OrderKey; value: Output<typeof value> };
	}
}

/**
 * The items in the order in which an answer has them. Items that have left the lesson are gone, and those that came to it
 * stand at the end.
 */
export function orderedItems({ items }: OrderShown, answer: AnswerValue | undefined): Option[] {
	const ids = answer?.kind === 'order' ? answer.items : [];
	const known = [...new Set(ids)].flatMap((id) => items.find((item) => item.id === id) ?? []);
	return [...known, ...items.filter((item) => !known.includes(item))];
}

/**
 * The most that can stay where they are while the others are moved: a longest increasing run of places. Of several runs of
 * that length it is always the same one.
 */
export function longestRun(places: readonly number[]): Set<number> {
	/** The longest run that ends with each place. */
	const runs: number[][] = [];
	for (const place of places) {
		const before = runs.filter((run) => (run.at(-1) ?? 0) < place);
		runs.push([...longest(before), place]);
	}
	return new Set(longest(runs));
}

function longest(runs: readonly number[][]): number[] {
	return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}

export const order: Kind<'order'> = {
	words: 'Put in order',
	folder: 'order',
	empty: () => ({ kind: 'order', items: [] }),
	rename: (value, to) => ({ ...value, items: renamed(value.items, to) }),
	isEmpty: ({ items }) => items.length === 0,
	/**
	 * Counts the items that can stay while the others are moved to their places. One item in the wrong place is one mistake,
	 * although it shifts all others by one; and `missed` tells which items to move.
	 */
	score(shown, { right }, answer) {
		const ids = orderedItems(shown, answer).map(({ id }) => id);
		const stay = longestRun(ids.map((id) => right.indexOf(id)));
		const missed = ids.filter((id) => !stay.has(right.indexOf(id)));
		return { right: ids.length - missed.length, of: ids.length, missed };
	},
	summary: ({ right, of }) =>
		right === of
			? `All ${of} are in the right order.`
			: `${right} of ${of} can stay where they are. ${of - right === 1 ? 'One has' : 'The others have'} to move.`,
	describe: (shown, { items }) =>
		(shown && items.length > 0
			? orderedItems(shown, { kind: 'order', items }).map(({ id }) => id)
			: items
		).map((id, index) => `${index + 1}. ${labelOf(shown?.items, id)}`),
	/** In the right order, so that the reasons tell it. */
	reasons(shown, key, answer) {
		const { missed } = order.score!(shown, key, answer);
		const inOrder = shown.open
			? shown.items
			: key.right.flatMap((id) => shown.items.find((one) => one.id === id) ?? []);
		return inOrder.map((item, index) => {
			const plain = shown.open ? '' : `Number ${index + 1} of ${inOrder.length}.`;
			const held: Held =
				plain === ''
					? { sign: '', words: '', rank: 1 }
					: missed.includes(item.id) || answer.items.length === 0
						? { sign: '✗', words: `Better: ${plain.toLowerCase()}`, rank: 1 }
						: { sign: '✓', words: plain, rank: 1 };
			return reasonOf(item, key, plain, held);
		});
	}
};
