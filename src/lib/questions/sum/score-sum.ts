import { readNumber } from '../../figures/work-out.ts';
import type { AnswerValue, Score } from '../../model/answer.ts';
import type { SumKey } from '../../model/question.ts';

/** How far a typed result may lie from the worked-out one, because people round. */
const rounding = 0.05;

/** Holds a typed result against the worked-out one. Something that is not a number is wrong, not empty. */
export function scoreSum(key: SumKey, value: AnswerValue | undefined): Score {
	if (value?.kind !== 'sum' || value.typed.trim() === '') return { kind: 'empty' };
	const right = isResult(readNumber(value.typed), key.result);
	return { kind: 'scored', right: right ? 1 : 0, of: 1, missed: [] };
}

/** Whether a typed number is the worked-out result, give or take what people round. */
export function isResult(typed: number | null, result: number): boolean {
	return typed !== null && Math.abs(typed - result) <= rounding;
}
