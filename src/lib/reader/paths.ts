/*
 * Stands in the reader for SvelteKit's `$app/paths`. The reader knows no router and no address of its own: the page tells it
 * the way to the top of the site, so that it works in any folder of any host, in a frame, and on a disk.
 */
const top = document.querySelector<HTMLElement>('[data-top]')?.dataset['top'] ?? './';

/** The address of a page, from the page that is open. */
export function resolve(address: string): string {
	return top + address.slice(1);
}
