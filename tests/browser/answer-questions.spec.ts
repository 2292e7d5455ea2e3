import { expect, test, type Page } from '@playwright/test';
import type { Question } from '../../src/lib/model/question.ts';
import type { ChoiceKey, ChoiceShown } from '../../src/lib/questions/choice/kind.ts';
import { open, openKind, openQuestion, questions, ready, saved, unfold } from './fixtures.ts';
import { module } from './lessons.ts';
import { practice, stepsOf } from './pages.ts';

/** The first case: it has every kind of step and question. */
const first = '/cases/foreign-ministry-via-azernews/';

test('a choice gives the reason of every option: the learner’s own first, then the fitting one, the others folded', async ({
	page
}) => {
	const { id, right, wrong } = choice();
	const question = await openQuestion(page, first.split('/')[2]!, id);
	await expect(question.locator('.reason').first()).toBeHidden();
	await question.locator(`input[value="${wrong}"]`).check();
	await question.getByRole('button', { name: 'Show the reasons' }).click();
	const reasons = question.locator('.reason');
	await expect(reasons).toHaveCount(await question.getByRole('radio').count());
	await expect(reasons.nth(0)).toContainText('✗ You chose this. The text does not bear this out.');
	await expect(reasons.nth(1)).toContainText('→ The text bears this out.');
	await expect(reasons.nth(0)).toHaveAttribute('open', '');
	await expect(reasons.nth(1)).toHaveAttribute('open', '');
	for (const folded of (await reasons.all()).slice(2)) await expect(folded).not.toHaveAttribute('open');
	await question.locator(`input[value="${right}"]`).check();
	await expect(reasons.nth(0)).toContainText('✓ You chose this. The text bears this out.');
	await expect(question.getByText('You chose this.')).toHaveCount(1);
});

for (const width of [375, 1366]) {
	test(`after "Show the reasons" the page stays where it is at ${width} px, and the verdict is in view, for every question of a step`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 740 });
		await open(page, `${first}words/`);
		await unfold(page);
		const names = await page.locator('.question').evaluateAll((all) => all.map(({ id }) => id));
		expect(names.length).toBeGreaterThan(3);
		for (const id of names) {
			const question = page.locator(`[id="${id}"]`);
			const button = question.getByRole('button', { name: /Show the reasons|Compare with/ });
			await question.scrollIntoViewIfNeeded();
			await expect(question.locator('[data-awake]')).toHaveCount(1);
			const field = question.locator('input:not([type="hidden"]), textarea, select').first();
			if ((await field.evaluate((one) => one.tagName)) === 'TEXTAREA') await field.fill('My words.');
			else await field.evaluate((one: HTMLInputElement) => one.click());
			await button.scrollIntoViewIfNeeded();
			const at = (await button.boundingBox())!.y;
			const before = await page.evaluate(() => scrollY);
			await button.click();
			const feedback = question.getByRole('group', { name: 'What the text shows' });
			await expect(feedback).toBeFocused();
			expect(await page.evaluate(() => scrollY), id).toBe(before);
			// The reasons begin where the button was.
			expect(Math.abs((await feedback.boundingBox())!.y - at), id).toBeLessThan(24);
			expect(
				await feedback.evaluate((one) => {
					const { left, top } = one.getBoundingClientRect();
					return one.contains(document.elementFromPoint(left + 20, top + 10));
				}),
				id
			).toBe(true);
		}
	});
}

test('asking for the reasons before answering takes a second press', async ({ page }) => {
	const question = await openKind(page, 'Choose one');
	const button = question.getByRole('button', { name: 'Show the reasons' });
	await button.click();
	await expect(question.getByRole('status')).toContainText('Answer first.');
	await expect(question.locator('.reason').first()).toBeHidden();
	await button.click();
	await expect(question.locator('.reason').first()).toBeVisible();
});

test('hints are opened one at a time, and each says how many there are', async ({ page }) => {
	const question = await openKind(page, 'Choose one');
	const hint = question.locator('.hint').first();
	await expect(hint.locator('.prose')).toBeHidden();
	await hint.getByText(/^Hint 1 of \d$/).click();
	await expect(hint.locator('.prose')).toBeVisible();
});

test('a written answer comes before the model answer and its list', async ({ page }) => {
	const question = await openKind(page, 'Rewrite');
	await expect(question.getByText('To compare with')).toHaveCount(0);
	await question.getByRole('textbox').fill('The council says that …');
	await question.getByRole('button', { name: 'Compare with a model answer' }).click();
	await expect(question.getByText('To compare with')).toBeVisible();
	await question.getByRole('group', { name: 'Check your own words' }).getByRole('checkbox').first().check();
	await page.reload();
	await ready(page);
	await question.scrollIntoViewIfNeeded();
	await expect(questions(page, 'Rewrite').first().getByRole('checkbox').first()).toBeChecked();
});

test('sorting tells the kind of every item', async ({ page }) => {
	const question = await openKind(page, 'Sort');
	const items = question.getByRole('combobox');
	for (let index = 0; index < (await items.count()); index++)
		await items.nth(index).selectOption({ index: 1 });
	await question.getByRole('button', { name: 'Show the reasons' }).click();
	await expect(question.getByText(/✓ Yes: /).first()).toBeVisible();
	await expect(question.getByText(/✗ Better: /).first()).toBeVisible();
});

test('a sum is worked out by the program and held against what was typed', async ({ page }) => {
	const question = await openKind(page, 'Do the sum');
	await question.getByRole('textbox').fill('1');
	await question.getByRole('button', { name: 'Show the reasons' }).click();
	await expect(question.getByText('Count again with us.')).toBeVisible();
	const result = /= ([\d,.]+)\./.exec(await question.locator('.result').innerText())?.[1] ?? '';
	await question.getByRole('textbox').fill(result);
	await expect(question.getByText('Yes.')).toBeVisible();
});

test('a phrase is marked with the pointer and from the list', async ({ page }) => {
	const question = await openKind(page, 'Mark the phrases');
	const phrase = question.locator('.phrase').first();
	const words = (await phrase.innerText()).replace(/[“”]/g, '').trim();
	await question.locator('[data-block]').evaluateAll((blocks, wanted) => {
		const block = blocks.find((one) => one.textContent?.includes(wanted));
		if (!block) throw new Error('The phrase is not in the passage.');
		const start = (block.textContent ?? '').indexOf(wanted);
		const range = document.createRange();
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		let passed = 0;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const length = node.textContent?.length ?? 0;
			if (passed <= start && start < passed + length) range.setStart(node, start - passed);
			if (passed < start + wanted.length && start + wanted.length <= passed + length) {
				range.setEnd(node, start + wanted.length - passed);
			}
			passed += length;
		}
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
	}, words);
	await question.getByRole('button', { name: 'Mark the selected words' }).click();
	await expect(question.locator('.passage mark.mine')).toHaveText(words);
	await question.getByRole('checkbox').nth(1).check();
	await question.getByRole('button', { name: 'Show the reasons' }).click();
	await expect(question.getByText('You marked this.').first()).toBeVisible();
	await expect(question.locator('.summary')).toHaveText(/You found \d of \d/);
	await question.getByRole('button', { name: /^remove/ }).click();
	await expect(question.locator('.passage mark.mine')).toHaveCount(0);
});

/** Words that the reader has highlighted in the document. */
const highlighted = (page: Page) =>
	page.evaluate(() =>
		[...(CSS.highlights.get('at') ?? [])].map((range) => (range as Range).toString()).join()
	);

test('on a phone a link opens the document over the question, at its words, and closing leads back', async ({
	page
}) => {
	await page.setViewportSize({ width: 375, height: 740 });
	await open(page, `${first}words/`);
	const where = page.locator('.question .where').first();
	const words = await page.locator('.question .words').first().locator('mark').first().innerText();
	await where.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => scrollY);
	await where.click();
	const sheet = page.locator('#document');
	await expect(sheet).toBeVisible();
	expect((await sheet.boundingBox())!.height).toBeGreaterThanOrEqual(0.6 * 740);
	await expect(sheet.locator('.at')).toBeInViewport();
	await expect(sheet.locator('.at')).toContainText(words);
	expect(await highlighted(page)).toBe(words);
	const place = await sheet.locator('[data-document]').evaluate((text) => text.scrollTop);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(sheet).toBeHidden();
	await expect(where).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(before);
	await page.getByRole('button', { name: 'Document' }).click();
	expect(await sheet.locator('[data-document]').evaluate((text) => text.scrollTop)).toBe(place);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
});

test('on a wide screen the document stands beside the task and goes to the words of the question in focus', async ({
	page
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await open(page, `${first}words/`);
	await unfold(page);
	await expect(page.locator('#document')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Document' })).toBeHidden();
	for (const question of await page.locator('.question:has(.words mark)').all()) {
		await question.getByRole('radio').or(question.getByRole('textbox')).first().focus();
		const words = await question.locator('.words mark').first().innerText();
		await expect(page.locator('#document .at')).toBeInViewport();
		expect(await highlighted(page)).toBe(words);
	}
});

test('an item of a sorting question in focus has its own words in the document', async ({ page }) => {
	const slug = 'appeal-to-un';
	const sorting = module!.cases
		.find((one) => one.slug === slug)!
		.steps.find(({ id }) => id === 'numbers')!
		.parts.find((part) => part.kind === 'question' && part.question.shown.kind === 'sort') as {
		question: Question;
	};
	await page.setViewportSize({ width: 1366, height: 768 });
	const question = await openQuestion(page, slug, sorting.question.shown.id);
	const seen = new Set<string>();
	const items = await question.locator('li[data-at]').all();
	expect(items.length).toBeGreaterThan(2);
	for (const item of items) {
		await item.getByRole('combobox').focus();
		const words = await highlighted(page);
		expect(await item.locator('label').innerText()).toContain(words);
		seen.add(words);
	}
	expect(seen.size).toBe(items.length);
});

test('a question shows its words, and no paragraph stands twice on a page', async ({ page }) => {
	for (const address of stepsOf(first)) {
		await page.goto(address);
		const shown = (await page.locator('body').innerText()).replace(/\s+/gu, ' ');
		const twice = module!.cases
			.find(({ slug }) => first.endsWith(`/${slug}/`))!
			.document.blocks.map(({ text }) => text.replace(/\s+/gu, ' ').trim())
			.filter((text) => text.length > 60 && shown.split(text).length > 2);
		expect(twice, address).toEqual([]);
	}
});

test('how sure the learner was is shown before and after, with what the lesson found', async ({ page }) => {
	const before = await openKind(page, 'How sure are you?');
	await before.getByRole('radio', { name: 'surely', exact: true }).check();
	await saved(page);
	await open(page, `${practice}conclude/`);
	const changed = page.getByRole('region', { name: 'What changed' });
	await changed.scrollIntoViewIfNeeded();
	await expect(changed.getByText('Then our reading appears here.').filter({ visible: true })).toHaveCount(2);
	await questions(page, 'How sure are you?')
		.first()
		.getByRole('radio', { name: 'surely not', exact: true })
		.check();
	await expect(changed.locator('dd').nth(0)).toHaveText('surely');
	await expect(changed.locator('dd').nth(1)).toHaveText('surely not');
	await expect(changed.locator('.outcome').filter({ visible: true })).toHaveCount(1);
});

/** A question of case 1 that takes one option, with its right option and a wrong one that is not the first. */
function choice() {
	const one = module!.cases[1]!.steps.flatMap(({ parts }) => parts).find(
		(part) => part.kind === 'question' && part.question.shown.kind === 'choose-one'
	) as {
		question: { shown: ChoiceShown; key: ChoiceKey };
	};
	const { shown, key } = one.question;
	const right = key.right[0]!;
	return { id: shown.id, right, wrong: shown.options.findLast(({ id }) => id !== right)!.id };
}
