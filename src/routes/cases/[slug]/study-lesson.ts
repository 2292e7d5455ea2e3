import type { Case } from '$lib/model/lesson.ts';
import type { MarkedTerm } from '$lib/model/module.ts';

/** What the study page shows of a case. Notes for the teacher are not in it. */
export interface StudyLesson extends Omit<Case, 'teaching' | 'annotations'> {
	/** Contested words that are marked in the document. */
	terms: MarkedTerm[];
}
