import type { Handle } from '@sveltejs/kit';
import { version } from '$app/environment';
import findSite from './routes/404.html/find-site.js?raw';

const marks = /<!--.*?-->/gsu;
const withoutScript = /<noscript>.*?<\/noscript>/gsu;
/** A part of a page that the reader wakes. No part stands in another. */
const woken = /(<study-part\b.*?<\/study-part>)/gsu;
/** Scripts to fetch ahead, and the style sheets whose rules stand in the page, named so that no script fetches them again. */
const links = /\s*<link href="[^"]*" rel="(?:modulepreload"|stylesheet" disabled[^>]*)>/gu;

/**
 * The page of addresses that lead nowhere gets its script here: drawn by its component, it would add to the script of every
 * page with a client.
 */
const lost = { route: '/404.html', script: `<script data-version="${version}">${findSite}<\/script>` };

/** Whether SvelteKit's own client finds its place in the page again. */
const hasClient = (html: string) => html.includes('kit.start(');

const withoutMarks = (html: string) => html.replace(marks, '');

/**
 * Takes away the marks by which Svelte finds its place in a page again where no script ever looks for it: in a page
 * without the framework's client outside the parts that the reader wakes, and in what a page shows to readers without script.
 * The same goes for links that only the client needs. In a page with the client they stand behind the text: in the head, what
 * they fetch would share the line with the text and hold the first paint back; without them every script would wait for the
 * one that names it, a second or two on a slow phone.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk({ html }) {
			const page = html.replace(links, '').replace(withoutScript, withoutMarks);
			if (!hasClient(page)) {
				const pieces = page.split(woken);
				const bare = pieces.map((piece, index) => (index % 2 === 1 ? piece : withoutMarks(piece))).join('');
				return event.route.id === lost.route ? bare.replace('</main>', () => `${lost.script}</main>`) : bare;
			}
			// The script that starts all others is the last thing in a page.
			const end = page.lastIndexOf('<script');
			const ahead = html.match(links) ?? [];
			return page.slice(0, end) + ahead.map((link) => link.trim()).join('') + page.slice(end);
		}
	});
