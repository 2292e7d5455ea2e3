import { expect, test } from '@playwright/test';

test('a word is looked up in all five documents, with counts, and its address can be shared', async ({
	page
}) => {
	await page.goto('/words/');
	await page.getByRole('textbox').fill('peace*');
	await expect(page).toHaveURL(/\?word=peace\*$/);
	await expect(page.getByRole('status')).toContainText('in the documents');
	const marks = page.locator('mark');
	const total = await marks.count();
	expect(total).toBeGreaterThan(10);
	for (const text of await marks.allTextContents()) expect(text.toLowerCase()).toMatch(/^peace/);

	await page.goto('/words/?word=peace*');
	await expect(page.getByRole('textbox')).toHaveValue('peace*');
	await expect(marks).toHaveCount(total);
});

test('what was typed before the script came is looked up', async ({ page }) => {
	let letGo = () => {};
	const held = new Promise<void>((done) => (letGo = done));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/words/', { waitUntil: 'commit' });
	await page.getByRole('textbox').fill('peace*');
	letGo();
	await expect(page).toHaveURL(/\?word=peace\*$/);
	await expect(page.getByRole('status')).toContainText('in the documents');
	await expect(page.getByRole('textbox')).toHaveValue('peace*');
});

test('a place of the word leads to its paragraph', async ({ page }) => {
	await page.goto('/words/?word=Constitution');
	await page.locator('.where').first().click();
	await expect(page).toHaveURL(/\/cases\/[a-z-]+\/read\/#[ph]\d+$/);
	await expect(page.locator(':target')).toBeInViewport();
});

test('a hostile address breaks nothing', async ({ page }) => {
	await page.goto(`/words/?word=${encodeURIComponent('((((*<script>alert(1)</script>'.repeat(20))}`);
	await expect(page.getByRole('status')).toContainText('0 times');
});
