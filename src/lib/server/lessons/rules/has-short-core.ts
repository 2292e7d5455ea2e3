import { loadOfCase, minutesFor, mostCoreMinutes } from '../../../questions/reading-time.ts';
import type { Rule } from './rule.ts';

/** A weak reader does the core of a case in one lesson at school. What does not fit stands under "More in this step". */
export const hasShortCore: Rule = (lesson, { problems, placeOf }) => {
	const { core } = loadOfCase(lesson);
	const minutes = minutesFor(core);
	if (minutes > mostCoreMinutes) {
		problems.add('core_too_long', placeOf(), minutes, mostCoreMinutes, core.words, core.boxes);
	}
};
