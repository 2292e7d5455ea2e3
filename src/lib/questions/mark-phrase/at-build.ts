import * as v from 'valibot';
import { questionFence } from '../../server/lessons/schemas/lesson.ts';
import { yesNo } from '../../server/lessons/schemas/shared.ts';
import type { KindAtBuild } from '../kind.ts';
import { aside } from '../on-paper.ts';
import { afterwardsOf, optionOnly, reasonsOf, type QuestionText } from '../question-text.ts';

const fence = questionFence('mark-phrase', { contested: v.optional(yesNo, false) });

export const markPhrase: KindAtBuild<'mark-phrase'> = {
	fence,
	list: 'tasks',
	read(text: QuestionText<v.InferOutput<typeof fence>>) {
		text.needsAbout();
		const options = text.options([3, 8], 'quoted');
		const right = options.filter(({ ticked }) => ticked).map(({ id }) => id);
		if (options.length > 0 && right.length === 0) text.problem('choice_without_right_answer');
		const phrases = text.placed(options).map(({ at, ...option }) => ({ ...optionOnly(option), at }));
		return {
			shown: { kind: 'mark-phrase', ...text.common, phrases },
			key: {
				right,
				...(text.fence.contested && { contested: [] }),
				reasons: reasonsOf(options),
				...afterwardsOf(text)
			}
		};
	},
	inDocument: true,
	room: ({ phrases }) => [
		aside('Underline them in the document, or tick them here.'),
		{ kind: 'options', lettered: false, options: phrases.map(({ label }) => ({ label })) }
	],
	answers: ({ phrases }, { right, reasons }) => [
		{
			kind: 'options',
			lettered: false,
			options: phrases.map(({ id, label }) => ({ label, ticked: right.includes(id), reason: reasons[id] }))
		}
	],
	screen: ({ phrases }, { right, reasons, afterwards }) => ({
		items: phrases,
		revealed: phrases.map(({ id, label }) => ({
			id,
			label,
			right: right.includes(id),
			verdict: [right.includes(id) ? 'One to find.' : 'A near miss.'],
			reason: reasons[id] ?? []
		})),
		...(afterwards && { afterwards })
	}),
	right: ({ open }, { right }) => (open ? null : { rows: right })
};
