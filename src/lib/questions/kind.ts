import type { Component } from 'svelte';
import type * as v from 'valibot';
import type { AnswerValue, Marked, Score, ValueOf } from '../model/answer.ts';
import type { Content, Words } from '../model/content.ts';
import type { KeyOf, Option, QuestionKind, ShownOf } from '../model/question.ts';
import type { ContestedTerm } from '../quotes/contested-words.ts';
import type { SharedFence } from '../server/lessons/schemas/lesson.ts';
import type { AnswerBlock } from './on-paper.ts';
import type { Rename } from './rename.ts';
import type { Reason } from './reason.ts';
import type { QuestionText } from './question-text.ts';

/**
 * What a kind of question is, as far as the page needs it on which somebody answers. It ships to learners, so it is small.
 * No function is handed an answer of another kind.
 */
export interface Kind<Name extends QuestionKind = QuestionKind> {
	/** What it asks of the learner, in a few words. */
	words: string;
	/**
	 * The folder beside this file whose `Drawing.svelte` draws it, and whose `After.svelte`, if it has one, draws what it shows
	 * after answering beside its reasons.
	 */
	folder: string;
	/** An answer that says nothing yet. */
	empty(): ValueOf<Name>;
	/** Whether an answer says nothing. */
	isEmpty(value: ValueOf<Name>): boolean;
	/**
	 * The answer with other ids for its options; one without a new id is left out. Absent where an answer names no options.
	 */
	rename?(value: ValueOf<Name>, to: Rename): ValueOf<Name>;
	/** Holds an answer that says something against the key. Absent where nothing is right or wrong. */
	score?(shown: ShownOf<Name>, key: KeyOf<Name>, value: ValueOf<Name>): Marked;
	/** One sentence on a marked answer. */
	summary?(marked: Marked): string;
	/** It is asked before reading and again at the end, where all that belongs to it is then shown. */
	twice?: true;
	/** The words that it is about are not marked in the passage, because finding them is the question. */
	unmarked?: true;
	/** The words that lead to the reasons, when they are not the usual ones. */
	reveal?: { button: string; first: string };
	/**
	 * The reason of each option in the order of the options, held against an answer. Absent where a kind has no options.
	 */
	reasons?(shown: ShownOf<Name>, key: KeyOf<Name>, value: ValueOf<Name>): Reason[];
	/** Whether there is something to show after answering. Always, when absent. */
	reveals?(key: KeyOf<Name>): boolean;
	/** What is asked below the prompt, and what the document says of it. */
	asks?(shown: ShownOf<Name>): { line: string; told?: string };
	/** An answer in words, a line each; without `shown` when its question has left the lesson. */
	describe(shown: ShownOf<Name> | undefined, value: ValueOf<Name>): string[];
}

/**
 * What a kind of question is where nobody answers: in a lesson file, on paper, on a projector, and for the teacher of a
 * class. All of it is made at build, and none of it ships to learners.
 */
export interface KindAtBuild<Name extends QuestionKind = QuestionKind> {
	/** The yaml fence under its heading. */
	fence: v.GenericSchema<unknown, SharedFence & { question: QuestionKind }> & {
		readonly entries: v.ObjectEntries;
	};
	/** The list under the question that belongs to it and not to its prompt: task list items, or numbered ones. */
	list?: 'tasks' | 'numbered';
	/** The parts that it can have beside `Hint` and `Afterwards`. `any`: any heading of the author's. */
	parts?: readonly ('modelAnswer' | 'selfCheck' | 'any')[];
	/**
	 * Reads it from a lesson. What is wrong is told through `text`.
	 * @returns `null` when it cannot be used
	 */
	read(text: QuestionText<never>): { shown: ShownOf<Name>; key: KeyOf<Name> } | null;
	/** On paper the learner works in the document itself, so that its words are not printed again. */
	inDocument?: true;
	/** What stands below the prompt on every sheet. */
	ask?(shown: ShownOf<Name>): AnswerBlock[];
	/** Room for an answer on a learner's sheet. It gets nothing that an answer could be made from. */
	room(shown: ShownOf<Name>): AnswerBlock[];
	/** Room for the answer at the end, of a kind that is asked twice. */
	again?(shown: ShownOf<Name>): AnswerBlock[];
	/** What is right, on a teacher's sheet. */
	answers(shown: ShownOf<Name>, key: KeyOf<Name>): AnswerBlock[];
	/** What a projector shows below the prompt. */
	screen(shown: ShownOf<Name>, key: KeyOf<Name>): OnScreen;
	/** What is right, for the teacher of a class, or `null` where nothing is. */
	right(shown: ShownOf<Name>, key: KeyOf<Name>): TeacherKey | null;
}

/** A question on a projector, below its prompt. */
export interface OnScreen {
	/** Before everything else, in bold. */
	above?: Words;
	/** A line in large type. */
	line?: string;
	/** What the class looks at before the reasons are open. */
	items: readonly Option[];
	/** Each item has a letter, as on a board. */
	lettered?: true;
	/** Hands can be counted for each item. */
	hands?: true;
	/** The items with the reasons open, in the order that shows what is right. */
	revealed: readonly RevealedItem[];
	/** With the reasons open, what the result is. */
	result?: string;
	/** With the reasons open, one good answer. */
	answer?: Content;
	/** With the reasons open, what to say at the end. */
	afterwards?: Content;
}

export interface RevealedItem extends Option {
	/** It is marked as what to find. */
	right: boolean;
	/** How it stands to the text. */
	verdict: Words;
	reason: Content;
}

/** What is right in one question, for the teacher's page of a class's work. */
export interface TeacherKey {
	/** Ids of the rows that the text bears out. */
	rows?: string[];
	/** The column of each row that the text bears out. */
	cells?: Record<string, string>;
	/** The number that typed results are held against. */
	result?: number;
	/** What is right, in a sentence. */
	says?: string;
	/** One good answer. */
	modelAnswer?: Content;
}

/** What the drawing of every kind is handed. It keeps no answer itself. */
export interface DrawingProps<Name extends QuestionKind = QuestionKind> {
	shown: ShownOf<Name>;
	/** Unique on the page; ids and names of its fields begin with it. */
	name: string;
	value: AnswerValue | undefined;
	/** For a statement asked twice: before reading, or at the end. */
	when: 'before' | 'after';
	/** The passage on the page, in which words are selected. */
	passage: HTMLElement | undefined;
	/** Where items stand in the document, by their ids. */
	places: Record<string, ItemPlace>;
	onchange: (value: AnswerValue) => void;
}
export type Drawing = Component<DrawingProps>;

/** Where the words of an item stand in the document. */
export interface ItemPlace {
	/** As the document beside the task is told it: `p4:10:52`. */
	at: string;
	/** The paragraph's address, from the top of the site. */
	address: string;
	/** What the paragraph is called: `¶4`. */
	label: string;
}

/**
 * What a kind shows after answering, beside its reasons, is handed. It is drawn from the start, folded, because readers
 * without script open it for themselves.
 */
export interface AfterProps<Name extends QuestionKind = QuestionKind> {
	shown: ShownOf<Name>;
	key: KeyOf<Name>;
	value: AnswerValue | undefined;
	score: Score;
	/** The learner has asked to see the reasons. */
	revealed: boolean;
	/** Words that take a side, for a question that rewrites a sentence. */
	contested: ContestedTerm[];
	onchange: (value: AnswerValue) => void;
}
export type After = Component<AfterProps>;
