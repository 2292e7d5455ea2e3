import { isResult, readNumber } from '../../figures/work-out.ts';
import type { AnswerValue, Score } from '../../model/answer.ts';
import type { SumKey } from '../../model/question.ts';

/** Holds a typed result against the worked-out one. Something that is not a number is wrong, not empty. */
export function scoreSum(key: SumKey, value: AnswerValue | undefined): Score {
	if (value?.kind !== 'sum' || value.typed.trim() === '') return { kind: 'empty' };
	const right = isResult(readNumber(value.typed), key.result);
	return { kind: 'scored', right: right ? 1 : 0, of: 1, missed: [] };
}
