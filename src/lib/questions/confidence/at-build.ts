import type * as v from 'valibot';
import { paragraph, strong } from '../../content/build.ts';
import { questionFence } from '../../server/lessons/schemas/lesson.ts';
import { oneOf } from '../../server/lessons/schemas/shared.ts';
import type { KindAtBuild } from '../kind.ts';
import { box, cell, prose, type AnswerBlock } from '../on-paper.ts';
import type { QuestionText } from '../question-text.ts';
import { surenessSteps, surenessWords } from './kind.ts';

const fence = questionFence('confidence', { outcome: oneOf(['holds', 'does-not-hold', 'open']) });

const onPaper = { holds: 'It holds.', 'does-not-hold': 'It does not hold.', open: 'It stays open.' };
const inReview = {
	holds: 'The statement holds.',
	'does-not-hold': 'The statement does not hold.',
	open: 'Whether the statement holds is open.'
};

/** The scale of sureness in words, with a box for each step. */
function scale(when: string): AnswerBlock {
	const words = surenessSteps.map((step) => [surenessWords[step]]);
	return {
		kind: 'table',
		head: [['When'], ...words],
		rows: [[cell(when), ...words.map(() => cell(box))]],
		blank: true
	};
}

export const confidence: KindAtBuild<'confidence'> = {
	fence,
	read(text: QuestionText<v.InferOutput<typeof fence>>) {
		const afterwards = text.part('afterwards', 'needed') ?? [];
		return {
			shown: { kind: 'confidence', ...text.common },
			key: { outcome: text.fence.outcome, afterwards }
		};
	},
	room: () => [scale('Now, before reading')],
	again: () => [scale('Now')],
	answers: (_, { outcome }) => [prose(paragraph(strong(onPaper[outcome])))],
	// What it comes to is said at the end, when it has been asked again.
	screen: () => ({ items: [], revealed: [] }),
	right: (_, { outcome }) => ({ says: inReview[outcome] })
};
