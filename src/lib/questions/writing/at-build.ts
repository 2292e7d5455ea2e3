import { list, paragraph, strong } from '../../content/build.ts';
import { questionFence, type SharedFence } from '../../server/lessons/schemas/lesson.ts';
import type { KindAtBuild } from '../kind.ts';
import { prose } from '../on-paper.ts';
import { afterwardsOf, type QuestionText } from '../question-text.ts';
import type { WritingKey, WritingShown } from './kind.ts';

const linesToWrite = 4;

const writing = <const Kind extends WritingShown['kind']>(kind: Kind): KindAtBuild<Kind> => ({
	fence: questionFence(kind, {}),
	parts: ['modelAnswer', 'selfCheck'],
	read(text: QuestionText<SharedFence>) {
		const needed = !text.fence.open || kind === 'rewrite' ? 'needed' : undefined;
		const modelAnswer = text.part('modelAnswer', needed);
		const selfCheck = text.criteria(needed);
		if (kind === 'rewrite') text.needsAbout();
		return {
			shown: { kind, ...text.common } satisfies WritingShown,
			key: { ...(modelAnswer && { modelAnswer }), selfCheck, ...afterwardsOf(text) } satisfies WritingKey
		};
	},
	room: () => [{ kind: 'write', lines: linesToWrite }],
	answers: (_, { modelAnswer, selfCheck }) => [
		...(modelAnswer ? [prose(paragraph(strong('A model answer:')), ...modelAnswer)] : []),
		...(selfCheck.length > 0 ? [prose(paragraph(strong('Look for:')), list(selfCheck))] : [])
	],
	screen: (_, { modelAnswer, afterwards }) => ({
		items: [],
		revealed: [],
		...(modelAnswer && { answer: modelAnswer }),
		...(afterwards && { afterwards })
	}),
	right: (_, { modelAnswer }) => (modelAnswer ? { modelAnswer } : null)
});

export const shortAnswer = writing('short-answer');
export const rewrite = writing('rewrite');
