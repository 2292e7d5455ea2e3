import type { Handle } from '@sveltejs/kit';

const marks = /<!--.*?-->/gsu;
const withoutScript = /<noscript>.*?<\/noscript>/gsu;

/** The script that the framework starts with. Scripts of single pages and of the frame find their places by id. */
const framework = '__sveltekit_';

/**
 * Takes away the marks by which Svelte finds its place in a page again where no script ever looks for it: in a page
 * without the framework's script, and in what a page shows to readers without script.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.includes(framework)
				? html.replace(withoutScript, (inside) => inside.replace(marks, ''))
				: html.replace(marks, '')
	});
