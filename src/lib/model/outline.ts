import type { QuestionShown } from './question.ts';

/** A place for a note beside an account. */
export interface NotePlace {
	/** The question id that the note is saved under. */
	id: string;
	/** The point that the accounts are compared on. */
	point: string;
	/** Whose account it is. */
	speaker: string;
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
	steps: { name: string; questions: QuestionShown[]; notes: NotePlace[] }[];
}
