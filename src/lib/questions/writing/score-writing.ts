import type { AnswerValue, Score } from '../../model/answer.ts';

/** Written answers have no score: the learner holds them against a model answer and a list. */
export function scoreWriting(value: AnswerValue | undefined): Score {
	const written = value?.kind === 'writing' && value.text.trim() !== '';
	return { kind: written ? 'open' : 'empty' };
}
