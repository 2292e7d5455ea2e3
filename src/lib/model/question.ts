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
 * What belongs to each kind of question: `shown` is what a learner may see, `key` is what marks it, `value` is what an
 * answer holds. The two halves never mix: work and handouts are made from `shown` alone, so the type makes a handout with
 * answers impossible.
 *
 * It is open, as mdast's maps of nodes are: a kind adds itself in its own folder, and the registries in `questions/` do not
 * compile until they hold it.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the folders of the kinds fill it
export interface QuestionKinds {}

export type QuestionKind = keyof QuestionKinds;
/** What a learner may see of a question of a kind. */
export type ShownOf<Kind extends QuestionKind> = QuestionKinds[Kind]['shown'];
/** What marks a question of a kind. */
export type KeyOf<Kind extends QuestionKind> = QuestionKinds[Kind]['key'];

/** What a learner may see of every question. */
export interface SharedShown {
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

export interface SharedKey {
	/** Shown after answering. */
	afterwards?: Content;
}

export interface Option {
	id: string;
	label: Words;
}

export type { Sum } from '../server/lessons/schemas/sums.ts';

export type QuestionShown = ShownOf<QuestionKind>;
export type AnswerKey = KeyOf<QuestionKind>;

/** A question with what marks it. The kinds of both halves always match. */
export type Question = {
	[Kind in QuestionKind]: { shown: ShownOf<Kind>; key: KeyOf<Kind> };
}[QuestionKind];
