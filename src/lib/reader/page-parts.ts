import { getContext, setContext } from 'svelte';
import type { PartName } from './parts.ts';

/** The parts of a page that wake, each with what it needs for that, in the order in which they are drawn. */
export type PagePart = [name: PartName, props: unknown];

const key = Symbol('parts');

/** Begins a page with parts that wake. To be called while the page is made. */
export function beginParts(): PagePart[] {
	return setContext<PagePart[]>(key, []);
}

/** The parts drawn so far. To be called while one is made. */
export function partsOnPage(): PagePart[] {
	return getContext<PagePart[]>(key);
}
