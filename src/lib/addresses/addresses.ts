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

/** The page of a step of a case. */
export function stepAddress(slug: string, step: StepId) {
	return `${caseAddress(slug)}${step}/` as const;
}

/** The place of a question on its page. A statement that is asked again at the end has a second one. */
export function questionPlace(question: string) {
	return `q-${question}` as const;
}

/** A question, on the page of its step. */
export function questionAddress(slug: string, step: StepId, question: string) {
	return `${stepAddress(slug, step)}#${questionPlace(question)}` as const;
}

/** A paragraph, signature or heading of the document of a case. */
export function blockAddress(slug: string, block: string) {
	return `${stepAddress(slug, 'read')}#${block}` as const;
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
