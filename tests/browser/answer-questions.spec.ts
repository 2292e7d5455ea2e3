import { expect, test } from '@playwright/test';
import { open, questions, ready, unfold } from './fixtures.ts';
import { cases, practice } from './pages.ts';

test.beforeEach(async ({ page }) => open(page, practice));

test('a choice gives the reason of every option, and focus goes to the feedback', async ({ page }) => {
	const question = questions(page, 'Choose one').first();
	await expect(question.locator('.reason')).toHaveCount(0);
	await question.getByRole('radio').first().check();
	await question.getByRole('button', { name: 'Show the reasons' }).click();
	const options = await question.getByRole('radio').count();
	await expect(question.locator('.reason')).toHaveCount(options);
	await expect(question.getByText('You chose this.')).toHaveCount(1);
	await expect(question.getByRole('group', { name: 'What the text shows' })).toBeFocused();
});

test('asking for the reasons before answering takes a second press', async ({ page }) => {
	const question = questions(page, 'Choose one').first();
	const button = question.getByRole('button', { name: 'Show the reasons' });
	await button.click();
	await expect(question.getByRole('status')).toContainText('Answer first.');
	await expect(question.locator('.reason')).toHaveCount(0);
	await button.click();
	expect(await question.locator('.reason').count()).toBeGreaterThan(1);
});

test('hints come one at a time', async ({ page }) => {
	const id = await page.locator('.question:has(.hints)').first().getAttribute('id');
	const question = page.locator(`[id="${id}"]`);
	await expect(question.locator('.hint')).toHaveCount(0);
	await question.getByRole('button', { name: /Show hint 1/ }).click();
	await expect(question.locator('.hint')).toHaveCount(1);
});

test('a written answer comes before the model answer and its list', async ({ page }) => {
	const question = questions(page, 'Rewrite').first();
	await expect(question.getByText('To compare with')).toHaveCount(0);
	await question.getByRole('textbox').fill('The council says that …');
	await question.getByRole('button', { name: 'Compare with a model answer' }).click();
	await expect(question.getByText('To compare with')).toBeVisible();
	await question.getByRole('group', { name: 'Check your own words' }).getByRole('checkbox').first().check();
	await page.reload();
	await ready(page);
	await expect(questions(page, 'Rewrite').first().getByRole('checkbox').first()).toBeChecked();
});

test('sorting tells the kind of every item', async ({ page }) => {
	await unfold(page);
	const question = questions(page, 'Sort').first();
	const items = question.getByRole('combobox');
	for (let index = 0; index < (await items.count()); index++)
		await items.nth(index).selectOption({ index: 1 });
	await question.getByRole('button', { name: 'Show the reasons' }).click();
	await expect(question.getByText(/^Yes: /).first()).toBeVisible();
	await expect(question.getByText(/^Better: /).first()).toBeVisible();
});

test('a sum is worked out by the program and held against what was typed', async ({ page }) => {
	const question = questions(page, 'Do the sum').first();
	await question.getByRole('textbox').fill('1');
	await question.getByRole('button', { name: 'Show the reasons' }).click();
	await expect(question.getByText('Count again with us.')).toBeVisible();
	const result = /= ([\d,.]+)\./.exec(await question.locator('.result').innerText())?.[1] ?? '';
	await question.getByRole('textbox').fill(result);
	await expect(question.getByText('Yes.')).toBeVisible();
});

test('a phrase is marked with the pointer and from the list', async ({ page }) => {
	const question = questions(page, 'Mark the phrases').first();
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

test('"Show me the passage" goes to the document and back to the question', async ({ page }) => {
	const question = page.locator('.question.with-passage').first();
	const id = await question.getAttribute('id');
	await question
		.getByRole('link', { name: /^Show ¶/ })
		.first()
		.click();
	await expect(page).toHaveURL(/#p\d+$/);
	await expect(page.locator('.numbered:target')).toBeInViewport();
	await page.getByRole('link', { name: /Back to question/ }).click();
	await expect(page).toHaveURL(new RegExp(`#${id}$`));
	await expect(page.locator(`#${id}`)).toBeInViewport();
	await expect(page.getByRole('link', { name: /Back to question/ })).toHaveCount(0);
});

for (const [width, height] of [
	[1366, 768],
	[375, 740]
] as const) {
	test(`passage and question are in view together at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, cases[1] ?? practice);
		await unfold(page);
		const question = page.locator('.question:has(.passage):has([type="radio"])').first();
		await question.getByRole('radio').last().scrollIntoViewIfNeeded();
		await expect(question.locator('.passage mark').first()).toBeInViewport();
		await expect(question.getByRole('radio').last()).toBeInViewport();
		const covered = await question
			.getByRole('radio')
			.last()
			.evaluate((option) => {
				const box = option.getBoundingClientRect();
				const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
				return top !== option && !option.closest('label')?.contains(top);
			});
		expect(covered).toBe(false);
	});
}

test('how sure the learner was is shown before and after, with what the lesson found', async ({ page }) => {
	const changed = page.getByRole('region', { name: 'What changed' });
	await expect(changed.getByText('Then our reading appears here.')).toHaveCount(2);
	const [before, after] = [
		questions(page, 'How sure are you?').first(),
		questions(page, 'How sure are you?').nth(2)
	];
	await before.getByRole('radio', { name: 'surely', exact: true }).check();
	await after.getByRole('radio', { name: 'surely not', exact: true }).check();
	await expect(changed.locator('dd').nth(0)).toHaveText('surely');
	await expect(changed.locator('dd').nth(1)).toHaveText('surely not');
	await expect(changed.locator('.outcome')).toHaveCount(1);
});
