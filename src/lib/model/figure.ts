import type { OutletName } from './outlet.ts';
import type { TextQuote } from './text-quote.ts';

/** What the checks of a figure show together. */
export type Finding = 'supported' | 'contradicted' | 'different-thing-counted' | 'estimate' | 'not-checkable';

/** Another count of the same or a like thing, with who counted first and what access they had. */
export interface FigureCheck {
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
	excerpt: string;
	language: string;
	gloss?: string;
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
}

/** A number that a document states, and who else counted. */
export interface Figure {
	id: string;
	quantity: string;
	value: string;
	unit: string;
	as_of: string;
	counts: string;
	in: (TextQuote & { document: string })[];
	finding: Finding;
	summary: string;
	checks: FigureCheck[];
}
