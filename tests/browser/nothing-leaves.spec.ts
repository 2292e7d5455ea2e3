import { expect, test } from '@playwright/test';
import { allPages, textPages } from './pages.ts';

for (const address of allPages) {
	test(`${address} asks no other host for anything, sets no cookie, and has a strict policy`, async ({
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
	});
}

for (const address of textPages) {
	test(`${address} ships no JavaScript`, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('script')).toHaveCount(0);
		await expect(page.locator('link[rel="modulepreload"]')).toHaveCount(0);
	});
}
