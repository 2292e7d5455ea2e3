import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ready, saved } from './fixtures.ts';
import { textPages } from './pages.ts';

const port = 4181;

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
