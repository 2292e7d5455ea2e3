import type { Place } from '../model/content.ts';
import type { StepId } from '../model/lesson.ts';

/*
 * Where things of the site live. Addresses begin at the top of the site: a page hands them to `resolve`, which makes them
 * fit the host and the folder that the site stands in.
 */

/** The cover of a case. */
export function caseAddress(slug: string) {
	return `/cases/${slug}/` as const;
}

/** The place of a question on its page. A statement that is asked again at the end has a second one. */
export function questionPlace(question: string) {
	return `q-${question}` as const;
}

/** What stands for a question's id where it is asked again. No id has two hyphens in a row, so it is no other question's. */
export function askedAgain(question: string) {
	return `${question}--after` as const;
}

/** A paragraph, signature or heading of the document of a case. */
export function blockAddress(slug: string, block: string) {
	return `${stepAddress(slug, 'read')}#${block}` as const;
}

/** The page of a step of a case. */
export function stepAddress(slug: string, step: StepId) {
	return `${caseAddress(slug)}${step}/` as const;
}

/** A question of a case, on the page of its step. */
export function questionAddress(slug: string, step: StepId, question: string) {
	return `${stepAddress(slug, step)}#${questionPlace(question)}` as const;
}

/** Accounts side by side in a case, on the page of their step. */
export function comparisonAddress(slug: string, step: StepId, comparison: string) {
	return `${stepAddress(slug, step)}#comparison-${comparison}` as const;
}

/** A number of the documents with its checks. */
export function figureAddress(figure: string) {
	return `/ledger/${figure}/` as const;
}

/** A group of contested words; with a standpoint, who says what from there. */
export function termAddress(term: string, standpoint?: string) {
	return `/terms/${term}/${standpoint ? (`#${standpoint}` as const) : ''}` as const;
}

/** An entry of a page that shows all entries of its kind. */
export function entryAddress(
	page: 'events' | 'wordings' | 'timeline' | 'outlets' | 'sums' | 'pictures',
	entry: string
) {
	return `/${page}/#${entry}` as const;
}

/** The notes on a case, for teachers. */
export function notesAddress(slug: string) {
	return `/teach/${slug}/` as const;
}

/** A guide for teachers. */
export function guideAddress(guide: string) {
	return `/teach/guide/${guide}/` as const;
}

/**
 * Where a link inside the site leads.
 *
 * @param here the case whose document stands on the page with the link
 */
export function placeAddress(place: Place, here?: string) {
	if (place.kind === 'heading' || place.case === here) return `#${place.id}` as const;
	return blockAddress(place.case, place.id);
}
