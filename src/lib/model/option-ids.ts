import type { AnswerValue } from './answer.ts';
import type { Option, QuestionShown } from './question.ts';

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
export function withOptionIds(value: AnswerValue, rename: (id: string) => string | undefined): AnswerValue {
	const all = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => rename(id) ?? []))];
	switch (value.kind) {
		case 'choose-one':
			return { ...value, option: rename(value.option) ?? '' };
		case 'choose-several':
			return { ...value, options: all(value.options) };
		case 'sort': {
			const pairs = Object.entries(value.bins).flatMap(([item, bin]) => {
				const [to, into] = [rename(item), rename(bin)];
				return to === undefined || into === undefined ? [] : [[to, into] as const];
			});
			return { ...value, bins: Object.fromEntries(pairs) };
		}
		case 'mark-phrase':
			return { ...value, phrases: all(value.phrases) };
		case 'writing':
		case 'sum':
		case 'confidence':
			return value;
	}
}

/** Whether an answer names options by their ids. */
export function holdsOptionIds(value: AnswerValue): boolean {
	return withOptionIds(value, (id) => id) !== value;
}

/** An answer without options that the question does not have, or does not have any more. */
export function withKnownOptions(shown: QuestionShown, value: AnswerValue): AnswerValue {
	const known = new Set(optionsOf(shown).map(({ id }) => id));
	return withOptionIds(value, (id) => (known.has(id) ? id : undefined));
}
