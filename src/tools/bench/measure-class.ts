import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './measure-page.ts';
import type { Worked } from './measure-work.ts';

/**
 * Opens the files of a large class in the page for teachers, as a teacher does.
 *
 * @param origin of a server with the site
 * @param texts the files, handed in by one learner each
 * @param folder where they may be written; it is made
 * @throws when no Chromium is installed
 */
export async function measureClass(
	origin: string,
	texts: readonly string[],
	folder: string
): Promise<Worked[]> {
	mkdirSync(folder);
	const files = texts.map((text, index) => {
		const path = join(folder, `learner ${index + 1}.json`);
		writeFileSync(path, text);
		return path;
	});
	const browser = await launch();
	try {
		const page = await browser.newPage();
		// That it takes long is measured; that it never ends is another matter.
		page.setDefaultTimeout(300_000);
		await page.addInitScript(watchHolds);
		await page.goto(`${origin}/teach/review/`);
		await page.locator('.keeping', { hasText: 'stays on this device' }).waitFor();
		const opened = performance.now();
		await page.getByLabel(/^Open files/u).setInputFiles(files);
		await page.getByRole('heading', { name: `The class: ${files.length} learners` }).waitFor();
		const read = performance.now() - opened;
		const longest = await page.evaluate(() => Math.max(0, ...window.holds));
		const asked = performance.now();
		await page.getByRole('button', { name: 'Open all' }).click();
		await page.locator('.answers').first().waitFor();
		const drawn = performance.now() - asked;
		const what = `${files.length} files in the browser`;
		return [
			{ name: `${what}: opened and counted`, taken: read, limit: 10_000 },
			{ name: `${what}: the longest that the page does not answer`, taken: longest, limit: 500 },
			{ name: `${what}: all questions drawn`, taken: drawn, limit: 1000 }
		];
	} finally {
		await browser.close();
	}
}

declare global {
	interface Window {
		/** How long each task held up the page that took longer than 50 ms. */
		holds: number[];
	}
}

/** Runs in the page, before anything of its own, and so stands alone. */
function watchHolds() {
	window.holds = [];
	new PerformanceObserver((list) =>
		window.holds.push(...list.getEntries().map(({ duration }) => duration))
	).observe({ entryTypes: ['longtask'] });
}
