import type { PagePart } from './page-parts.ts';

/** What a study page tells its reader. It stands in the page once, as JSON. */
export interface PageData {
	parts: PagePart[];
	/** The page after this one, fetched ahead. */
	next?: string;
	/** On the cover: the pages of questions and steps that stood there before, by the place in the address. */
	moved?: Record<string, string>;
	/** On the page with the document: what can be marked in it when the learner asks. */
	marks?: Partial<Record<'terms' | 'figures', PlaceMark[]>>;
}

/** Words of the document that lead somewhere. */
export interface PlaceMark {
	block: string;
	start: number;
	end: number;
	href: string;
	/** The card that opens in place of going there. */
	card?: string;
}
