import type { AnswerValue, Score } from '../../model/answer.ts';
import type { ChoiceKey, ChoiceShown } from '../../model/question.ts';

/**
 * Holds a choice against its key. Every option counts once: a right one that was taken, and a wrong one that was left.
 * `missed` holds the ids of right options that were not taken and wrong ones that were.
 */
export function scoreChoice(shown: ChoiceShown, key: ChoiceKey, value: AnswerValue | undefined): Score {
	const taken = takenOptions(value);
	if (value?.kind !== shown.kind || taken.length === 0) return { kind: 'empty' };
	if (shown.open) return { kind: 'open' };
	if (shown.kind === 'choose-one') {
		const right = key.right.includes(taken[0] ?? '');
		return { kind: 'scored', right: right ? 1 : 0, of: 1, missed: right ? [] : key.right };
	}
	const missed = shown.options
		.map((option) => option.id)
		.filter((id) => key.right.includes(id) !== taken.includes(id));
	return { kind: 'scored', right: shown.options.length - missed.length, of: shown.options.length, missed };
}

/** The ids of the options that an answer took. */
export function takenOptions(value: AnswerValue | undefined): string[] {
	if (value?.kind === 'choose-one') return value.option === '' ? [] : [value.option];
	return value?.kind === 'choose-several' ? value.options : [];
}
