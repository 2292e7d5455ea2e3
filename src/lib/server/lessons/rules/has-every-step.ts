import { stepIds } from '../schemas/lesson.ts';
import { stepNames } from '../read-lesson.ts';
import type { Rule } from './rule.ts';

/** Every case has every step, so that the second case already feels familiar. Only Recall may be left out. */
export const hasEveryStep: Rule = (lesson, { problems, placeOf }) => {
	for (const id of stepIds) {
		if (id === 'recall') continue;
		if (!lesson.steps.some((step) => step.id === id)) problems.add('step_missing', placeOf(), stepNames[id]);
	}
};
