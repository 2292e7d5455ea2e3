import type { Handle } from '@sveltejs/kit';

const marks = /<!--.*?-->/gsu;
const withoutScript = /<noscript>.*?<\/noscript>/gsu;
/** A part of a page that the reader wakes. No part stands in another. */
const woken = /(<study-part\b.*?<\/study-part>)/gsu;

/** The script that the framework starts with. Scripts of single pages and of the frame find their places by id. */
const framework = '__sveltekit_';

/**
 * Takes away the marks by which Svelte finds its place in a page again where no script ever looks for it: in a page
 * without the framework's script outside the parts that the reader wakes, and in what a page shows to readers without script.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const kept = html.replace(withoutScript, (inside) => inside.replace(marks, ''));
			if (kept.includes(framework)) return kept;
			return kept
				.split(woken)
				.map((piece, index) => (index % 2 === 1 ? piece : piece.replace(marks, '')))
				.join('');
		}
	});
