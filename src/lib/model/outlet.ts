import type { Excerpt } from './excerpt.ts';

/** Who stands behind a page that is cited. */
export interface Outlet {
	id: string;
	name: string;
	/** How publishers' names in the entries say that this is the outlet. */
	cited_as: string[];
	country?: string;
	/** A few words, shown wherever the outlet is cited. */
	kind: string;
	who_publishes: string;
	who_pays: string;
	/** Known leanings, attributed. */
	leaning: string;
	/** What could not be found. */
	not_established?: string;
	source?: OutletSource;
}

/** Where the facts on an outlet were read. */
export interface OutletSource extends Excerpt {
	publisher: string;
	title?: string;
	date: string;
	url: string;
}

/** What is shown of an outlet beside a citation. */
export type OutletName = Pick<Outlet, 'id' | 'name' | 'kind'>;
