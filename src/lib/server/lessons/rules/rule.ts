import type { Case } from '../../../model/lesson.ts';
import type { Place, Problems } from '../problems.ts';

/** What a rule is handed besides the case: where things stand in its files. */
export interface RuleContext {
	problems: Problems;
	/** The place of a part or question of the lesson, by its id; the top of the lesson file when it has none. */
	placeOf: (id?: string) => Place;
}

/** A rule that a whole case has to keep. It adds a problem for every breach. */
export type Rule = (lesson: Case, context: RuleContext) => void;
