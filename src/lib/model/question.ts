import type { WrittenTerm } from '../server/lessons/schemas/terms.ts';
import type { Content, Words } from './content.ts';
import type { Passage } from './text-quote.ts';

/** Words from the document, or from an account, to be read beside the question. */
export interface QuestionPassage {
	/** The blocks shown, in reading order. */
	blocks: string[];
	/** The words that the question is about. */
	marks: Passage[];
}

/**
 * Every question is two things that never mix: what a learner may see (`…Shown`) and what marks it (`…Key`).
 * A learner's handout takes the first only, so the type makes a handout with answers impossible.
 */
interface Shown {
	/** Unique among all that its case asks. */
	id: string;
	/** The question's short name. */
	name: string;
	/** The question itself. */
	prompt: Content;
	/** No right answer exists, and the page says so. */
	open: boolean;
	hints: readonly Content[];
	passage?: QuestionPassage;
	/** The id of an account whose excerpt is the passage. */
	account?: string;
}

interface Key {
	/** Shown after answering. */
	afterwards?: Content;
}

export interface Option {
	id: string;
	label: Words;
}

export interface ChoiceShown extends Shown {
	kind: 'choose-one' | 'choose-several';
	options: Option[];
}
export interface ChoiceKey extends Key {
	/** Ids of the right options; empty when the question is open. */
	right: string[];
	/** One reason for each option, by its id. */
	reasons: Record<string, Content>;
}

export interface WritingShown extends Shown {
	kind: 'short-answer' | 'rewrite';
}
export interface WritingKey extends Key {
	modelAnswer?: Content;
	/** Criteria that the learner ticks for their own text. */
	selfCheck: readonly Words[];
}

export interface SortShown extends Shown {
	kind: 'sort';
	/** The kinds to sort into. */
	bins: Option[];
	/** The items, mixed. */
	items: Option[];
}
export interface SortKey extends Key {
	/** The right bin of each item, by the item's id. */
	right: Record<string, string>;
	reasons: Record<string, Content>;
}

export interface MarkPhraseShown extends Shown {
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

export interface MarkPhraseKey extends Key {
	/** Further contested words in the passage, for a question that asks for words that take a side. */
	contested?: ContestedPlace[];
	/** Ids of the phrases to be found. */
	right: string[];
	reasons: Record<string, Content>;
}

export type { Sum } from '../server/lessons/schemas/sums.ts';

export interface SumShown extends Shown {
	kind: 'sum';
	/** The sum in words and signs, without its result. */
	expression: string;
	unit?: string;
	/** What the document says. */
	stated?: number;
}
export interface SumKey extends Key {
	/** The result, worked out by the program. */
	result: number;
	afterwards: Content;
}

export interface ConfidenceShown extends Shown {
	kind: 'confidence';
}
export interface ConfidenceKey extends Key {
	outcome: 'holds' | 'does-not-hold' | 'open';
	afterwards: Content;
}

export type QuestionShown =
	ChoiceShown | WritingShown | SortShown | MarkPhraseShown | SumShown | ConfidenceShown;
export type QuestionKind = QuestionShown['kind'];
export type AnswerKey = ChoiceKey | WritingKey | SortKey | MarkPhraseKey | SumKey | ConfidenceKey;

/** A question with what marks it. The kinds of both halves always match. */
export type Question =
	| { shown: ChoiceShown; key: ChoiceKey }
	| { shown: WritingShown; key: WritingKey }
	| { shown: SortShown; key: SortKey }
	| { shown: MarkPhraseShown; key: MarkPhraseKey }
	| { shown: SumShown; key: SumKey }
	| { shown: ConfidenceShown; key: ConfidenceKey };
