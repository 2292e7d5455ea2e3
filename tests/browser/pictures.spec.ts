import { expect, test, type Page } from '@playwright/test';

/** What is wrong with the letters of the pictures on a page: too small, cut off, or over other letters. */
function troubles(page: Page) {
	return page.locator('main svg[role="img"]').evaluateAll((pictures) =>
		pictures.flatMap((picture) => {
			const frame = picture.getBoundingClientRect();
			const texts = [...picture.querySelectorAll('text')].map((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				// The box of a letter is higher than the letter.
				return { text, words: text.textContent.trim(), left, right, top: top + 3, bottom: bottom - 3 };
			});
			const found = [];
			for (const [index, one] of texts.entries()) {
				const scale = one.text.getScreenCTM()?.a ?? 0;
				if (parseFloat(getComputedStyle(one.text).fontSize) * scale < 12) found.push(`small: ${one.words}`);
				if (one.left < frame.left - 1 || one.right > frame.right + 1 || one.bottom > frame.bottom + 1)
					found.push(`cut off: ${one.words}`);
				for (const other of texts.slice(index + 1))
					if (
						one.left < other.right - 1 &&
						other.left < one.right - 1 &&
						one.top < other.bottom &&
						other.top < one.bottom
					)
						found.push(`over each other: ${one.words} and ${other.words}`);
			}
			return found;
		})
	);
}

for (const width of [320, 340, 768, 1366]) {
	test(`every picture can be read whole at ${width} px, with its words beside what they name`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/pictures/');
		expect(await page.locator('main svg[role="img"] text').count()).toBeGreaterThan(100);
		expect(await troubles(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		// None of them has to be moved sideways.
		expect(await page.locator('.scroll svg').count()).toBe(0);
		for (const chain of await page.locator('.chain').all())
			expect(await chain.evaluate((list) => list.scrollWidth - list.clientWidth)).toBeLessThanOrEqual(0);
	});
}

test('the pages of one origin stand beside its name', async ({ page }) => {
	await page.goto('/pictures/');
	const origins = page.locator('.chain > li');
	expect(await origins.count()).toBeGreaterThan(20);
	for (const origin of await origins.all()) {
		await expect(origin.locator('.pages > li').first()).toBeVisible();
		await expect(origin.locator('.origin')).toBeVisible();
	}
});
