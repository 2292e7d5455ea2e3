import type { Option, QuestionShown } from '../model/question.ts';

/** Everything in a question that has an id which saved answers hold: options, items, bins and phrases. */
export function optionsOf(shown: QuestionShown): Option[] {
	return [
		...('options' in shown ? shown.options : []),
		...('bins' in shown ? shown.bins : []),
		...('items' in shown ? shown.items : []),
		...('phrases' in shown ? shown.phrases : [])
	];
}
