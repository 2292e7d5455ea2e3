import type { QuestionKind, QuestionKinds } from './question.ts';
import type { Target } from './target.ts';

/** What an answer to a question of a kind holds. */
export type ValueOf<Kind extends QuestionKind> = QuestionKinds[Kind]['value'];

/** What a learner gave to one question. Its shape belongs to the question's kind. */
export type AnswerValue = ValueOf<QuestionKind>;

/** One saved answer. */
export interface Answer {
	/** The case's slug. */
	case: string;
	/** What it answers there. */
	target: Target;
	value: AnswerValue;
	/** What was answered earlier and had not come yet when the learner began anew. It stays until the learner says which counts. */
	earlier?: AnswerValue;
	/** The learner has asked to see the reasons. */
	checked: boolean;
	/** When it was last changed, in milliseconds since 1970. */
	at: number;
	/**
	 * Which list of former ids its option ids were last held against; `words` for ids from before there were any. Left out
	 * where the value holds none, or no question of a lesson has them.
	 */
	ids?: string;
}

/** How much of a question is right. `missed` holds the ids of what is not. */
export interface Marked {
	right: number;
	of: number;
	missed: string[];
}

/** The result of holding an answer against its key. An open question is never a zero. */
export type Score = { kind: 'empty' } | { kind: 'open' } | ({ kind: 'scored' } & Marked);
