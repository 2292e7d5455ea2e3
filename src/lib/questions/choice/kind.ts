import type { AnswerValue, ValueOf } from '../../model/answer.ts';
import type { Content } from '../../model/content.ts';
import type { Option, SharedKey, SharedShown } from '../../model/question.ts';
import type { Kind } from '../kind.ts';
import { labelOf } from '../label-of.ts';
import { reasonOf, type Held } from '../reason.ts';
import { renamed } from '../rename.ts';
import type { Output, ValueParts } from '../value-parts.ts';

export interface ChoiceShown extends SharedShown {
	kind: 'choose-one' | 'choose-several';
	options: Option[];
}
export interface ChoiceKey extends SharedKey {
	/** Ids of the right options; empty when the question is open. */
	right: string[];
	/** One reason for each option, by its id. */
	reasons: Record<string, Content>;
}

export const one = ({ object, literal, union, option }: ValueParts) =>
	object({ kind: literal('choose-one'), option: union([option, literal('')]) });
export const several = ({ object, literal, few, option }: ValueParts) =>
	object({ kind: literal('choose-several'), options: few(option) });

declare module '../../model/question.ts' {
	interface QuestionKinds {
		'choose-one': { shown: ChoiceShown; key: ChoiceKey; value: Output<typeof one> };
		'choose-several': { shown: ChoiceShown; key: ChoiceKey; value: Output<typeof several> };
	}
}
type Value = ValueOf<'choose-one' | 'choose-several'>;

/** The ids of the options that an answer took. */
export function takenOptions(value: AnswerValue | undefined): string[] {
	if (value?.kind === 'choose-one') return value.option === '' ? [] : [value.option];
	return value?.kind === 'choose-several' ? value.options : [];
}

const borneOut = 'The text bears this out.';
const notBorneOut = 'The text does not bear this out.';

function held(taken: boolean, fits: boolean, plain: string): Held {
	if (!taken) return { sign: fits ? '→' : '', words: plain, rank: fits ? 1 : 2 };
	const sign = plain === '' ? '•' : fits ? '✓' : '✗';
	return { sign, words: `You chose this. ${plain}`.trim(), rank: 0 };
}

const shared = {
	folder: 'choice',
	isEmpty: (value: Value) => takenOptions(value).length === 0,
	describe: (shown: ChoiceShown | undefined, value: Value) =>
		takenOptions(value).map((id) => labelOf(shown?.options, id)),
	reasons(shown: ChoiceShown, key: ChoiceKey, value: Value) {
		const taken = takenOptions(value);
		return shown.options.map((option) => {
			const fits = key.right.includes(option.id);
			const plain = shown.open ? '' : fits ? borneOut : notBorneOut;
			return reasonOf(option, key, plain, held(taken.includes(option.id), fits, plain));
		});
	}
};

export const chooseOne: Kind<'choose-one'> = {
	...shared,
	words: 'Choose one',
	empty: () => ({ kind: 'choose-one', option: '' }),
	rename: (value, to) => ({ ...value, option: to(value.option) ?? '' }),
	score(_, { right }, value) {
		const isRight = right.includes(value.option);
		return { right: isRight ? 1 : 0, of: 1, missed: isRight ? [] : right };
	},
	summary: ({ right }) => (right === 1 ? 'The text bears your choice out.' : 'The text points another way.')
};

export const chooseSeveral: Kind<'choose-several'> = {
	...shared,
	words: 'Choose all that fit',
	empty: () => ({ kind: 'choose-several', options: [] }),
	rename: (value, to) => ({ ...value, options: renamed(value.options, to) }),
	/** Every option counts once: a right one that was taken, and a wrong one that was left. */
	score({ options }, { right }, value) {
		const missed = options
			.map(({ id }) => id)
			.filter((id) => right.includes(id) !== value.options.includes(id));
		return { right: options.length - missed.length, of: options.length, missed };
	},
	summary: ({ right, of }) => `${right} of ${of} options as the text shows.`
};
