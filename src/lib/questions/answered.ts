import type { AnswerValue } from '../model/answer.ts';
import { isEmpty } from './kinds.ts';

/** A question that is asked on a page. A statement that is asked again at the end is asked twice. */
export interface Asked {
	id: string;
	/** Its number in the case. */
	number: number;
	when?: 'before' | 'after';
}

/** Whether something was answered, never whether it is right. */
export function isAnswered(value: AnswerValue | undefined, when: Asked['when']): boolean {
	if (!value) return false;
	if (value.kind === 'confidence') return value[when ?? 'before'] !== undefined;
	return !isEmpty(value);
}
