import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { open } from './fixtures.ts';
import { allPages, cases, stepsOf, textPages } from './pages.ts';

/** Bytes that a page of a case may fetch under brotli: in script, and in all. Svelte alone takes some 15,000. */
const mostScript = 31_000;
const mostOfAll = 60_000;

for (const address of cases) {
	test(`the pages of ${address} fetch at most ${mostScript / 1000} kB of script and ${mostOfAll / 1000} kB in all, without the next page, and nothing on them moves`, async ({
		page
	}, info) => {
		test.slow();
		for (const step of [address, ...stepsOf(address)]) {
			const fetched: { url: string; type: string; size: number }[] = [];
			const waiting: Promise<void>[] = [];
			page.removeAllListeners('response');
			page.on('response', (response) => {
				const type = response.request().resourceType();
				if (response.request().headers()['sec-purpose'] === 'prefetch') return;
				waiting.push(
					response.body().then(
						(body) => void fetched.push({ url: response.url(), type, size: brotliCompressSync(body).length }),
						() => undefined
					)
				);
			});
			await open(page, step);
			await page.waitForLoadState('networkidle');
			const end = await page.evaluate(() => document.body.scrollHeight);
			for (let y = 0; y < end; y += 600) {
				await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
				await page.waitForTimeout(30);
			}
			await Promise.all(waiting);
			const sum = (type?: string) =>
				fetched.filter((one) => !type || one.type === type).reduce((all, { size }) => all + size, 0);
			info.annotations.push({
				type: 'compressed',
				description: `${step}: ${sum('script')} of ${sum()} bytes`
			});
			// The reader, and the key of the search.
			expect(fetched.filter(({ type }) => type === 'script').length, step).toBe(2);
			expect(sum('script'), step).toBeLessThanOrEqual(mostScript);
			expect(sum(), step).toBeLessThanOrEqual(mostOfAll);
			expect(
				fetched.filter(({ type }) => type === 'font' || type === 'stylesheet'),
				step
			).toEqual([]);
			const moved = await page.evaluate(
				() =>
					new Promise<number>((tell) => {
						let sum = 0;
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries())
								sum += (entry as PerformanceEntry & { value: number }).value;
						}).observe({ type: 'layout-shift', buffered: true });
						setTimeout(() => tell(sum), 100);
					})
			);
			expect(moved, step).toBeLessThan(0.001);
		}
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
		// The one script is the key that leads to the search.
		expect(fetched.filter((kind) => kind !== 'document' && kind !== 'other')).toEqual(['script']);
		expect(gzipSync(html).length).toBeLessThanOrEqual(mostText);
	});
}
