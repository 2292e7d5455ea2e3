import type { AnswerValue, Score } from '../../model/answer.ts';
import type { ContestedPlace, MarkPhraseKey, MarkPhraseShown } from '../../model/question.ts';
import { coverage } from '../../quotes/find-quote.ts';

/** A phrase counts as marked with the pointer when at least half of it is covered. */
const enough = 0.5;

/**
 * Holds marked phrases against the key. A phrase is found when it is ticked in the list, or when marks made with the
 * pointer cover at least half of it. `right` counts the phrases to be found; `missed` holds those that were not, and
 * the near misses that were ticked in the list.
 */
export function scoreMarkPhrase(
	shown: MarkPhraseShown,
	key: MarkPhraseKey,
	value: AnswerValue | undefined
): Score {
	if (value?.kind !== 'mark-phrase') return { kind: 'empty' };
	if (value.phrases.length === 0 && value.marks.length === 0) return { kind: 'empty' };
	if (shown.open) return { kind: 'open' };
	const found = foundPhrases(shown, value);
	const overlooked = key.right.filter((id) => !found.includes(id));
	const nearMisses = value.phrases.filter((id) => !key.right.includes(id));
	return {
		kind: 'scored',
		right: key.right.length - overlooked.length,
		of: key.right.length,
		missed: [...overlooked, ...nearMisses]
	};
}

/** Which further contested words of the passage the learner's marks cover, at least by half, and which they do not. */
export function foundContested(
	key: MarkPhraseKey,
	value: AnswerValue | undefined
): { found: ContestedPlace[]; missed: ContestedPlace[] } {
	const marks = value?.kind === 'mark-phrase' ? value.marks : [];
	const isFound = ({ at }: ContestedPlace) => coverage(at, marks) >= enough;
	const places = key.contested ?? [];
	return { found: places.filter(isFound), missed: places.filter((one) => !isFound(one)) };
}

/** The ids of the phrases that an answer holds, from the list and from marks. */
export function foundPhrases(shown: MarkPhraseShown, value: AnswerValue | undefined): string[] {
	if (value?.kind !== 'mark-phrase') return [];
	return shown.phrases
		.filter(({ id, at }) => value.phrases.includes(id) || coverage(at, value.marks) >= enough)
		.map(({ id }) => id);
}
