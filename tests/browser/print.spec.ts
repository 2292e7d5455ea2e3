import { expect, test } from '@playwright/test';
import { open, questions, saved } from './fixtures.ts';
import { practice } from './pages.ts';

test('a printed case holds the document and the learner’s words, and no buttons or reasons', async ({
	page
}) => {
	await open(page, practice);
	await questions(page, 'Write').first().getByRole('textbox').fill('My printed words');
	const choice = questions(page, 'Choose one').first();
	await choice.getByRole('radio').first().check();
	await choice.getByRole('button', { name: 'Show the reasons' }).click();
	await saved(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.written', { hasText: 'My printed words' }).first()).toBeVisible();
	await expect(page.getByRole('article', { name: /^The document/ })).toBeVisible();
	expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
	await expect(choice.locator('.reason').first()).toBeHidden();
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.length).toBeGreaterThan(20_000);
});

test('printed work holds the questions and the learner’s words alone', async ({ page }) => {
	await open(page, practice);
	await questions(page, 'Write').first().getByRole('textbox').fill('My printed words');
	await saved(page);
	await open(page, '/work/');
	await expect(page.locator('.own p').first()).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.own p', { hasText: 'My printed words' })).toBeVisible();
	await expect(page.getByText('Take it away')).toBeHidden();
	await expect(page.getByText('Delete everything')).toBeHidden();
});
