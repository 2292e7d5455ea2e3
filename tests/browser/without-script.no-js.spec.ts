import { expect, test } from '@playwright/test';
import { unfold } from './fixtures.ts';
import { module } from './lessons.ts';
import { cases, practice, stepsOf } from './pages.ts';
import { screensOf } from '../../src/lib/present/screens.ts';

test('a choice can be made, and its reasons opened, with JavaScript off', async ({ page }) => {
	await page.goto(`${practice}source/`);
	const question = page.locator('.question').filter({ hasText: 'Choose one' }).first();
	const option = question.getByRole('radio').first();
	await option.check();
	await expect(option).toBeChecked();
	const reason = question.locator('.reason').first();
	await reason.locator('summary').click();
	await expect(reason.locator('.prose').last()).toBeVisible();
	await expect(reason.locator('.plain')).toHaveText(/The text (bears|does not bear) this out/);
	await expect(question.getByRole('button')).toHaveCount(0);

	await page.goto(`${practice}accounts/`);
	await unfold(page);
	const several = page.locator('.question').filter({ hasText: 'Choose all that fit' }).first();
	const boxes = several.getByRole('checkbox');
	await boxes.nth(0).check();
	await boxes.nth(1).check();
	await expect(boxes.nth(0)).toBeChecked();
	await several.locator('details').first().locator('summary').click();
	await expect(several.locator('details .prose').first()).toBeVisible();
});

for (const address of cases) {
	test(`${address} gives a reason for every option and a model answer where one is written`, async ({
		page
	}) => {
		let all = 0;
		let models = 0;
		for (const step of stepsOf(address)) {
			await page.goto(step);
			await unfold(page);
			const options = await page.locator('.options > li, .items > li, .phrases > li').count();
			await expect(page.locator('details.reason').filter({ visible: true })).toHaveCount(options);
			models += await page.locator('summary', { hasText: 'Write first, then compare' }).count();
			all += options;
			await expect(page.locator('.keeping', { hasText: 'JavaScript is off.' })).toBeVisible();
			// What opens the document or a note does so without script.
			expect(
				await page.locator('button:not([popovertarget])').filter({ visible: true }).allInnerTexts(),
				step
			).toEqual([]);
		}
		expect(all).toBeGreaterThan(8);
		expect(models).toBeGreaterThan(0);
	});
}

test('on a phone the document opens over the task and closes, with JavaScript off', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 740 });
	await page.goto(`${practice}words/`);
	await page.getByRole('button', { name: 'Document' }).click();
	await expect(page.locator('#document')).toBeInViewport();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.locator('#document')).toBeHidden();
	await page.locator('.where').first().click();
	await expect(page).toHaveURL(/\/read\/#p\d+$/);
});

test('an old address of a step leads to its row on the cover', async ({ page }) => {
	await page.goto(`${practice}#words`);
	await expect(page.locator('li#words')).toBeInViewport();
	await expect(page.locator('li#words a')).toHaveAttribute('href', /words\/$/);
});

for (const lesson of module!.cases) {
	test(`the projector's page of ${lesson.slug} shows every screen, one below the other`, async ({ page }) => {
		await page.goto(`/present/${lesson.slug}/`);
		await expect(page.getByRole('heading', { level: 1, name: lesson.facts.title })).toBeVisible();
		const screens = screensOf(lesson).slice(1);
		const sections = page.locator('section.still');
		await expect(sections).toHaveCount(screens.length);
		for (const [at, { id }] of screens.entries()) {
			const section = sections.nth(at);
			await expect(section).toHaveAttribute('id', id);
			await expect(section.getByRole('heading', { level: 2 }).first()).toBeVisible();
		}
		// What waits is opened by the reader, and no part of a page that only script can move is there.
		const reason = page.locator('.still details.reason').first();
		await expect(reason.locator('p').first()).toBeHidden();
		await reason.locator('summary').click();
		await expect(reason.locator('p').first()).toBeVisible();
		await expect(page.locator('main :is(button, input, textarea, select):visible')).toHaveCount(0);
		await expect(page.locator('.site-header')).toBeVisible();
	});
}
