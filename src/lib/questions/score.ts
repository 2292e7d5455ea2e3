import type { AnswerValue, Score } from '../model/answer.ts';
import type { Question } from '../model/question.ts';
import { fits, kindOf } from './kinds.ts';

/** Holds an answer against the question's key, whatever the kind. An answer of another kind counts as empty. */
export function score({ shown, key }: Question, value: AnswerValue | undefined): Score {
	const kind = kindOf(shown.kind);
	if (!value || !fits(shown.kind, value) || kind.isEmpty(value)) return { kind: 'empty' };
	if (shown.open || !kind.score) return { kind: 'open' };
	return { kind: 'scored', ...kind.score(shown, key, value) };
}
