import { questionFence, type SharedFence } from '../../server/lessons/schemas/lesson.ts';
import type { KindAtBuild } from '../kind.ts';
import { afterwardsOf, optionOnly, reasonsOf, type QuestionText } from '../question-text.ts';
import type { ChoiceKey, ChoiceShown } from './kind.ts';

type Name = ChoiceShown['kind'];

const choice = <const Kind extends Name>(kind: Kind, mostRight: number): KindAtBuild<Kind> => ({
	fence: questionFence(kind, {}),
	list: 'tasks',
	read(text: QuestionText<SharedFence>) {
		const options = text.options([2, 6]);
		const right = options.filter(({ ticked }) => ticked).map(({ id }) => id);
		if (right.length > (text.fence.open ? 0 : mostRight)) text.problem('choice_with_too_many_right');
		if (right.length === 0 && !text.fence.open) text.problem('choice_without_right_answer');
		return {
			shown: { kind, ...text.common, options: options.map(optionOnly) } satisfies ChoiceShown,
			key: { right, reasons: reasonsOf(options), ...afterwardsOf(text) } satisfies ChoiceKey
		};
	},
	room: ({ options }) => [
		{ kind: 'options', lettered: true, options: options.map(({ label }) => ({ label })) },
		{ kind: 'write', lines: 1, begin: ['Because'] }
	],
	answers: ({ options }, { right, reasons }) => [
		{
			kind: 'options',
			lettered: true,
			options: options.map(({ id, label }) => ({ label, ticked: right.includes(id), reason: reasons[id] }))
		}
	],
	screen: ({ options }, { right, reasons, afterwards }) => ({
		items: options,
		lettered: true,
		hands: true,
		revealed: options.map(({ id, label }) => ({
			id,
			label,
			right: right.includes(id),
			verdict: right.includes(id) ? ['The text bears this out.'] : [],
			reason: reasons[id] ?? []
		})),
		...(afterwards && { afterwards })
	}),
	right: ({ open }, { right }) => (open ? null : { rows: right })
});

export const chooseOne = choice('choose-one', 1);
export const chooseSeveral = choice('choose-several', Infinity);
