import type { Answer, AnswerValue } from '../model/answer.ts';
import type { FormerIds } from '../model/former-ids.ts';
import { fetched } from './fetched.ts';
import { site } from '../model/site.ts';
import { withOptionIds } from '../questions/option-ids.ts';

/** Whether an answer may hold ids that its options no longer have. */
export function isBehind({ ids }: Answer): boolean {
	return ids !== undefined && ids !== site.ids;
}

/** An answer with the ids that its options have now. An id that is in no list stays as it is. */
export function withTodaysIds(answer: Answer, former: FormerIds): Answer {
	const { target } = answer;
	const known = target.kind === 'question' ? own(own(former, answer.case), target.id) : undefined;
	const renew = (value: AnswerValue) => (known ? withOptionIds(value, (id) => own(known, id) ?? id) : value);
	const { value, earlier } = answer;
	return { ...answer, value: renew(value), ...(earlier && { earlier: renew(earlier) }), ids: site.ids };
}

/** The same for all answers of a file. Rejects when one is behind and the list cannot be fetched. */
export async function allWithTodaysIds(answers: Answer[], fetch = fetched.formerIds): Promise<Answer[]> {
	if (!answers.some(isBehind)) return answers;
	const former = await fetch();
	return answers.map((answer) => (isBehind(answer) ? withTodaysIds(answer, former) : answer));
}

/** A field that the object itself has: an id may be called like one that every object inherits. */
function own<Value>(from: Record<string, Value> | undefined, key: string): Value | undefined {
	return from && Object.hasOwn(from, key) ? from[key] : undefined;
}
