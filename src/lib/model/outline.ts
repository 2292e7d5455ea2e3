import type { QuestionShown } from './question.ts';
import type { Target } from './target.ts';

/** A place for a note beside an account. */
export interface NotePlace {
	target: Target;
	/** The point that the accounts are compared on. */
	point: string;
	/** Whose account it is. */
	speaker: string;
}

/** A question, and what the answer to it belongs to. */
export interface Posed<Shown extends QuestionShown = QuestionShown> {
	target: Target;
	shown: Shown;
}

/**
 * What a learner's work needs to be read again: the questions of a case in their order, without any key.
 * It is fetched for the cases that have answers, so that no page carries them all.
 */
export interface CaseOutline {
	slug: string;
	title: string;
	/** Title of the document. */
	document: string;
	steps: { name: string; questions: Posed[]; notes: NotePlace[] }[];
}
