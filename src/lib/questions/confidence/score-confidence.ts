import type { AnswerValue, Score, Sureness } from '../../model/answer.ts';

/** The five steps of sureness, in words. Their order is the scale. */
export const surenessWords: Record<Sureness, string> = {
	1: 'surely not',
	2: 'probably not',
	3: 'I cannot tell',
	4: 'probably',
	5: 'surely'
};

/** The steps of sureness, from 1 to 5. */
export const surenessSteps = [1, 2, 3, 4, 5] as const;

/** Sureness is never scored: the learner sees it before and after. */
export function scoreConfidence(value: AnswerValue | undefined): Score {
	const said = value?.kind === 'confidence' && (value.before !== undefined || value.after !== undefined);
	return { kind: said ? 'open' : 'empty' };
}
