import { describe, expect, it } from 'vitest';
import { pages, type groups, type SitePage } from '../../../src/lib/site/pages.ts';

const top = '/src/routes/';
const settings = import.meta.glob<boolean | undefined>('/src/routes/**/+{page,layout}.ts', {
	import: 'csr',
	eager: true
});

const sources = import.meta.glob<string>('/src/routes/**/+page.svelte', {
	query: '?raw',
	import: 'default',
	eager: true
});

const folders = Object.keys(sources).map((path) => path.slice(top.length, -'+page.svelte'.length));
const sourceOf = (folder: string) => sources[`${top}${folder}+page.svelte`] ?? '';

/** Whether a page ships script: one of its own, or the framework's by its own setting or that of the nearest folder above. */
function shipsScript(folder: string): boolean {
	if (/<script[^>]* src=/u.test(sourceOf(folder))) return true;
	const parts = folder.split('/').slice(0, -1);
	const above = parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/+layout.ts`);
	return ['+layout.ts', ...above, `${folder}+page.ts`].reduce(
		(before, file) => settings[top + file] ?? before,
		true
	);
}

/** A page as its folder tells of it. */
function pageIn(folder: string): Omit<SitePage, 'name'> {
	const [, group] = /^\(([^)]+)\)\//u.exec(folder) ?? [];
	return {
		// A page that is a file, and no folder, is called as the file.
		address: `/${group ? folder.slice(group.length + 3) : folder}`.replace(
			/\.html\/$/u,
			'.html'
		) as `/${string}`,
		...(group && { group: group as keyof typeof groups }),
		...(shipsScript(folder) && { script: true }),
		...(/<Reader\s/u.test(sourceOf(folder)) && { reader: true })
	};
}

const byAddress = (a: { address: string }, b: { address: string }) => a.address.localeCompare(b.address);

describe('the list of pages', () => {
	it('has every page of src/routes and no other, each with its group, and whether it ships script', () => {
		const listed = Object.values<SitePage>(pages).map(({ address, group, script, reader }) => ({
			address,
			...(group && { group }),
			...(script && { script }),
			...(reader && { reader })
		}));
		expect(folders.length).toBeGreaterThan(20);
		expect(listed.toSorted(byAddress)).toEqual(folders.map(pageIn).toSorted(byAddress));
	});

	it('calls no two pages by one name', () => {
		const names = Object.values<SitePage>(pages).map(({ name }) => name);
		expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
	});
});
