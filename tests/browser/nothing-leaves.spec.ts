import { expect, test } from '@playwright/test';
import { allPages, textPages } from './pages.ts';

for (const address of allPages) {
	test(`${address} asks no other host for anything, sets no cookie, has a strict policy, and ships JavaScript only where it may`, async ({
		page,
		context,
		baseURL
	}) => {
		const asked: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(String(error)));
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		const foreign = asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'));
		expect(foreign).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(complaints).toEqual([]);
		const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/unsafe-(inline|eval)/);
		// The script of one key is on every page.
		const scripts = await page
			.locator('script:not([src$="/search-key.js"]), link[rel="modulepreload"]')
			.count();
		expect(scripts > 0, 'ships JavaScript').toBe(!textPages.includes(address));
	});
}
