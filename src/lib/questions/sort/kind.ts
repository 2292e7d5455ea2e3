import type { Content } from '../../model/content.ts';
import type { Option, SharedKey, SharedShown } from '../../model/question.ts';
import type { Kind } from '../kind.ts';
import { labelOf } from '../label-of.ts';
import { reasonOf, type Held } from '../reason.ts';
import type { Output, ValueParts } from '../value-parts.ts';

export interface SortShown extends SharedShown {
	kind: 'sort';
	/** The kinds to sort into. */
	bins: Option[];
	/** The items, mixed. */
	items: Option[];
}
export interface SortKey extends SharedKey {
	/** The right bin of each item, by the item's id. */
	right: Record<string, string>;
	reasons: Record<string, Content>;
}

export const value = ({ object, literal, record, option }: ValueParts) =>
	object({ kind: literal('sort'), bins: record(option, option) });

declare module '../../model/question.ts' {
	interface QuestionKinds {
		sort: { shown: SortShown; key: SortKey; value: Output<typeof value> };
	}
}

export const sort: Kind<'sort'> = {
	words: 'Sort',
	folder: 'sort',
	empty: () => ({ kind: 'sort', bins: {} }),
	rename(value, to) {
		const pairs = Object.entries(value.bins).flatMap(([item, bin]) => {
			const [now, into] = [to(item), to(bin)];
			return now === undefined || into === undefined ? [] : [[now, into] as const];
		});
		return { ...value, bins: Object.fromEntries(pairs) };
	},
	isEmpty: ({ bins }) => Object.keys(bins).length === 0,
	/** Counts the items that lie with their kind. Items not yet sorted are missed. */
	score({ items }, { right }, { bins }) {
		const missed = items.map(({ id }) => id).filter((id) => bins[id] !== right[id]);
		return { right: items.length - missed.length, of: items.length, missed };
	},
	summary: ({ right, of }) => `${right} of ${of} lie with their kind.`,
	describe: (shown, { bins }) =>
		Object.entries(bins).map(
			([item, bin]) => `${labelOf(shown?.items, item)} → ${labelOf(shown?.bins, bin)}`
		),
	reasons: (shown, key, { bins }) =>
		shown.items.map((item) => {
			const right = key.right[item.id];
			const plain = shown.open || right === undefined ? '' : `${labelOf(shown.bins, right)}.`;
			const held: Held =
				plain === ''
					? { sign: '', words: '', rank: 0 }
					: bins[item.id] === right
						? { sign: '✓', words: `Yes: ${plain}`, rank: 1 }
						: { sign: bins[item.id] ? '✗' : '→', words: `Better: ${plain}`, rank: 0 };
			return reasonOf(item, key, plain, held);
		})
};
