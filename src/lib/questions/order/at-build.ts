import { questionFence, type SharedFence } from '../../server/lessons/schemas/lesson.ts';
import type { Option } from '../../model/question.ts';
import type { KindAtBuild } from '../kind.ts';
import { aside, cell } from '../on-paper.ts';
import { afterwardsOf, mixed, optionOnly, reasonsOf, type QuestionText } from '../question-text.ts';
import { longestRun, type OrderKey, type OrderShown } from './kind.ts';

/**
 * The items in an order that is the same for everybody, and is never the right one: about half of them or more have to
 * move.
 */
export function mixedUp<Item extends { id: string }>(items: readonly Item[]): Item[] {
	const start = mixed(items);
	const turned = start.map((_, by) => [...start.slice(by), ...start.slice(0, by)]);
	const stay = (some: readonly Item[]) => longestRun(some.map((item) => items.indexOf(item))).size;
	const ways = [...turned, ...turned.map((way) => way.toReversed())];
	return ways.find((way) => stay(way) <= Math.ceil(items.length / 2)) ?? start;
}

const rightOrder = ({ items }: OrderShown, { right }: OrderKey): Option[] =>
	right.flatMap((id) => items.find((item) => item.id === id) ?? []);

export const order: KindAtBuild<'order'> = {
	fence: questionFence('order', {}),
	list: 'numbered',
	read(text: QuestionText<SharedFence>) {
		const items = text.options([3, 8]);
		return {
			shown: { kind: 'order', ...text.common, items: mixedUp(items).map(optionOnly) },
			key: { right: items.map(({ id }) => id), reasons: reasonsOf(items), ...afterwardsOf(text) }
		};
	},
	room: ({ items }) => [
		aside(`Write 1 beside what comes first, then 2, up to ${items.length}.`),
		{
			kind: 'table',
			head: [['Number'], ['Item']],
			rows: items.map(({ label }) => [[], cell(...label)]),
			blank: true
		}
	],
	answers: (shown, key) => [
		{
			kind: 'table',
			head: [['Number'], ['Item'], ['Why']],
			rows: rightOrder(shown, key).map(({ id, label }, index) => [
				cell(String(index + 1)),
				cell(...label),
				key.reasons[id] ?? []
			]),
			widths: [20, 40, 40]
		}
	],
	screen: (shown, key) => ({
		items: shown.items,
		lettered: true,
		revealed: rightOrder(shown, key).map(({ id, label }, index) => ({
			id,
			label,
			right: false,
			verdict: [`${index + 1}.`],
			reason: key.reasons[id] ?? []
		})),
		...(key.afterwards && { afterwards: key.afterwards })
	}),
	right: ({ open }, { right }) =>
		open ? null : { cells: Object.fromEntries(right.map((id, index) => [id, String(index + 1)])) }
};
