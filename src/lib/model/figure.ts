import type { Excerpt } from './excerpt.ts';
import type { OutletName } from './outlet.ts';
import type { TextQuote } from './text-quote.ts';

/**
 * What the checks of a figure show together, by one rule for every claimant. `supported`: at least two origins agree, and
 * one of them is not of the claimant's side. `one-origin`: all pages that agree repeat one count. `divided`: those who
 * counted or reported do not agree with each other.
 */
export const findings = [
	'supported',
	'one-origin',
	'divided',
	'contradicted',
	'different-thing-counted',
	'estimate',
	'not-checkable'
] as const;
export type Finding = (typeof findings)[number];

/** Another count of the same or a like thing, with who counted first and what access they had. */
export interface FigureCheck extends Excerpt {
	id: string;
	publisher: string;
	title?: string;
	date: string;
	url: string;
	value: string;
	counts: string;
	/** Who counted first: pages are not sources. */
	origin: string;
	independence: string;
	access?: string;
	comparable: 'yes' | 'partly' | 'no';
	why: string;
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
}

/** Where a document states a figure. */
export interface FigurePlace extends TextQuote {
	/** The case's slug. */
	document: string;
	/** What the checks show of this document's words, where that is not what they show of the others'. */
	finding?: Finding;
}

/** A number that a document states, and who else counted. */
export interface Figure {
	id: string;
	quantity: string;
	value: string;
	unit: string;
	as_of: string;
	counts: string;
	in: FigurePlace[];
	/** Ids of accounts that state it. */
	stated_by: string[];
	finding: Finding;
	summary: string;
	checks: FigureCheck[];
}
