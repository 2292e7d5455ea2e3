import type { Account } from './account.ts';
import type { FigureCheck } from './figure.ts';
import type { Passage } from './text-quote.ts';

/** Words of one of the documents. */
export interface DocumentWords {
	/** The case's slug. */
	document: string;
	at: Passage;
}

/** Where an entry was read: in a document, in an account, or in a check of a figure. */
export type Evidence =
	| { kind: 'document'; document: string; at?: Passage }
	| { kind: 'account'; account: Account }
	| { kind: 'check'; check: FigureCheck };

/** Who speaks in an entry of the timeline. */
export const voices = [
	'document-published',
	'document',
	'same-party',
	'other-party',
	'international',
	'independent'
] as const;
export type Voice = (typeof voices)[number];

/** One entry of the timeline: a day, and what one voice says of it. */
export interface TimelineEntry {
	id: string;
	/** `2023-09-19` or `2023-09`. */
	date: string;
	/** As the source states it. */
	time?: string;
	says: string;
	voice: Voice;
	/** Entries that tell of the same happening share this word. */
	happening?: string;
	from: Evidence;
}

/** One event, as several of the documents tell it and as others do. */
export interface SharedEvent {
	id: string;
	title: string;
	asks: string;
	documents: (DocumentWords & { notice: string })[];
	/** Which documents say nothing of it. */
	silent?: string;
	accounts: Account[];
	checks: FigureCheck[];
	agree: string;
	differ: string;
	unknown: string;
}

/** One text as several publications word it. */
export interface Wording {
	id: string;
	title: string;
	asks: string;
	about: string;
	rows: { point: string; wordings: (Evidence & { exact: string })[]; notice: string }[];
}

/** What two documents are to each other, in the site's own words. */
export interface PairNote {
	id: string;
	documents: [string, string];
	about: string;
	/** Why each computed kind of difference is there. */
	differences: { what: DifferenceKind; why: string }[];
}

/**
 * The kinds of difference between two publications that the program tells apart. The `frame` is what the sender put around
 * the statement: letterhead, headings, signature.
 */
export const differenceKinds = [
	'furniture',
	'frame',
	'quotation-marks',
	'dashes',
	'breaks',
	'words'
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];
