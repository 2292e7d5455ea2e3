import type { Rule } from './rule.ts';

/** Recall asks exactly three questions: remembering a move helps more than reading it again. */
export const recallsThree: Rule = (lesson, { problems, placeOf }) => {
	const step = lesson.steps.find(({ id }) => id === 'recall');
	const found = step?.parts.filter((part) => part.kind === 'question').length;
	if (found !== undefined && found !== 3) problems.add('recall_not_three', placeOf(), found);
};
