import type { AnswerValue } from '../../model/answer.ts';
import type { Content } from '../../model/content.ts';
import type { Option, SharedKey, SharedShown } from '../../model/question.ts';
import type { Passage } from '../../model/text-quote.ts';
import { coverage } from '../../quotes/find-quote.ts';
import type { WrittenTerm } from '../../server/lessons/schemas/terms.ts';
import type { Kind } from '../kind.ts';
import { labelOf } from '../label-of.ts';
import { reasonOf, type Held } from '../reason.ts';
import { renamed } from '../rename.ts';
import type { Output, ValueParts } from '../value-parts.ts';

export interface MarkPhraseShown extends SharedShown {
	kind: 'mark-phrase';
	/** Phrases offered in the list, each with its place in the document. */
	phrases: (Option & { at: Passage })[];
}
/** Words of the passage that are marked in the document as contested, and are none of the phrases offered. */
export interface ContestedPlace {
	at: Passage;
	words: string;
	term: Pick<WrittenTerm, 'id' | 'name' | 'presupposes'>;
}
export interface MarkPhraseKey extends SharedKey {
	/** Further contested words in the passage, for a question that asks for words that take a side. */
	contested?: ContestedPlace[];
	/** Ids of the phrases to be found. */
	right: string[];
	reasons: Record<string, Content>;
}

const mark = ({ object, id, offset, words }: ValueParts) =>
	object({ block: id, start: offset, end: offset, exact: words });
/** Words that the learner marked with the pointer. `exact` keeps them, so that an answer is read without the document. */
export type Mark = Output<typeof mark>;

export const value = (parts: ValueParts) =>
	parts.object({
		kind: parts.literal('mark-phrase'),
		phrases: parts.few(parts.option),
		marks: parts.few(mark(parts), 1000)
	});

declare module '../../model/question.ts' {
	interface QuestionKinds {
		'mark-phrase': { shown: MarkPhraseShown; key: MarkPhraseKey; value: Output<typeof value> };
	}
}

/** A phrase counts as marked with the pointer when at least half of it is covered. */
const enough = 0.5;

/** Which further contested words of the passage the learner's marks cover, at least by half, and which they do not. */
export function foundContested(
	key: MarkPhraseKey,
	answer: AnswerValue | undefined
): { found: ContestedPlace[]; missed: ContestedPlace[] } {
	const marks = answer?.kind === 'mark-phrase' ? answer.marks : [];
	const isFound = ({ at }: ContestedPlace) => coverage(at, marks) >= enough;
	const places = key.contested ?? [];
	return { found: places.filter(isFound), missed: places.filter((one) => !isFound(one)) };
}

/** The ids of the phrases that an answer holds, from the list and from marks. */
export function foundPhrases(shown: MarkPhraseShown, answer: AnswerValue | undefined): string[] {
	if (answer?.kind !== 'mark-phrase') return [];
	return shown.phrases
		.filter(({ id: phrase, at }) => answer.phrases.includes(phrase) || coverage(at, answer.marks) >= enough)
		.map(({ id: phrase }) => phrase);
}

function held(found: boolean, fits: boolean, open: boolean): Held {
	if (open) return { sign: found ? '•' : '', words: found ? 'You marked this.' : '', rank: found ? 0 : 2 };
	if (fits && found) return { sign: '✓', words: 'You marked this.', rank: 0 };
	if (fits) return { sign: '→', words: 'Not marked yet.', rank: 1 };
	if (found) return { sign: '✗', words: 'You marked this. A near miss.', rank: 0 };
	return { sign: '', words: 'A near miss.', rank: 2 };
}

export const markPhrase: Kind<'mark-phrase'> = {
	words: 'Mark the phrases',
	folder: 'mark-phrase',
	empty: () => ({ kind: 'mark-phrase', phrases: [], marks: [] }),
	rename: (value, to) => ({ ...value, phrases: renamed(value.phrases, to) }),
	isEmpty: ({ phrases, marks }) => phrases.length + marks.length === 0,
	unmarked: true,
	/**
	 * A phrase is found when it is ticked in the list, or when marks made with the pointer cover at least half of it.
	 * `right` counts the phrases to be found; `missed` holds those that were not, and the near misses that were ticked.
	 */
	score(shown, { right }, answer) {
		const found = foundPhrases(shown, answer);
		const overlooked = right.filter((phrase) => !found.includes(phrase));
		const nearMisses = answer.phrases.filter((phrase) => !right.includes(phrase));
		return {
			right: right.length - overlooked.length,
			of: right.length,
			missed: [...overlooked, ...nearMisses]
		};
	},
	summary: ({ right, of }) => `You found ${right} of ${of}.`,
	describe(shown, answer) {
		const listed = [...(shown ? foundPhrases(shown, answer) : []), ...answer.phrases];
		const all = [
			...listed.map((phrase) => labelOf(shown?.phrases, phrase)),
			...answer.marks.map(({ exact }) => exact)
		];
		return [...new Set(all.map((phrase) => `“${phrase}”`))];
	},
	reasons(shown, key, answer) {
		const found = foundPhrases(shown, answer);
		return shown.phrases.map((phrase) => {
			const fits = key.right.includes(phrase.id);
			const plain = shown.open ? '' : fits ? 'One to find.' : 'A near miss.';
			return reasonOf(phrase, key, plain, held(found.includes(phrase.id), fits, shown.open));
		});
	}
};
