import type { Rule } from './rule.ts';

/** Other accounts shows how to find more, because no list of ours is complete. */
export const hasSearchRecipe: Rule = (lesson, { problems, placeOf }) => {
	const step = lesson.steps.find(({ id }) => id === 'accounts');
	if (step && !step.parts.some((part) => part.kind === 'search')) {
		problems.add('part_missing', placeOf(), 'search recipe', step.name);
	}
};
