import type { Passage } from '$lib/model/text-quote.ts';
import type { Note } from '$lib/model/content.ts';
import type { Case, Step } from '$lib/model/lesson.ts';
import type { ContestedTerm } from '$lib/quotes/contested-words.ts';
import type { MarkedTerm } from '$lib/model/module.ts';
import type { pages } from '$lib/site/pages.ts';

/** Pages of evidence that stand beside a step. */
export type Beside = 'sums' | 'pictures' | 'events' | 'timeline' | 'outlets';
export interface EvidenceLink {
	name: string;
	address: (typeof pages)[Beside]['address'];
}

/** A step whose citations have numbers. */
export interface StudyStep extends Step {
	notes: Note[];
}

/** What the study page shows of a case. Notes for the teacher are not in it. */
export interface StudyLesson extends Omit<
	Case,
	'teaching' | 'annotations' | 'twins' | 'classroom' | 'steps'
> {
	steps: StudyStep[];
	/** Contested words that are marked in the document. */
	terms: MarkedTerm[];
	/** Numbers of the document that stand in the claims ledger. */
	figurePlaces: { id: string; at: Passage }[];
	/** How many sentences can be held against plain words. */
	twins: number;
	/** Links to evidence on all documents, by their step; none to an empty page. */
	evidence: { numbers: EvidenceLink[]; accounts: EvidenceLink[] };
	/** Words that take a side, for questions that rewrite a sentence; none where there is no such question. */
	contested: ContestedTerm[];
}
