import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ready } from './fixtures.ts';
import { allPages, cases, textPages } from './pages.ts';

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

/** What a page without script may send, its styles in it, in bytes. */
const mostText = 44_000;

for (const address of allPages) {
	test(`${address} is painted as soon as it has come: its styles stand in it, and nothing is fetched before its text`, async ({
		page,
		request
	}) => {
		const html = await (await request.get(address)).text();
		const beforeTheEnd = html.slice(0, html.indexOf('</main>'));
		expect(beforeTheEnd.length).toBeGreaterThan(1000);
		expect(beforeTheEnd.match(/<link [^>]*>/gu)).toEqual([expect.stringContaining('rel="icon"')]);

		const fetched: string[] = [];
		page.on('request', (asked) => fetched.push(asked.resourceType()));
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		expect(fetched).not.toContain('stylesheet');
		// The rules of the page are in force, and those of its layout among them.
		expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
		if (!textPages.includes(address)) return;
		expect(fetched.filter((kind) => kind !== 'document' && kind !== 'other')).toEqual([]);
		expect(gzipSync(html).length).toBeLessThanOrEqual(mostText);
	});
}
