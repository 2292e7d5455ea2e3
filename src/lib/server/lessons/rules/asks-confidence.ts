import { coreOf } from '../../../model/lesson.ts';
import type { Rule } from './rule.ts';

/** The core of Predict asks how sure the learner is of two statements, so that the end can show what changed. */
export const asksConfidence: Rule = (lesson, { problems, placeOf }) => {
	const step = lesson.steps.find(({ id }) => id === 'predict');
	if (!step) return;
	const found = coreOf(step).filter(
		(part) => part.kind === 'question' && part.question.shown.kind === 'confidence'
	).length;
	if (found !== 2) problems.add('part_missing', placeOf(), 'pair of confidence statements', step.name);
};
