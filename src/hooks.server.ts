import type { Handle } from '@sveltejs/kit';

/** A page without script is never woken, so it needs none of the marks by which Svelte finds its place in a page again. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => (html.includes('<script') ? html : html.replace(/<!--.*?-->/gsu, ''))
	});
