import { expect, test, type Locator, type Page } from '@playwright/test';
import { openKind, questions, ready, saved } from './fixtures.ts';

const address = '/cases/briefing-for-diplomats/';
const question = (page: Page) => questions(page, 'Put in order').first();
const itemsOf = (page: Page) => question(page).locator('.items > li');
const wordsOf = (page: Page) => itemsOf(page).locator('.words').allInnerTexts();

/** The order with one item moved. */
function moved(words: readonly string[], from: number, to: number): string[] {
	const rest = words.toSpliced(from, 1);
	return rest.toSpliced(to, 0, words[from] ?? '');
}

/** The middle of a handle, and a place just above or below the middle of an item. */
async function middle(part: Locator) {
	const box = await part.boundingBox();
	if (!box) throw new Error('It is not on the page.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Brings the list into view, in one piece if it fits. */
async function intoView(page: Page) {
	await question(page)
		.locator('.items')
		.evaluate((list) => list.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

test('an item moves by keyboard, keeps the focus and says where it is', async ({ page }) => {
	await openKind(page, 'Put in order', address);
	const before = await wordsOf(page);
	const second = before[1]!;
	const up = question(page).getByRole('button', { name: `Move up: ${second}` });
	await up.focus();
	await page.keyboard.press('Enter');
	expect(await wordsOf(page)).toEqual(moved(before, 1, 0));
	await expect(up).toBeFocused();
	await expect(question(page).locator('.items + [role=status]')).toHaveText(`“${second}” is now 1 of 6.`);
	await expect(up).toHaveAttribute('aria-disabled', 'true');
	await page.keyboard.press('Enter');
	expect(await wordsOf(page)).toEqual(moved(before, 1, 0));
	await page.keyboard.press('Tab');
	for (let place = 1; place < 6; place++) await page.keyboard.press('Space');
	expect(await wordsOf(page)).toEqual(moved(before, 1, 5));
	await expect(question(page).getByRole('button', { name: `Move down: ${second}` })).toBeFocused();
});

test('an item is dragged with a mouse, and stays where it was when Escape is pressed', async ({ page }) => {
	await openKind(page, 'Put in order', address);
	await intoView(page);
	const before = await wordsOf(page);
	const from = await middle(itemsOf(page).nth(0).locator('.handle'));
	const to = await middle(itemsOf(page).nth(3));
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x, to.y + 6, { steps: 5 });
	await expect(itemsOf(page).nth(0)).toHaveClass(/held/u);
	await page.keyboard.press('Escape');
	await page.mouse.up();
	expect(await wordsOf(page)).toEqual(before);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x, to.y + 6, { steps: 5 });
	await page.mouse.up();
	expect(await wordsOf(page)).toEqual(moved(before, 0, 3));
	await saved(page);
	await page.reload();
	await ready(page);
	await question(page).scrollIntoViewIfNeeded();
	await expect.poll(() => wordsOf(page)).toEqual(moved(before, 0, 3));
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 375, height: 740 } });

	test('an item is dragged with a finger, and the page does not scroll with it', async ({ page }) => {
		await openKind(page, 'Put in order', address);
		await intoView(page);
		const before = await wordsOf(page);
		const from = await middle(itemsOf(page).nth(5).locator('.handle'));
		const to = await middle(itemsOf(page).nth(4));
		const scrolled = await page.evaluate(() => scrollY);
		const finger = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
			finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
		await touch('touchStart', [from]);
		for (const share of [0.25, 0.5, 0.75, 1]) {
			await touch('touchMove', [{ x: from.x, y: from.y + (to.y - 6 - from.y) * share }]);
		}
		await touch('touchEnd', []);
		await expect.poll(() => wordsOf(page)).toEqual(moved(before, 5, 4));
		expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	});

	test('an item moves by a tap on its arrow', async ({ page }) => {
		await openKind(page, 'Put in order', address);
		const before = await wordsOf(page);
		await question(page)
			.getByRole('button', { name: `Move down: ${before[0]}` })
			.tap();
		expect(await wordsOf(page)).toEqual(moved(before, 0, 1));
	});
});

test('it is empty until something is moved, and then tells how many can stay, with a reason for each', async ({
	page
}) => {
	await openKind(page, 'Put in order', address);
	const show = question(page).getByRole('button', { name: 'Show the reasons' });
	await show.click();
	await expect(question(page)).toContainText('Answer first.');
	const [first] = await wordsOf(page);
	await question(page)
		.getByRole('button', { name: `Move down: ${first}` })
		.click();
	await show.click();
	await expect(question(page).locator('.summary')).toHaveText(/^\d of 6 can stay where they are\. /u);
	await expect(question(page).locator('.reason')).toHaveCount(6);

	// Told where each belongs, the learner can put them right.
	const verdicts = await question(page).locator('.verdict').allInnerTexts();
	expect(verdicts.map((verdict) => Number(/[Nn]umber (\d)/u.exec(verdict)?.[1]))).toEqual([1, 2, 3, 4, 5, 6]);
	const right = await question(page).locator('.reason .label').allInnerTexts();
	for (const [place, word] of right.entries()) {
		const up = question(page).getByRole('button', { name: `Move up: ${word}` });
		for (let at = (await wordsOf(page)).indexOf(word); at > place; at--) await up.click();
	}
	await expect(question(page).locator('.summary')).toHaveText('All 6 are in the right order.');
});
