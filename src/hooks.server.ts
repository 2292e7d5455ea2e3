import type { Handle } from '@sveltejs/kit';
import { version } from '$app/environment';
import findSite from './routes/404.html/find-site.js?raw';

const marks = /<!--.*?-->/gsu;
const withoutScript = /<noscript>.*?<\/noscript>/gsu;
/** Scripts to fetch ahead, and the style sheets whose rules stand in the page, named so that no script fetches them again. */
const links = /\s*<link href="[^"]*" rel="(?:modulepreload"|stylesheet" disabled[^>]*)>/gu;

/**
 * The page of addresses that lead nowhere gets its script here: drawn by its component, it would add to the script of every
 * page with a client.
 */
const lost = { route: '/404.html', script: `<script data-version="${version}">${findSite}</script>` };

/** Whether SvelteKit's own client finds its place in the page again. */
const hasClient = (html: string) => html.includes('kit.start(');

/**
 * Takes away the marks by which Svelte finds its place in a page again where no script ever looks for it: in a page
 * without the framework's client, and in what a page shows to readers without script. The same goes for links that only the
 * client needs. In a page with the client they stand behind the text: in the head, what they fetch would share the line with
 * the text and hold the first paint back; without them every script would wait for the one that names it, a second or two
 * on a slow phone.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk({ html }) {
			const text = html.replace(links, '');
			if (!hasClient(text)) {
				const bare = text.replace(marks, '');
				return event.route.id === lost.route ? bare.replace('</main>', () => `${lost.script}</main>`) : bare;
			}
			const page = text.replace(withoutScript, (inside) => inside.replace(marks, ''));
			// The script that starts all others is the last thing in a page.
			const end = page.lastIndexOf('<script');
			const ahead = html.match(links) ?? [];
			return page.slice(0, end) + ahead.map((link) => link.trim()).join('') + page.slice(end);
		}
	});
