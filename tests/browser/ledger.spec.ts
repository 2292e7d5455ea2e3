import { expect, test } from '@playwright/test';
import { open, openKind, openQuestion, saved } from './fixtures.ts';
import { module } from './lessons.ts';

test('the ledger is filtered by document and finding, and sorted, and says how many rows are left', async ({
	page
}) => {
	await page.goto('/ledger/');
	const rows = page.locator('tbody tr');
	await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Letter from Stockholm' });
	const letter = module!.figures.filter(({ in: places }) =>
		places.some(({ document }) => document === 'statement-letterhead')
	).length;
	await expect(page.getByRole('status')).toHaveText(`${letter} rows`);
	await expect(rows).toHaveCount(letter);
	await page.getByLabel('What the checks show').selectOption({ label: 'The checks found contradict it' });
	const left = await rows.count();
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(letter);
	await page.getByLabel('What the checks show').selectOption({ label: 'Everything' });
	await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Claims in other accounts' });
	await expect(rows).toHaveCount(module!.figures.filter(({ stated_by }) => stated_by.length > 0).length);
	await page.getByLabel('Document', { exact: true }).selectOption({ label: 'All documents' });
	await page.getByLabel('What the checks show').selectOption({ label: 'Everything' });
	await page.getByLabel('Order').selectOption({ label: 'Most pages first' });
	const pages = (await page.locator('td[data-label="Who else counted"]').allTextContents()).map((text) =>
		parseInt(text, 10)
	);
	expect(pages).toEqual([...pages].sort((a, b) => b - a));
});

test('what was chosen before the script came counts', async ({ page }) => {
	let letGo = () => {};
	const held = new Promise<void>((done) => (letGo = done));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/ledger/', { waitUntil: 'commit' });
	await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Letter from Stockholm' });
	await expect(page.getByRole('status')).toHaveText(`${module!.figures.length} rows`);
	letGo();
	const letter = module!.figures.filter(({ in: places }) =>
		places.some(({ document }) => document === 'statement-letterhead')
	).length;
	await expect(page.getByRole('status')).toHaveText(`${letter} rows`);
});

test('the ledger keeps its meaning on a phone: every value has its name', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 700 });
	await page.goto('/ledger/');
	const cell = page.locator('tbody td').first();
	expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toContain('Who states it');
});

test('a learner fills a row, comes back, and finds it in My work', async ({ page }) => {
	await open(page, '/cases/appeal-to-un/ledger/');
	const row = page.locator('.row').first();
	await row.getByLabel('What exactly is counted, since when?').fill('Mines, since 1991');
	await row.getByLabel('It counts something else').check();
	await saved(page);
	await page.reload();
	await expect(row.getByLabel('What exactly is counted, since when?')).toHaveValue('Mines, since 1991');
	await expect(row.getByLabel('It counts something else')).toBeChecked();
	await open(page, '/work/');
	await expect(page.locator('.own p', { hasText: 'Mines, since 1991' })).toBeVisible();
	await expect(page.locator('.own p', { hasText: 'It counts something else' })).toBeVisible();
	await expect(page.getByText('no longer asked')).toHaveCount(0);
});

test('words of a twin are marked by keyboard alone, kept, and held against the plain version', async ({
	page
}) => {
	await open(page, '/cases/appeal-to-un/twins/');
	const twin = page.locator('.twin').first();
	const words = twin.getByRole('option');
	await words.first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Space');
	await expect(words.nth(0)).toHaveAttribute('aria-selected', 'true');
	await expect(words.nth(1)).toHaveAttribute('aria-selected', 'false');
	await expect(words.nth(2)).toHaveAttribute('aria-selected', 'true');
	await saved(page);
	await page.reload();
	await expect(words.nth(2)).toHaveAttribute('aria-selected', 'true');
	await twin.locator('summary').click();
	await expect(twin.getByRole('status')).toContainText('You marked 2 words.');
	await words.nth(1).click();
	await expect(twin.getByRole('status')).toContainText('You marked 3 words.');
	await saved(page);
	await open(page, '/work/');
	const first = (await page.locator('.own p').first().textContent()) ?? '';
	expect(first.split(' ')).toHaveLength(3);
});

test('own numbers can be tried in a sum', async ({ page }) => {
	await page.goto('/sums/');
	await page.getByRole('textbox', { name: 'Killed' }).fill('61');
	await page.getByRole('textbox', { name: 'Injured' }).fill('253');
	await page.getByRole('textbox', { name: 'Both together' }).fill('320');
	await expect(page.getByRole('status')).toHaveText('61 + 253 = 314. It does not fit: 320 is 6 more.');
	await page.getByRole('textbox', { name: 'Both together' }).fill('314');
	await expect(page.getByRole('status')).toHaveText('61 + 253 = 314. It fits.');
	await page.getByRole('textbox', { name: 'Killed' }).fill('many');
	await expect(page.getByRole('status')).toHaveText('');
});

test('numbers show in the document when asked for, and lead to their row', async ({ page }) => {
	await open(page, '/cases/appeal-to-un/read/');
	const marks = page.locator('.document a.term');
	await expect(marks).toHaveCount(0);
	await page.getByLabel('Show numbers that can be checked').check();
	expect(await marks.count()).toBeGreaterThanOrEqual(10);
	await marks.first().click();
	await expect(page).toHaveURL(/\/ledger\/c\d\d\/$/);
});

test('a question about words that take a side also names what its list did not offer, and counts marks by overlap', async ({
	page
}) => {
	const question = await openQuestion(page, 'briefing-for-diplomats', 'words-that-take-a-side');
	await question.getByRole('checkbox').first().check();
	await question.getByRole('button', { name: 'Show the reasons' }).click();
	const further = question.locator('.contested');
	await expect(further).toContainText('You marked 0.');
	const missed = await further.locator('li').filter({ visible: true }).count();
	expect(missed).toBeGreaterThan(0);
	await expect(further.locator('li').first().getByRole('link')).toHaveAttribute('href', /terms\/t\d\d\/$/);

	// Part of a word is not enough, most of it is.
	await question
		.locator('.passage p[data-block]')
		.first()
		.evaluate((block) => {
			const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf('Shusha') ?? -1;
				if (at === -1) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + 4);
				getSelection()?.removeAllRanges();
				getSelection()?.addRange(range);
				return;
			}
		});
	await question.getByRole('button', { name: 'Mark the selected words' }).click();
	await expect(further).toContainText('You marked 1.');
	await expect(further.locator('li').filter({ visible: true })).toHaveCount(missed - 1);
});

test('a rewritten sentence is told which contested words are left in it', async ({ page }) => {
	const question = await openKind(page, 'Rewrite', '/cases/briefing-for-diplomats/');
	await question.getByRole('textbox').fill('The occupation ended, and the "separatist regime" with it.');
	await question.getByRole('button', { name: 'Compare with a model answer' }).click();
	const left = question.locator('.left');
	await expect(left.locator('li')).toHaveCount(1);
	await expect(left.locator('li')).toContainText('“occupation”');
	await question.getByRole('textbox').fill('The ministry says that it ended.');
	await expect(left).toContainText('No word from our list');
});
