import type { AnswerValue } from '../model/answer.ts';
import type { Option, QuestionShown } from '../model/question.ts';
import { kindOfAnswer } from './kinds.ts';
import type { Rename } from './rename.ts';

/** Everything in a question that has an id which answers hold: options, items, bins and phrases. */
export function optionsOf(shown: QuestionShown): Option[] {
	return [
		...('options' in shown ? shown.options : []),
		...('bins' in shown ? shown.bins : []),
		...('items' in shown ? shown.items : []),
		...('phrases' in shown ? shown.phrases : [])
	];
}

/**
 * An answer with other ids for its options; one that is `undefined` is left out. An answer that names no options is handed
 * back.
 */
export function withOptionIds(value: AnswerValue, rename: Rename): AnswerValue {
	return kindOfAnswer(value).rename?.(value, rename) ?? value;
}

/** Whether an answer names options by their ids. */
export function holdsOptionIds(value: AnswerValue): boolean {
	return kindOfAnswer(value).rename !== undefined;
}

/** An answer without options that the question does not have, or does not have any more. */
export function withKnownOptions(shown: QuestionShown, value: AnswerValue): AnswerValue {
	const known = new Set(optionsOf(shown).map(({ id }) => id));
	return withOptionIds(value, (id) => (known.has(id) ? id : undefined));
}
