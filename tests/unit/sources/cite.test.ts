import { describe, expect, it } from 'vitest';
import { archivedCopy, formatDate, shortAddress } from '../../../src/lib/sources/cite.ts';

describe('formatDate', () => {
	it.each([
		['2023-09-19', '19 September 2023'],
		['2023-09', 'September 2023'],
		['2023', '2023'],
		['undated', 'undated'],
		['2023-13-01', '2023-13-01'],
		['19 September', '19 September'],
		['', '']
	])('prints %j as %j', (date, words) => expect(formatDate(date)).toBe(words));
});

describe('archivedCopy', () => {
	const page = 'https://example.org/a?b=c';
	it.each([
		['2023-09-19', '20230919'],
		['2023-09', '202309'],
		['2023', '2023'],
		['undated', '2023']
	])('stamps the address with the date %s', (date, stamp) => {
		expect(archivedCopy(page, date)).toBe(`https://web.archive.org/web/${stamp}/${page}`);
	});

	it('leads to all copies of an undated page where the module has no year', () => {
		expect(archivedCopy(page, 'undated', '')).toBe(`https://web.archive.org/web/*/${page}`);
	});
});

describe('shortAddress', () => {
	it.each([
		['https://www.river.example/', 'river.example'],
		['https://hudoc.echr.coe.int/eng?i=001-155353', 'hudoc.echr.coe.int/eng?i=001-155353'],
		['http://river.example/a/b/', 'river.example/a/b'],
		['https://river.example/news/2023/09/a-long-name-of-a-page', 'river.example/news/2023/09/a-long-name-…']
	])('of %s is %s', (url, short) => expect(shortAddress(url)).toBe(short));
});
