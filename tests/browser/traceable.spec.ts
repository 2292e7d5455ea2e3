import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { archivedCopy } from '../../src/lib/sources/cite.ts';
import { module } from './lessons.ts';

const built = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.html'))
	.map((path) => ({ path, html: readFileSync(join('build', path), 'utf8') }));

/** Everything that was read elsewhere, with its publisher, date and address. */
const cited = [
	...module!.accounts,
	...module!.figures.flatMap(({ checks }) => checks),
	...module!.terms.flatMap(({ uses }) => uses),
	...module!.readings,
	...module!.series.flatMap(({ points }) => points),
	...module!.outlets.flatMap(({ source }) => source ?? []),
	...module!.cases.flatMap(({ document }) => document.card.versions)
];
/** What stands in for the date of a page that has none, as module.md has it. */
const yearOfDocuments = '2023';
const addresses = new Set([
	...cited.flatMap(({ url, date }) => (url ? [url, archivedCopy(url, date, yearOfDocuments)] : [])),
	...module!.cases.flatMap(({ document: { card } }) =>
		card.found_at ? [card.found_at, archivedCopy(card.found_at, yearOfDocuments)] : []
	)
]);

const plain = (html: string) =>
	html.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');

test('every outside link of every page is the address of an entry, or its archived copy', () => {
	expect(built.length).toBeGreaterThan(90);
	const links = built.flatMap(({ path, html }) =>
		[...html.matchAll(/href="(https?:[^"]*)"/gu)].map(([, href = '']) => ({ path, href: plain(href) }))
	);
	expect(links.length).toBeGreaterThan(1000);
	expect(links.filter(({ href }) => !addresses.has(href))).toEqual([]);
});

test('every entry that is cited has a publisher, a date and an address', () => {
	const isDate = /^(\d{4}(-\d{2}){0,2}|undated)/u;
	expect(cited.length).toBeGreaterThan(400);
	const lacking = cited.filter(({ publisher, date, url }) => !publisher || !isDate.test(date) || !url);
	expect(lacking).toEqual([]);
});

test('no page quotes more than forty words from outside in one piece', () => {
	const long = cited.filter((entry) => 'excerpt' in entry && entry.excerpt.split(/\s+/u).length > 40);
	expect(long).toEqual([]);
});

test('every sum that a page shows is right', async ({ page }) => {
	await page.goto('/sums/');
	const lines = await page.locator('details .verdict').allTextContents();
	const number = (text: string) => Number(text.replace(/,/gu, ''));
	let checked = 0;
	for (const line of lines) {
		const match =
			/^([\d, +−×÷-]+) = ([\d,.-]+)\. (It fits|It does not fit: ([\d,]+) is ([\d,.]+) (less|more))\.$/u.exec(
				line
			);
		if (!match) continue;
		const [, left = '', result = '', verdict = '', stated = '', apart = '', way] = match;
		const terms = left.split(/ ([+−×÷]) /u);
		const worked = terms.slice(1).reduce(
			(sum, sign, index) => {
				if (index % 2 === 1) return sum;
				const next = number(terms[index + 2] ?? '');
				return sign === '+' ? sum + next : sign === '−' ? sum - next : sign === '×' ? sum * next : sum / next;
			},
			number(terms[0] ?? '')
		);
		expect(Math.abs(worked - number(result)), line).toBeLessThan(0.01);
		if (verdict !== 'It fits') {
			const difference = number(stated) - worked;
			expect(Math.abs(Math.abs(difference) - number(apart)), line).toBeLessThan(0.01);
			expect(difference < 0 ? 'less' : 'more', line).toBe(way);
		}
		checked += 1;
	}
	expect(checked).toBeGreaterThanOrEqual(12);
});

test('every count of words that a page shows is the count in the documents', async ({ page }) => {
	const texts = module!.cases
		.filter(({ practice }) => !practice)
		.map(({ slug, document }) => ({
			short: document.card.short,
			text: readFileSync(`tests/documents/${slug}.txt`, 'utf8').replace(/\s+/gu, ' ').toLowerCase()
		}));
	let checked = 0;
	for (const id of ['t01', 't02', 't05', 't17']) {
		await page.goto(`/terms/${id}/`);
		for (const line of await page.locator('.counts li').allTextContents()) {
			const [short = '', counts = ''] = line.trim().split(/:\s+/u);
			const { text } = texts.find((one) => one.short === short)!;
			for (const part of counts.includes('none of') ? [] : counts.split(/,\s+/u)) {
				const [, word = '', times = ''] = /^(.+)\s(\d+)$/u.exec(part.trim()) ?? [];
				const found =
					text.match(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu'))?.length ?? 0;
				expect(found, `${word} in ${short}`).toBe(Number(times));
				checked += 1;
			}
		}
	}
	expect(checked).toBeGreaterThan(15);
});

test('every count of pages and origins in the ledger is the count of its checks', async ({ page }) => {
	await page.goto('/ledger/');
	for (const { id, checks } of module!.figures) {
		const same = checks.filter(({ comparable }) => comparable === 'yes');
		const origins = new Set(same.map(({ origin }) => origin)).size;
		const cell = page.locator(`#${id} td[data-label="Who else counted"]`);
		await expect(cell).toHaveText(new RegExp(`^${checks.length} pages?\\b`, 'u'));
		const found = origins === 0 ? 'none counts' : origins === 1 ? 'one origin' : `${origins} origins`;
		await expect(cell).toContainText(found);
	}
});

test('figures that check out are shown in the lessons at least as often as those that do not', () => {
	const shown = module!.cases.flatMap(({ steps, figures }) =>
		steps.flatMap(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'figures' ? part.figures.map((id) => figures[id]!.finding) : []))
		)
	);
	const count = (finding: string) => shown.filter((one) => one === finding).length;
	expect(shown.length).toBeGreaterThan(15);
	expect(count('supported') + count('one-origin')).toBeGreaterThanOrEqual(count('contradicted'));
});
