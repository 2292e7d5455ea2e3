import { pages, type PageId, type SitePage } from '../../src/lib/site/pages.ts';

const kinds = Object.entries<SitePage>(pages).map(([id, page]) => ({
	id: id as PageId,
	...page,
	pattern: new RegExp(`^${page.address.replace(/\[\w+\]/gu, '[^/]+')}$`, 'u')
}));

/** What the list of pages says of an address. One that it does not know is an error: every page is in the list. */
export function pageAt(address: string) {
	const kind =
		kinds.find((one) => one.address === address) ?? kinds.find(({ pattern }) => pattern.test(address));
	if (!kind) throw new Error(`${address} is not in src/lib/site/pages.ts.`);
	return kind;
}
