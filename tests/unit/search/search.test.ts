import { beforeAll, describe, expect, it } from 'vitest';
import type { Searchable, SearchEntry } from '../../../src/lib/search/entry.ts';
import { entriesOf } from '../../../src/lib/search/entries.ts';
import { groupNames } from '../../../src/lib/search/groups.ts';
import { indexFor, openSearch, type FoundGroup, type SearchData } from '../../../src/lib/search/search.ts';
import { loadModule } from '../../../src/lib/server/lessons/index.ts';

const module = loadModule();
const names = groupNames(module);
/** A search as a browser opens it: from a file. */
const opened = (entries: readonly Searchable[]) =>
	openSearch(JSON.parse(JSON.stringify(indexFor(entries, names))) as SearchData);

let find: (query: string) => FoundGroup[];
beforeAll(async () => {
	find = await opened(entriesOf(module));
});

const first = (query: string): SearchEntry | undefined => find(query)[0]?.found[0]?.entry;
const all = (query: string) => find(query).flatMap(({ found }) => found.map(({ entry }) => entry));

describe('what people look for', () => {
	it.each([
		['how many mines', 'number', /mines/iu],
		['how many people fled', 'number', /People who fled to Armenia/u],
		['how many refugees', 'number', /refugees/u],
		['3393', 'number', /3,393/u],
		['3,393', 'number', /3,393/u],
		['blockade', 'word', /blockade/u],
		['blockades', 'word', /blockade/u],
		['genocide', 'word', /genocide/u],
		['ethnic clensing', 'word', /ethnic cleansing/u],
		['terorist', 'word', /terrorist/u],
		['lachin road', 'word', /Lachin road/u],
		['artsakh', 'word', /names of the region|Artsakh/u],
		['who is azernews', 'outlet', /Azernews/u],
		['crisis group', 'outlet', /Crisis Group/u],
		['two towns', 'case', /Two towns/u],
		['timeline', 'page', /Timeline/u],
		['unhcr', 'number', /fled|displaced/iu]
	])('“%s” leads to a %s first', (query, kind, title) => {
		expect(first(query)).toMatchObject({ kind, title: expect.stringMatching(title) as string });
	});

	it.each(['rubric', 'exit ticket', 'print pack', 'sensitive lesson'])(
		'“%s” leads teachers to their pages',
		(query) => {
			const group = find(query).find(({ speaker }) => speaker === 'teachers');
			expect(group?.found.length).toBeGreaterThan(0);
		}
	);

	it.each([
		['organisation', 'organization'],
		['neighbours', 'neighbor'],
		['information centre', 'information center'],
		['mine victim', 'mines victims'],
		['Xankendi', 'Xankəndi']
	])('“%s” finds the same as “%s”', (one, other) => {
		expect(all(one).length).toBeGreaterThan(0);
		expect(all(one)).toEqual(all(other));
	});

	it('“blockade” leads to everybody who says it, each in their group', () => {
		const groups = find('blockade');
		expect(groups.map(({ speaker }) => speaker)).toEqual([
			'site',
			'same-party',
			'other-party',
			'international',
			'independent'
		]);
		for (const { speaker, found } of groups.slice(1))
			for (const { entry } of found) {
				expect(entry.speaker).toBe(speaker);
				expect(['account', 'use', 'day', 'paragraph']).toContain(entry.kind);
			}
	});

	it('a word of a document leads to its paragraph', () => {
		const { address } = all('constitutional order').find(({ kind }) => kind === 'paragraph')!;
		expect(address).toMatch(/^\/cases\/[a-z-]+\/read\/#p\d+$/u);
	});
});

describe('a search', () => {
	const entry = (title: string, text = ''): Searchable => ({
		kind: 'page',
		speaker: 'site',
		title,
		text,
		address: `/${title}/`
	});
	const titles = (groups: FoundGroup[]) => groups.flatMap(({ found }) => found.map((one) => one.entry.title));

	it('wants all words, and is content with one when nothing has all', async () => {
		const search = await opened([entry('Bridge', 'open'), entry('Toll', 'bridge'), entry('Mill')]);
		expect(titles(search('toll bridge'))).toEqual(['Toll']);
		expect(titles(search('mill bridge')).toSorted()).toEqual(['Bridge', 'Mill', 'Toll']);
	});

	it('takes a word that it knows as it is, and guesses at others', async () => {
		const search = await opened([entry('mine'), entry('minefield'), entry('minister'), entry('bridge')]);
		expect(titles(search('mine'))).toEqual(['mine']);
		expect(titles(search('mini'))).toContain('minister');
		expect(titles(search('bridgee'))).toEqual(['bridge']);
		expect(titles(search('brigde'))).toEqual(['bridge']);
		expect(titles(search('minefeild toll'))).toEqual(['minefield']);
		expect(titles(search('zzzz'))).toEqual([]);
	});

	it.each(['', '   ', 'the of how', '?!', '<b>'])('finds nothing for “%s”', async (query) => {
		const search = await opened([entry('Bridge')]);
		expect(search(query)).toEqual([]);
	});

	it('says which words were found, in any form', async () => {
		const search = await opened([entry('Bridges', 'A bridge, and no bridging the toll.')]);
		const { isMatch } = search('bridge')[0]!.found[0]!;
		expect(['bridge', 'Bridges', 'toll', 'constructor', 'the'].filter(isMatch)).toEqual([
			'bridge',
			'Bridges'
		]);
	});
});
