import type { Answer, AnswerValue } from '../model/answer.ts';
import { isEmpty } from '../questions/kinds.ts';

/** What an answer holds of the question. */
type Given = Pick<Answer, 'value' | 'earlier'>;

/**
 * Puts a newer answer and an earlier one together, where the learner gave the newer one without having seen the earlier.
 * Neither is lost: what does not contradict goes into one, as with things sorted that were not sorted before; else the newer
 * one counts and the earlier one is kept beside it, until the learner says which stays.
 */
export function together({ value, earlier }: Given, before: Given): Given {
	const left = earlier ?? before.earlier;
	if (isEmpty(before.value) || says(before.value, value)) return { value, earlier: left };
	if (isEmpty(value)) return { value: before.value, earlier: left };
	return {
		value: joined(value, before.value) ?? value,
		earlier: joined(value, before.value) ? left : before.value
	};
}

/** Whether one answer has everything that the other says. */
function says(one: AnswerValue, other: AnswerValue): boolean {
	if (one.kind === 'writing' && other.kind === 'writing') return other.text.includes(one.text.trim());
	return JSON.stringify(one) === JSON.stringify(other);
}

/** Both answers as one; nothing when they contradict each other. */
function joined(value: AnswerValue, before: AnswerValue): AnswerValue | undefined {
	if (value.kind === 'sort' && before.kind === 'sort') {
		const agree = Object.entries(value.bins).every(([item, bin]) => (before.bins[item] ?? bin) === bin);
		return agree ? { kind: 'sort', bins: { ...before.bins, ...value.bins } } : undefined;
	}
	if (value.kind === 'confidence' && before.kind === 'confidence') {
		const agree = (['before', 'after'] as const).every(
			(when) => !value[when] || !before[when] || value[when] === before[when]
		);
		return agree ? { ...before, ...value } : undefined;
	}
	if (value.kind === 'mark-phrase' && before.kind === 'mark-phrase') {
		// Every phrase is a choice of its own, so marks of both stand.
		const known = new Set(value.marks.map(({ block, start, end }) => `${block}-${start}-${end}`));
		return {
			kind: 'mark-phrase',
			phrases: [...new Set([...before.phrases, ...value.phrases])],
			marks: [
				...before.marks.filter(({ block, start, end }) => !known.has(`${block}-${start}-${end}`)),
				...value.marks
			]
		};
	}
	return undefined;
}
