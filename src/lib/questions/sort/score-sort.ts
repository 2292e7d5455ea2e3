import type { AnswerValue, Score } from '../../model/answer.ts';
import type { SortKey, SortShown } from '../../model/question.ts';

/** Counts the items that lie with their kind. `missed` holds the ids of the others, among them items not yet sorted. */
export function scoreSort(shown: SortShown, key: SortKey, value: AnswerValue | undefined): Score {
	if (value?.kind !== 'sort' || Object.keys(value.bins).length === 0) return { kind: 'empty' };
	if (shown.open) return { kind: 'open' };
	const missed = shown.items.map((item) => item.id).filter((id) => value.bins[id] !== key.right[id]);
	return { kind: 'scored', right: shown.items.length - missed.length, of: shown.items.length, missed };
}
