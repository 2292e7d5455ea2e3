import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ready } from './fixtures.ts';
import { cases } from './pages.ts';

/** Compressed JavaScript that a case page may fetch, in bytes. The framework alone takes some 25,000. */
const most = 60_000;

for (const address of cases) {
	test(`${address} fetches at most ${most / 1000} kB of compressed JavaScript, and no font`, async ({
		page
	}, info) => {
		const scripts = new Map<string, number>();
		const fonts: string[] = [];
		page.on('response', async (response) => {
			const type = response.request().resourceType();
			if (type === 'font') fonts.push(response.url());
			if (response.url().endsWith('.js')) scripts.set(response.url(), gzipSync(await response.body()).length);
		});
		await page.goto(address);
		await ready(page);
		await page.waitForLoadState('networkidle');
		const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
		info.annotations.push({ type: 'compressed JavaScript', description: `${total} bytes` });
		expect(scripts.size).toBeGreaterThan(0);
		expect(total).toBeLessThanOrEqual(most);
		expect(fonts).toEqual([]);
	});
}

test('the search fetches at most 15 kB of compressed JavaScript, and its index when it is used', async ({
	page
}) => {
	const sizes = new Map<string, number>();
	page.on('response', async (response) => {
		const name = new URL(response.url()).pathname;
		if (/\.js(on)?$/u.test(name)) sizes.set(name, gzipSync(await response.body()).length);
	});
	await page.goto('/search/?q=bridge');
	await expect(page.locator('#search-found')).toBeVisible();
	await page.waitForLoadState('networkidle');
	const index = sizes.get('/search/search.json') ?? 0;
	sizes.delete('/search/search.json');
	expect(index).toBeGreaterThan(0);
	expect(sizes.size).toBe(2);
	expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15_000);
});

test('a page without other script fetches that of one key, and it is tiny', async ({ page }) => {
	const scripts: number[] = [];
	page.on('response', async (response) => {
		if (response.request().resourceType() === 'script') scripts.push(gzipSync(await response.body()).length);
	});
	await page.goto('/about/');
	await page.waitForLoadState('networkidle');
	expect(scripts).toHaveLength(1);
	expect(scripts[0]).toBeLessThanOrEqual(500);
});
