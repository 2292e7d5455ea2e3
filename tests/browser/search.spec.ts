import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { caseAddress } from '../../src/lib/addresses/addresses.ts';
import type { SearchData } from '../../src/lib/search/search.ts';
import { open, openKind } from './fixtures.ts';
import { documents, practice } from './pages.ts';

const box = (page: Page) => page.getByRole('search').getByRole('searchbox');
const group = (page: Page, name: string) =>
	page.locator('#search-found section').filter({ has: page.getByRole('heading', { name, exact: false }) });

test('every address in the index is a place of a built page', () => {
	const { entries } = JSON.parse(readFileSync('build/search/search.json', 'utf8')) as SearchData;
	const pages = new Map<string, string>();
	const missing = entries.filter(({ address }) => {
		const [path = '', id] = address.split('#');
		const html = pages.get(path) ?? readFileSync(`build${path}index.html`, 'utf8');
		pages.set(path, html);
		return id !== undefined && !html.includes(`id="${id}"`);
	});
	expect(entries.length).toBeGreaterThan(500);
	expect(missing.map(({ address }) => address)).toEqual([]);
});

test('"how many mines" leads to the row of the ledger, by keyboard alone', async ({ page }) => {
	await page.goto('/search/');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type('how many mines');
	await expect(page.getByRole('status')).toHaveText(
		/^\d+ places for “how many mines”, from \d groups of speakers\.$/u
	);
	await expect(box(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('#search-found a').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ledger\/[a-z0-9-]+\/$/u);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/mines/iu);
});

test('"blockade" leads to its card and to those who say it, each among their own, with the word marked', async ({
	page
}) => {
	await page.goto('/search/?q=blockade');
	await expect(box(page)).toHaveValue('blockade');
	const headings = page.locator('#search-found h2');
	await expect(headings).toHaveText([
		/^The site itself: \d+$/u,
		/^From .*: \d+$/u,
		/^From .*: \d+$/u,
		/^Another state/u,
		/^Reporting/u
	]);
	await expect(group(page, 'The site itself').getByRole('link').first()).toContainText('blockade');
	const said = group(page, 'Another state').locator('.text').first();
	await expect(said.locator('mark').first()).toHaveText('blockade');
	await group(page, 'The site itself').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/terms\//u);
	await page.goBack();
	await expect(box(page)).toHaveValue('blockade');
	await expect(headings).toHaveCount(5);
});

test('a paragraph that is found is the one that the link leads to', async ({ page }) => {
	await page.goto('/search/');
	await box(page).fill('neighbour bridge hostage');
	const link = page.locator('#search-found a[href*="#p"]').first();
	await link.click();
	await expect(page.locator(':target')).toContainText('hostage');
});

test('all of a group are shown when somebody asks, and the first new one has the focus', async ({ page }) => {
	await page.goto('/search/?q=mines');
	const site = group(page, 'The site itself');
	await expect(site.getByRole('listitem')).toHaveCount(5);
	await site.getByRole('button', { name: /^Show all \d+\s*: The site itself$/u }).click();
	await expect(site.getByRole('listitem').nth(5).getByRole('link')).toBeFocused();
	expect(await site.getByRole('listitem').count()).toBeGreaterThan(20);
	await expect(site.getByRole('button')).toHaveCount(0);
});

test('Escape clears the words and the address, and the index is there again', async ({ page }) => {
	await page.goto('/search/?q=bridge');
	await expect(page.locator('#search-found')).toBeVisible();
	await expect(page.locator('#search-index')).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(box(page)).toHaveValue('');
	await expect(box(page)).toBeFocused();
	await expect(page).toHaveURL(/\/search\/$/u);
	await expect(page.locator('#search-found')).toBeHidden();
	await expect(page.locator('#search-index')).toBeVisible();
});

test('a search that is in the address comes back, letter for letter', async ({ page }) => {
	await page.goto('/search/');
	await box(page).fill('100,000 & “Şuşa” #1');
	await expect(page).toHaveURL(/\?q=./u);
	await page.reload();
	await expect(box(page)).toHaveValue('100,000 & “Şuşa” #1');
});

test('what was looked for is never read as markup', async ({ page }) => {
	await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> bridge')}`);
	await expect(page.locator('#search-found')).toBeVisible();
	await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)> bridge');
	await expect(page.locator('main img')).toHaveCount(0);
});

test('nothing found says so, and the index stays', async ({ page }) => {
	await page.goto('/search/?q=zzzzqqq');
	await expect(page.getByRole('status')).toHaveText(/^Nothing found for “zzzzqqq”/u);
	await expect(page.locator('#search-index')).toBeVisible();
});

test('words that were typed before the script came are looked for once it has come', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/wake-*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/search/', { waitUntil: 'commit' });
	await box(page).fill('bridge');
	release();
	await expect(group(page, 'The site itself')).toBeVisible();
	await expect(box(page)).toHaveValue('bridge');
});

test('an index that cannot be fetched is told of, and tried again at the next letter', async ({ page }) => {
	let broken = true;
	await page.route('**/search.json', (route) => (broken ? route.abort() : route.continue()));
	await page.goto('/search/?q=bridg');
	await expect(page.getByRole('status')).toContainText('could not be fetched');
	await expect(page.locator('#search-index')).toBeVisible();
	broken = false;
	await box(page).press('e');
	await expect(group(page, 'The site itself')).toBeVisible();
});

test('axe finds nothing on results, light and dark, and they need no sideways scrolling at 320 px', async ({
	page
}) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto('/search/?q=blockade');
		await expect(page.locator('#search-found')).toBeVisible();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 256 });
	const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
	expect(scrollWidth).toBe(clientWidth);
});

for (const [kind, address] of [
	['a text page', '/about/'],
	['a page of evidence', '/ledger/'],
	['a case', practice],
	['a page for teachers', '/teach/']
] as const) {
	test(`the key / leads from ${kind} to the search`, async ({ page }) => {
		await page.goto(address);
		await page.keyboard.press('/');
		await expect(page).toHaveURL(/\/search\/$/u);
		await expect(box(page)).toBeFocused();
		await expect(box(page)).toHaveValue('');
	});
}

/** Presses / and tells whether the page took it for itself. */
const isTaken = (page: Page, how: Omit<KeyboardEventInit, 'view'> = {}) =>
	page
		.locator('body')
		.evaluate(
			(body, init) =>
				!body.dispatchEvent(
					new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, ...init })
				),
			how
		);

test('the key / is a letter where somebody types, and nothing with a modifier', async ({ page }) => {
	const question = await openKind(page, 'Write', caseAddress(documents[0]!));
	const field = question.locator('textarea');
	await field.focus();
	await page.keyboard.type('and/or');
	await expect(field).toHaveValue('and/or');
	await page.locator('h1').click();
	for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
		expect(await isTaken(page, { [modifier]: true }), modifier).toBe(false);
	// Where / is on another key, as on a German keyboard, the letter counts.
	expect(await isTaken(page, { code: 'Digit7', shiftKey: true })).toBe(true);
	await expect(page).toHaveURL(/\/search\/$/u);
});

test('the key / goes to the box on the search page itself, and can be switched off', async ({ page }) => {
	await page.goto('/search/#by-teachers');
	await expect(box(page)).not.toBeFocused();
	await page.keyboard.press('/');
	await expect(box(page)).toBeFocused();
	await page.getByRole('checkbox', { name: /the key \// }).uncheck();
	await page.goto('/about/');
	expect(await isTaken(page)).toBe(false);
	await page.getByRole('link', { name: 'Search' }).press('Enter');
	await expect(page).toHaveURL(/\/search\/$/u);
	await expect(page.getByRole('checkbox', { name: /the key \// })).not.toBeChecked();
	await expect(box(page)).toHaveValue('');
});

test('the link leads from a page with the framework to a search that works', async ({ page }) => {
	await open(page, '/work/');
	await page.getByRole('link', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/search\/$/u);
	await box(page).fill('bridge');
	await expect(group(page, 'The site itself')).toBeVisible();
});
