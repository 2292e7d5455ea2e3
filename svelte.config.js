import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** `BUILD=path` builds into another folder, and keeps what is made on the way apart too: two builds do not meet. */
const pages = process.env.BUILD?.trim() || 'build';
const apart = createHash('sha1').update(pages).digest('hex').slice(0, 8);

/** The script that stands in study pages as it is. The policy lets no other do so. */
const loader = readFileSync(new URL('./src/lib/reader/loader.js', import.meta.url));
const loaderHash = createHash('sha256').update(loader).digest('base64');
/** The script that stands in the page of addresses that lead nowhere. The policy lets no other do so. */
const findSite = readFileSync(new URL('./src/routes/404.html/find-site.js', import.meta.url));
const findSiteHash = createHash('sha256').update(findSite).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// Every page names its classes and no other site's, so short names do.
		cssHash: ({ hash, filename }) => `s-${hash(filename ?? '').slice(0, 4)}`,
		discloseVersion: false
	},
	kit: {
		adapter: adapter({ pages }),
		...(pages !== 'build' && { outDir: `.svelte-kit/builds/${apart}` }),
		// Relative addresses let one build work under any base path, from any static host.
		paths: { relative: true },
		// A style sheet of its own holds the first paint back until it has come, and a page's styles are a few kB.
		inlineStyleThreshold: Infinity,
		// A module without twins, figures or terms has none of their pages.
		prerender: { handleUnseenRoutes: 'ignore' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${loaderHash}`, `sha256-${findSiteHash}`],
				'style-src': ['self'],
				// The one style attribute allowed is that of SvelteKit's announcer, which tells screen readers of a new page.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
