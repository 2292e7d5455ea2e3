import * as v from 'valibot';
import type { Words } from '../../model/content.ts';
import { finding } from '../../server/lessons/schemas/figures.ts';
import { questionFence } from '../../server/lessons/schemas/lesson.ts';
import { text as headingText } from '../../server/lessons/schemas/shared.ts';
import type { KindAtBuild } from '../kind.ts';
import { box, cell } from '../on-paper.ts';
import { afterwardsOf, mixed, optionOnly, reasonsOf } from '../question-text.ts';
import type { SortKey, SortShown } from './kind.ts';

const fence = questionFence('sort', { findings: v.optional(v.record(headingText, v.array(finding))) });

/** The name of the bin that an item lies in. */
const binOf = ({ bins }: SortShown, { right }: SortKey, item: string): Words =>
	bins.find(({ id }) => id === right[item])?.label ?? [];

export const sort: KindAtBuild<'sort'> & { fence: typeof fence } = {
	fence,
	parts: ['any'],
	read(text) {
		const groups = text.groups('kinds to sort into (fourth-level headings)', [2, 4], [1, 8]);
		const items = groups.flatMap((group) => group.items);
		text.count(items.length, [3, 8], 'items to sort');
		return {
			shown: {
				kind: 'sort',
				...text.common,
				bins: groups.map(optionOnly),
				items: mixed(items).map(optionOnly)
			},
			key: {
				right: Object.fromEntries(groups.flatMap((group) => group.items.map(({ id }) => [id, group.id]))),
				reasons: reasonsOf(items),
				...afterwardsOf(text)
			}
		};
	},
	room: ({ bins, items }) => [
		{
			kind: 'table',
			head: [['Item'], ...bins.map(({ label }) => label)],
			rows: items.map(({ label }) => [cell(...label), ...bins.map(() => cell(box))]),
			blank: true,
			widths: [40, ...bins.map(() => 20 as const)]
		}
	],
	answers: (shown, key) => [
		{
			kind: 'table',
			head: [['Item'], ['Lies with'], ['Why']],
			rows: shown.items.map(({ id, label }) => [
				cell(...label),
				cell(...binOf(shown, key, id)),
				key.reasons[id] ?? []
			]),
			widths: [40, 20, 40]
		}
	],
	screen: (shown, key) => ({
		above: shown.bins.flatMap(({ label }, index) => [...(index > 0 ? [' · '] : []), ...label]),
		items: shown.items,
		revealed: shown.items.map(({ id, label }) => ({
			id,
			label,
			right: false,
			verdict: [...binOf(shown, key, id), '.'],
			reason: key.reasons[id] ?? []
		})),
		...(key.afterwards && { afterwards: key.afterwards })
	}),
	right: ({ open }, { right }) => (open ? null : { cells: right })
};
