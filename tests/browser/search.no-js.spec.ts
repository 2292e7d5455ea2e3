import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('the search page is an index of everything with JavaScript off, reached from the menu', async ({
	page
}) => {
	await page.goto('/about/');
	await page.getByRole('link', { name: 'Search' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
	await expect(page.getByRole('searchbox')).toBeHidden();
	await expect(page.locator('main noscript p')).toBeVisible();
	for (const name of ['The site itself', 'Another state, body or court', 'For teachers'])
		await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
	expect(await page.locator('#search-index .names a').count()).toBeGreaterThan(300);
	await page.getByRole('link', { name: /^blockade, siege/u }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('blockade, siege');
});

test('every link of the index leads to a place of a built page', async ({ page }) => {
	await page.goto('/search/');
	const addresses = await page
		.locator('#search-index a')
		.evaluateAll((all) =>
			all
				.map((link) => new URL((link as HTMLAnchorElement).href))
				.map(({ pathname, hash }) => pathname + hash)
		);
	const missing = addresses.filter((address) => {
		const [path = '', id] = address.split('#');
		const file = `build${path}index.html`;
		return !existsSync(file) || (id !== undefined && !readFileSync(file, 'utf8').includes(`id="${id}"`));
	});
	expect(missing).toEqual([]);
});
