import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ready, saved } from './fixtures.ts';
import { textPages } from './pages.ts';

const port = 4181;

// A page may still be fetching its icon when its test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test('the same build works in a folder of any file server', async ({ page }) => {
	const root = mkdtempSync(join(tmpdir(), 'on-the-record-host-'));
	cpSync('build', join(root, 'school/lessons'), { recursive: true });
	const server = spawn(process.execPath, [
		'node_modules/sirv-cli/bin.js',
		root,
		'--host',
		'127.0.0.1',
		'--port',
		String(port),
		'--quiet'
	]);
	try {
		const base = `http://127.0.0.1:${port}/school/lessons/`;
		await expect
			.poll(() =>
				fetch(base).then(
					(answer) => answer.status,
					() => 0
				)
			)
			.toBe(200);
		const failed: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) failed.push(response.url());
		});
		await page.goto(base);
		await page.locator('.cases a').first().click();
		await expect(page).toHaveURL(`${base}cases/two-towns-one-bridge/`);
		await page.getByRole('link', { name: 'Start' }).click();
		await ready(page);
		await page.locator('textarea').first().fill('From a folder');
		await saved(page);
		await page.getByRole('link', { name: 'My work' }).click();
		await expect(page.locator('.own p').filter({ hasText: 'From a folder' })).toBeVisible();
		await expect(page.locator('.asked').first()).toBeVisible();
		await page.goto(`${base}search/?q=bridge`);
		await page.locator('#search-found a').first().click();
		await expect(page).toHaveURL(`${base}cases/two-towns-one-bridge/`);
		for (const address of textPages) {
			expect((await page.goto(base + address.slice(1)))?.status()).toBe(200);
			for (const href of await page
				.locator('header a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
				expect(href.startsWith(base)).toBe(true);
			}
		}
		expect(failed).toEqual([]);
	} finally {
		server.kill();
		rmSync(root, { recursive: true, force: true });
	}
});

for (const folder of ['', 'school/lessons/']) {
	for (const path of [
		'nowhere',
		'nowhere/',
		'cases/nowhere/',
		'cases/nowhere/words/again/',
		'work/nowhere.html'
	]) {
		test(`what is not there, at /${folder}${path}, has a page with the way back`, async ({
			page,
			baseURL
		}) => {
			await standIn(page, folder, 404);
			const answer = await page.goto(`/${folder}${path}`);
			expect(answer?.status()).toBe(404);
			await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
			await expect(page.locator('#by-hand')).toHaveCount(0);
			const top = `${baseURL}/${folder}`;
			const links = await page
				.locator('a:not(.skip), link[rel="icon"]')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			expect(links.length).toBeGreaterThan(8);
			expect(links.filter((href) => !href.startsWith(top))).toEqual([]);
			await page.locator('main a', { hasText: 'All cases' }).click();
			await expect(page).toHaveURL(top);
			await expect(page.locator('.cases a').first()).toBeVisible();
		});
	}
}

test('what is not there has its look and says how to go on, also where the site cannot be found', async ({
	page
}) => {
	// A host that answers every address with this page.
	await standIn(page, 'elsewhere/', 200);
	await page.goto('/some/where/');
	await expect(page.locator('#by-hand')).toBeVisible();
	expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
});

/** The host has the site in a folder, and answers with its `404.html` for all other addresses. */
async function standIn(page: Page, folder: string, status: number) {
	const missing = readFileSync('build/404.html', 'utf8');
	await page.route('**/*', async (route) => {
		const { pathname, origin } = new URL(route.request().url());
		if (pathname.startsWith(`/${folder}`)) {
			const response = await route.fetch({ url: origin + pathname.slice(folder.length) });
			if (response.ok()) return route.fulfill({ response });
		}
		return route.fulfill({ status, contentType: 'text/html', body: missing });
	});
}
