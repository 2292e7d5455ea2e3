import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ready } from './fixtures.ts';
import { cases } from './pages.ts';

/** Compressed JavaScript that a case page may fetch, in bytes. The framework alone takes some 25,000. */
const most = 60_500;

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
