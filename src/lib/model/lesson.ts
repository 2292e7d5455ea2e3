import type { LessonFacts, StepId } from '../server/lessons/schemas/lesson.ts';
import type { Account } from './account.ts';
import type { Classroom } from './classroom.ts';
import type { Content } from './content.ts';
import type { SourceDocument } from './document.ts';
import type { Figure } from './figure.ts';
import type { Question } from './question.ts';
import type { Passage } from './text-quote.ts';
import type { Twin } from './twin.ts';

export type { LessonFacts, StepId };

/** A part of a step, in the order of the lesson file. */
export type Part =
	| { kind: 'text'; id: string; heading?: string; content: Content }
	| { kind: 'question'; question: Question }
	| {
			kind: 'comparison';
			id: string;
			heading: string;
			content: Content;
			/** The document's words that the accounts are put beside. */
			beside: Passage;
			accounts: string[];
	  }
	| { kind: 'figures'; id: string; heading: string; content: Content; figures: string[] }
	| { kind: 'search'; id: string; heading: string; content: Content; searches: string[] };

export interface Step {
	id: StepId;
	/** As written in the lesson file. */
	name: string;
	parts: Part[];
}

/** Words of the document that are an entry of `terms.yaml`, or state an entry of `figures.yaml`. */
export interface Annotation {
	kind: 'term' | 'figure';
	/** The entry's id. */
	entry: string;
	at: Passage;
	/** A word that takes a side, and not a plain word for the same thing. */
	loaded?: boolean;
}

/** A case: a document, and the lesson that reads it. */
export interface Case {
	/** The folder's name, and the page's address. */
	slug: string;
	/** An invented case for practice. */
	practice: boolean;
	/** Its place in the module: 0 is the practice case. */
	order: number;
	facts: LessonFacts;
	document: SourceDocument;
	steps: Step[];
	annotations: Annotation[];
	/** Sentences to hold against plain words. */
	twins: Twin[];
	/** The accounts that this lesson uses, by id. */
	accounts: Record<string, Account>;
	/** The figures that this lesson uses, by id. */
	figures: Record<string, Figure>;
	/** Notes for the teacher. */
	teaching: Content;
	/** What the case brings to a class beside its lesson. */
	classroom: Classroom;
}
