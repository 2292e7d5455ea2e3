import type { Handle } from '@sveltejs/kit';

const marks = /<!--.*?-->/gsu;
const withoutScript = /<noscript>.*?<\/noscript>/gsu;

/**
 * Takes away the marks by which Svelte finds its place in a page again where no script ever looks for it: in a page
 * without script, and in what a page shows to readers without script.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.includes('<script')
				? html.replace(withoutScript, (inside) => inside.replace(marks, ''))
				: html.replace(marks, '')
	});
