import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pages, type PageId } from '../../src/lib/site/pages.ts';
import { pageAt } from '../helpers/page-at.ts';

/** Every built page, from small to large. */
const built = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.html'))
	.map((path) => {
		const address = `/${path.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
		const { id, script = false, reader = false, inline = false } = pageAt(address);
		return { id, script: script || reader || inline, address, size: statSync(join('build', path)).size };
	})
	.toSorted((a, b) => a.size - b.size);

/** What is visited of each kind of page: all cases, every sheet of a print pack once, else the smallest and the largest. */
function visited(id: PageId) {
	const all = built.filter((page) => page.id === id);
	if (all.length === 0) throw new Error(`No page of the kind "${id}" is built.`);
	if (id === 'case') return all;
	if (id === 'sheet') return [...new Map(all.map((page) => [page.address.split('/').at(-2), page])).values()];
	return [...new Set([all[0]!, all.at(-1)!])];
}

const chosen = (Object.keys(pages) as PageId[]).flatMap(visited);
/** The pages that every test of all pages visits. */
export const allPages = chosen.map(({ address }) => address);
/** Those without script. */
export const textPages = chosen.filter(({ script }) => !script).map(({ address }) => address);

/** The practice case, and with it all cases. */
export const practice = '/cases/two-towns-one-bridge/';
const others = built.filter(({ id, address }) => id === 'case' && address !== practice);
export const documents = others.map(({ address }) => address.split('/')[2]!).toSorted();
export const cases = [practice, ...documents.map((slug) => `/cases/${slug}/`)];
/** The pages of the steps of a case. */
export const stepsOf = (address: string) =>
	built.filter((page) => page.id === 'step' && page.address.startsWith(address)).map((page) => page.address);
