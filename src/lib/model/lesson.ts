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
			/** The comparison that notes beside its accounts are saved under: itself, or the one that it goes on with. */
			notesUnder: string;
	  }
	| { kind: 'figures'; id: string; heading: string; content: Content; figures: string[] }
	| { kind: 'search'; id: string; heading: string; content: Content; searches: string[] };

export interface Step {
	id: StepId;
	/** As written in the lesson file. */
	name: string;
	/** The core first, then what stands under "More in this step". */
	parts: Part[];
	/** Where the core ends, when more follows. */
	more?: More;
	minutes: StepMinutes;
}

/** What a learner may leave out of a step. */
export interface More {
	/** What the lesson file calls it. */
	heading: string;
	/** The index of its first part. */
	from: number;
}

/** Whole minutes that a weak reader needs, as `reading-time.ts` works them out. */
export interface StepMinutes {
	core: number;
	/** Nought where nothing more follows. */
	more: number;
}

/** How long a whole case takes a weak reader. */
export interface CaseMinutes {
	core: number;
	/** The core and all that follows it. */
	all: number;
}

/** What of a step, in any of its forms, has to be known to tell its core from the rest. */
interface Divided<Any> {
	parts: readonly Any[];
	more?: More;
}

/** The parts of a step that every learner does. */
export function coreOf<Any>({ parts, more }: Divided<Any>): readonly Any[] {
	return more ? parts.slice(0, more.from) : parts;
}

/** The parts of a step that a learner may leave out. */
export function moreOf<Any>({ parts, more }: Divided<Any>): readonly Any[] {
	return more ? parts.slice(more.from) : [];
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
	minutes: CaseMinutes;
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
