import { accountsInFairOrder } from './accounts-in-fair-order.ts';
import { asksConfidence } from './asks-confidence.ts';
import { hasEveryStep } from './has-every-step.ts';
import { hasSearchRecipe } from './has-search-recipe.ts';
import { hasShortCore } from './has-short-core.ts';
import { recallsThree } from './recalls-three.ts';
import type { Rule } from './rule.ts';

/** The rules that a whole case has to keep. A new rule is a new file, named here. */
export const rules: Rule[] = [
	hasEveryStep,
	recallsThree,
	asksConfidence,
	accountsInFairOrder,
	hasSearchRecipe,
	hasShortCore
];
