import type { Standpoint } from '../model/account.ts';

/** Who speaks in what is found. The order is that of the results, for every search the same. */
export const speakers = [
	'site',
	'same-party',
	'other-party',
	'international',
	'independent',
	'invented',
	'teachers'
] as const satisfies readonly (Standpoint | 'site' | 'invented' | 'teachers')[];
export type Speaker = (typeof speakers)[number];

/** What is found, in a few words that stand above its title. */
export const kindWords = {
	case: 'Case',
	lesson: 'In a lesson',
	question: 'Question',
	number: 'Number',
	sum: 'Sum',
	word: 'Contested word',
	event: 'One event, several texts',
	wording: 'One text, several wordings',
	picture: 'Picture',
	outlet: 'Who publishes',
	page: 'Page',
	document: 'Document',
	paragraph: 'In a document',
	account: 'Another account',
	use: 'Who says it',
	day: 'Timeline'
} as const;
export type FoundKind = keyof typeof kindWords;

/** One thing of the site that can be found, as it is shown. */
export interface SearchEntry {
	kind: FoundKind;
	speaker: Speaker;
	title: string;
	/** Where it stands, or whose words they are: the case, the page, the day. */
	of?: string;
	/** What is shown of it, around the words that were looked for. */
	text?: string;
	/** BCP 47 tag of the text, when it is not English. */
	lang?: string;
	/** Its place, from the top of the site. */
	address: string;
}

/**
 * What a search goes through. What marks an answer is never a part of it: neither right options, reasons and model answers,
 * nor what a page shows only after the learner has worked.
 */
export interface Searchable extends SearchEntry {
	/** Further words that it is found by. They are not shown. */
	also?: string;
}
