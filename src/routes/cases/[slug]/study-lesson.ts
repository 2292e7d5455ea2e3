import type { Case } from '$lib/model/lesson.ts';

/** What the study page shows of a case. Notes for the teacher are not in it. */
export type StudyLesson = Omit<Case, 'teaching' | 'annotations'>;
