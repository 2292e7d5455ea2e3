import type { AnswerValue } from '../model/answer.ts';
import type { QuestionKind, QuestionShown } from '../model/question.ts';
import { fits, kindOf, kindOfAnswer, kinds } from './kinds.ts';

/** What each kind asks of the learner, in a few words. */
export const kindWords = Object.fromEntries(
	Object.entries(kinds).map(([kind, { words }]) => [kind, words])
) as Record<QuestionKind, string>;

/**
 * An answer in words, one line each, for the page of a learner's work, for print and for files.
 * It needs only what a learner may see. An answer whose option has left the lesson is told by its id.
 *
 * @returns no lines when nothing was answered
 */
export function describeAnswer(shown: QuestionShown | undefined, value: AnswerValue): string[] {
	return kindOfAnswer(value).describe(shown && fits(shown.kind, value) ? shown : undefined, value);
}

/** What is asked below the prompt, such as a sum without its result, and what the document says of it. */
export function describeAsked(shown: QuestionShown): { line?: string; told?: string } {
	return kindOf(shown.kind).asks?.(shown) ?? {};
}
