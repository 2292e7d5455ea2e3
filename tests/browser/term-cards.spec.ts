import { expect, test } from '@playwright/test';
import { open } from './fixtures.ts';
import { cases } from './pages.ts';

test('contested words show only when asked for, and a mark opens its card by keyboard', async ({ page }) => {
	await open(page, `${cases[2]}read/`);
	const marks = page.locator('.document a.term');
	await expect(marks).toHaveCount(0);
	await page.getByLabel('Show contested words in the document').check();
	expect(await marks.count()).toBeGreaterThanOrEqual(6);
	await marks.first().focus();
	await page.keyboard.press('Enter');
	const card = page.locator('.card:popover-open');
	await expect(card).toBeVisible();
	await expect(card.getByRole('link')).toHaveAttribute('href', /terms\/t\d\d\/$/);
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await expect(marks.first()).toBeFocused();
});

test('marks change no letter of the document', async ({ page }) => {
	await open(page, `${cases[1]}read/`);
	const text = () =>
		page.getByRole('article', { name: /^The document/ }).evaluate((article) => article.textContent);
	const before = await text();
	await page.getByLabel('Show contested words in the document').check();
	expect(await text()).toBe(before);
});
