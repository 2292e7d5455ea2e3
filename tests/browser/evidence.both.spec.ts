import { expect, test } from '@playwright/test';
import { documents } from './pages.ts';
import { module } from './lessons.ts';

test('the ledger of all documents has every number, with its words, pages and origins', async ({ page }) => {
	await page.goto('/ledger/');
	await expect(page.locator('tbody tr')).toHaveCount(module!.figures.length);
	const row = page.locator('#c01');
	await expect(row).toContainText('320 Azerbaijani citizens have suffered');
	await expect(row).toContainText(/\d+ pages.* origins/);
	await row.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/ledger\/c01\/$/);
	await expect(page.getByText('Counted first by').first()).toBeVisible();
	await expect(page.getByRole('list', { name: /\d pages? from / }).first()).toBeVisible();
});

for (const slug of documents) {
	test(`${slug} leads from its steps to its own ledger and twins, and back`, async ({ page }) => {
		await page.goto(`/cases/${slug}/numbers/`);
		await page.getByRole('link', { name: 'Claims ledger' }).click();
		await expect(page).toHaveURL(`/cases/${slug}/ledger/`);
		expect(await page.locator('.row').count()).toBeGreaterThanOrEqual(3);
		const ours = page.locator('.ours').first();
		await expect(ours.getByText('What is counted')).toBeHidden();
		await ours.locator('summary').first().click();
		await expect(ours.getByText('What is counted')).toBeVisible();
		await page.getByRole('link', { name: 'Back to the case' }).click();
		await expect(page).toHaveURL(`/cases/${slug}/numbers/`);
		await page.goto(`/cases/${slug}/words/`);
		await page.getByRole('link', { name: 'The same claims in plain words' }).click();
		await expect(page).toHaveURL(`/cases/${slug}/twins/`);
		const twins = page.locator('.twin');
		expect(await twins.count()).toBeGreaterThanOrEqual(4);
		for (const twin of await twins.all()) {
			await twin.locator('summary').click();
			expect(await twin.locator('del, ins').count()).toBeGreaterThan(0);
			await expect(twin.getByText('What stays')).toBeVisible();
		}
	});
}

test('sums are worked out, those that hold and those that do not', async ({ page }) => {
	await page.goto('/sums/');
	const verdicts = page.locator('details .verdict');
	await page
		.locator('details')
		.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
	for (const line of [
		'61 + 253 = 314. It fits.',
		'149 + 165 = 314. It fits.',
		'67 + 314 = 381. It does not fit: 320 is 61 less.',
		'314 + 6 = 320. It fits.',
		'3,393 − 314 = 3,079. It fits.'
	]) {
		await expect(verdicts.filter({ hasText: line }).first()).toBeVisible();
	}
	await expect(page.getByText('3,079 is left on 9 of 11 dates.')).toBeVisible();
});

test('every picture has a sentence, a description and a table with the same numbers', async ({ page }) => {
	await page.goto('/pictures/');
	const pictures = page.locator('section').filter({ has: page.locator('svg') });
	expect(await pictures.count()).toBeGreaterThanOrEqual(6);
	const running = pictures.first();
	await expect(running.getByRole('img')).toHaveAttribute('aria-label', /320/);
	await running.locator('summary').click();
	await expect(running.locator('tbody tr')).toHaveCount(49);
	for (const total of ['301', '302', '314', '320', '365']) {
		await expect(running.locator('tbody td', { hasText: new RegExp(`^${total}$`) }).first()).toBeVisible();
	}
	for (const picture of await page.getByRole('img').all()) {
		expect(((await picture.getAttribute('aria-label')) ?? '').length).toBeGreaterThan(20);
		const box = await picture.boundingBox();
		expect(box?.height ?? 0).toBeGreaterThan(30);
	}
});

test('two publications of one statement are compared, and every difference has its kind', async ({
	page
}) => {
	await page.goto('/compare/');
	await expect(page.locator('main li a')).toHaveCount(10);
	await page.getByRole('link', { name: 'Letter from Stockholm and Statement on a Turkish site' }).click();
	for (const [kind, times] of [
		['Put there by the website', 5],
		['Letterhead, headings and signature', 3],
		['Quotation marks', 2],
		['Dashes', 3],
		['Paragraphs', 1],
		['Words of the statement', 0]
	]) {
		await expect(page.getByRole('heading', { name: `${kind}: ${times}` })).toBeVisible();
	}
	await expect(page.getByRole('article')).toHaveCount(2);
});

test('each event stands in the words of several documents and of others', async ({ page }) => {
	await page.goto('/events/');
	const events = page.locator('main section');
	expect(await events.count()).toBeGreaterThanOrEqual(5);
	for (const event of await events.all()) {
		expect(await event.locator('.documents > li').count()).toBeGreaterThanOrEqual(2);
		expect(await event.locator('.accounts > li').count()).toBeGreaterThanOrEqual(1);
		await event.locator('summary').click();
		await expect(event.getByText('Unknown', { exact: true })).toBeVisible();
	}
	const index = page.getByRole('table', { name: 'The events' }).locator('tbody tr');
	await expect(index).toHaveCount(await events.count());
	for (const [at, event] of module!.events.entries()) {
		const row = index.nth(at);
		await expect(row).toContainText(event.title);
		await expect(row).toContainText(event.when);
		const others = event.accounts.length + event.checks.length;
		const own = new Set(event.documents.map(({ document }) => document)).size;
		await expect(row).toContainText(`${own} documents, ${others} other`);
		await expect(row.getByRole('link')).toHaveAttribute('href', `#${event.id}`);
	}
});

test('the outlets stand in a table, and those of one country alone when it is chosen', async ({ page }) => {
	await page.goto('/outlets/');
	const rows = page.locator('tbody tr');
	await expect(rows).toHaveCount(module!.outlets.length);
	const shown = page.locator('tbody tr:visible');
	await expect(shown).toHaveCount(module!.outlets.length);
	const choice = page.getByLabel('Country');
	for (const country of new Set(module!.outlets.map((outlet) => outlet.country ?? ''))) {
		const of = module!.outlets.filter((outlet) => (outlet.country ?? '') === country);
		await choice.selectOption(country === '' ? 'No country named' : country);
		await expect(shown).toHaveCount(of.length);
		await expect(shown.locator('th')).toContainText(
			of.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'))
		);
	}
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(shown).toHaveCount(module!.outlets.length);
});

test('on a phone an outlet is a card, with the name of every field', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 740 });
	await page.goto('/outlets/');
	const field = page.locator('tbody td').first();
	expect(await field.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"Country"');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
});

test('one text stands in several wordings', async ({ page }) => {
	await page.goto('/wordings/');
	await expect(page.getByText('did not ignore all these calls').first()).toBeVisible();
	await expect(page.getByText('consistently ignored all the calls').first()).toBeVisible();
});

test('the timeline tells voices apart in words, and hides those that are not wanted', async ({ page }) => {
	await page.goto('/timeline/');
	const entries = page.locator('.entry');
	const all = await entries.count();
	expect(all).toBeGreaterThanOrEqual(30);
	for (const words of ['A document says', 'Azerbaijan’s side says', 'Armenia’s side says', 'Reported']) {
		expect(await page.locator('.entry .voice', { hasText: words }).count()).toBeGreaterThanOrEqual(3);
	}
	await page.getByLabel('Armenia’s side says').uncheck();
	await expect(page.locator('.entry.by-other-party').first()).toBeHidden();
	expect(await entries.filter({ visible: true }).count()).toBeLessThan(all);
});

test('an outlet is named wherever it is cited, and its entry says who publishes and who pays', async ({
	page
}) => {
	await page.goto('/cases/briefing-for-diplomats/accounts/');
	const link = page.locator('.account .cite a[href*="/outlets/#"]').first();
	await expect(link).toBeVisible();
	await link.click();
	await expect(page).toHaveURL(/\/outlets\/#[a-z0-9-]+$/);
	const entry = page.locator(':target');
	await expect(entry).toBeInViewport();
	for (const name of ['Who publishes', 'Who pays', 'Leanings']) {
		await expect(page.getByRole('columnheader', { name, exact: true })).toBeVisible();
		await expect(entry.locator(`[data-label="${name}"]`)).toContainText(/\w/);
	}
});

test('the terms page pictures which words each document leans on, with a table behind it', async ({
	page
}) => {
	await page.goto('/terms/');
	await expect(page.getByRole('img', { name: /Discs for every group/ })).toBeVisible();
	await page.locator('summary', { hasText: 'The numbers as a table' }).click();
	expect(await page.locator('tbody tr').count()).toBeGreaterThan(20);
	await page.goto('/terms/t02/');
	await expect(page.locator('.counts li')).toHaveCount(5);
});
