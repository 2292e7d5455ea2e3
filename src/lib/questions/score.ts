import type { AnswerValue, Score } from '../model/answer.ts';
import type { Question } from '../model/question.ts';
import { fits, kindOf } from './kinds.ts';
import { withKnownOptions } from './option-ids.ts';

/**
 * Holds an answer against the question's key, whatever the kind. An answer of another kind counts as empty, and an option
 * that has left the lesson is neither right nor wrong.
 */
export function score({ shown, key }: Question, given: AnswerValue | undefined): Score {
	const value = given && withKnownOptions(shown, given);
	const kind = kindOf(shown.kind);
	if (!value || !fits(shown.kind, value) || kind.isEmpty(value)) return { kind: 'empty' };
	if (shown.open || !kind.score) return { kind: 'open' };
	return { kind: 'scored', ...kind.score(shown, key, value) };
}
