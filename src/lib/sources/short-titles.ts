import type { Case } from '../model/lesson.ts';

/** Short titles of the documents, by the case's slug. */
export function shortTitles(cases: readonly Pick<Case, 'slug' | 'document'>[]): Record<string, string> {
	return Object.fromEntries(cases.map(({ slug, document }) => [slug, document.card.short]));
}
