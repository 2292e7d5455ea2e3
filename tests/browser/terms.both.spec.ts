import { expect, test } from '@playwright/test';
import { cases } from './pages.ts';
import { module } from './lessons.ts';

test('every term has a page of the same shape, for the words of every side', async ({ page }) => {
	await page.goto('/terms/');
	const links = await page
		.locator('.terms a')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links).toHaveLength(module!.terms.length);
	for (const link of links) {
		await page.goto(link);
		for (const name of [
			'What it takes for granted',
			'Who objects, and why',
			'On both sides',
			'What others say for the same thing'
		]) {
			await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
		}
		expect(await page.locator('.uses li').count()).toBeGreaterThan(0);
	}
});

for (const address of cases.slice(1)) {
	test(`${address} lists the contested words that are marked in its document`, async ({ page }) => {
		await page.goto(`${address}read/`);
		const list = page.locator('details', { hasText: 'Words marked because they take a side' });
		await list.locator('summary').click();
		expect(await list.locator('li').count()).toBeGreaterThanOrEqual(6);
		await list.locator('a').first().click();
		await expect(page).toHaveURL(/\/terms\/t\d\d\/$/);
	});
}
