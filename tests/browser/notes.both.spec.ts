import { expect, test, type Locator } from '@playwright/test';
import { readPdf } from '../helpers/read-pdf.ts';
import { allPages, cases, stepsOf } from './pages.ts';

const slug = 'foreign-ministry-via-azernews';
const cited = `/cases/${slug}/numbers/`;
const letters = (text: string) => text.replace(/\s+/gu, '');

/** The rectangle of an element, and whether the window shows all of it. */
async function placeOf(one: Locator) {
	return one.evaluate((element) => {
		const { top, bottom, left, right } = element.getBoundingClientRect();
		const seen = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
		return { top, bottom, left, right, seen };
	});
}

for (const address of allPages) {
	test(`every number in a sentence of ${address} leads to the note of what it cites, and every note is numbered in order`, async ({
		page
	}) => {
		await page.goto(address);
		const numbers = await page.locator('button.note').evaluateAll((all) =>
			all.map((button) => {
				const words = button.previousElementSibling as HTMLAnchorElement;
				const id = button.getAttribute('popovertarget') ?? '';
				const note = document.getElementById(id);
				return {
					number: button.textContent,
					href: words.href,
					noted: note?.querySelector('a')?.href,
					place: note ? [...(note.parentElement?.children ?? [])].indexOf(note) + 1 : 0,
					name: button.getAttribute('aria-label'),
					text: note?.textContent.trim() ?? '',
					ids: document.querySelectorAll(`[id="${id}"]`).length
				};
			})
		);
		for (const { number, href, noted, place, name, text, ids } of numbers) {
			expect(noted, `note ${number}`).toBe(href);
			expect(String(place)).toBe(number);
			expect(ids).toBe(1);
			const [, publisher = ''] = /^Note \d+: (.+)$/u.exec(name ?? '') ?? [];
			expect(text.startsWith(`${publisher}, `), text).toBe(true);
		}
		// Nothing that a sentence cites has lost its number.
		const bare = await page.locator('.prose a.cited:not(:has(+ button.note))').count();
		const asWords = await page.locator('.prose a.cited + sup').count();
		expect(bare).toBe(asWords);
	});
}

for (const address of cases) {
	test(`no sentence of ${address} is broken by a citation in parentheses`, async ({ page }) => {
		let sentences = 0;
		let notes = 0;
		for (const step of stepsOf(address)) {
			await page.goto(step);
			const all = await page.locator('.prose').allInnerTexts();
			expect(
				all.filter((text) => /archived copy|\([^)]*\d{4}; [^)]*\)/u.test(text)),
				step
			).toEqual([]);
			sentences += all.length;
			notes += await page.locator('button.note').count();
		}
		expect(sentences).toBeGreaterThan(20);
		if (address === `/cases/${slug}/`) expect(notes).toBeGreaterThan(70);
	});

	for (const width of [375, 1366]) {
		test(`every control of ${address} has a place of 24 by 24 pixels at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			let controls = 0;
			for (const step of [address, ...stepsOf(address)]) {
				await page.goto(step);
				const all = await page
					.locator('a[href], button, input, select, textarea, summary')
					.filter({ visible: true })
					.evaluateAll((found) =>
						found.map((one) => {
							const { width, height } = one.getBoundingClientRect();
							return { is: one.outerHTML.slice(0, 120), width, height };
						})
					);
				expect(
					all.filter((one) => one.width < 24 || one.height < 24),
					step
				).toEqual([]);
				controls += all.length;
			}
			expect(controls).toBeGreaterThan(50);
		});
	}
}

for (const width of [375, 768, 1366]) {
	test(`a number opens its note under its line at ${width} px, and the page stays where it is`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(`/cases/${slug}/conclude/`);
		const number = page.locator('main button.note').filter({ visible: true }).first();
		await number.evaluate((button) => button.scrollIntoView({ block: 'center', behavior: 'instant' }));
		const id = (await number.getAttribute('popovertarget'))!;
		const before = await placeOf(number);
		await number.click();
		const note = page.locator(`#${id}`);
		await expect(note.getByRole('link', { name: /^archived copy of / })).toBeInViewport({ ratio: 1 });
		const open = await placeOf(note);
		expect(open.seen).toBe(true);
		expect(open.top).toBeGreaterThanOrEqual(before.bottom - 2);
		expect(open.top - before.bottom).toBeLessThan(40);
		expect((await placeOf(number)).top).toBe(before.top);
		// The keyboard goes on in the note, and comes back with Escape.
		await page.keyboard.press('Tab');
		await expect(note.getByRole('link').first()).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(number).toBeFocused();
		expect(await note.evaluate((item) => item.matches(':popover-open'))).toBe(false);
		expect((await placeOf(number)).top).toBe(before.top);
		// Closed, it is an item of the list at the end of its step.
		await expect(page.locator('main .notes li').first()).toBeVisible();
		await expect(page.locator('main > .notes')).toHaveCount(1);
	});
}

test('with room in the margin a note stands beside its line; without, the sentence is alone', async ({
	page
}) => {
	await page.setViewportSize({ width: 1366, height: 800 });
	await page.goto('/about/');
	const margin = () =>
		page
			.locator('.cited')
			.first()
			.evaluate((words) => {
				const { content, float, width, marginInlineStart } = getComputedStyle(words, '::before');
				const line = words.closest('p, li')!.getBoundingClientRect();
				return { content, float, left: line.left + parseFloat(marginInlineStart), width: parseFloat(width) };
			});
	const wide = await margin();
	expect(wide.content).toMatch(/^"1 OC Media, /u);
	expect(wide.float).toBe('inline-start');
	expect(wide.left).toBeGreaterThan(0);
	// What it takes from the line is nothing: it is pushed out by more than its width.
	expect(wide.width).toBeLessThan(216);
	const height = (await page.locator('.prose').first().boundingBox())!.height;
	await page.addStyleTag({ content: '.cited::before { content: none !important }' }).catch(() => undefined);
	expect((await page.locator('.prose').first().boundingBox())!.height).toBe(height);
	await page.setViewportSize({ width: 1200, height: 800 });
	await page.goto('/about/');
	expect((await margin()).content).toBe('none');
});

test('on paper the notes end the step, with whole addresses, and no address breaks a sentence', async ({
	page
}) => {
	for (const address of [cited, '/about/', `/teach/${slug}/print/reading/`]) {
		await page.goto(address);
		const notes = await page
			.locator('.notes li, .sheet .sources li')
			.evaluateAll((all) =>
				all.map((note) =>
					[...note.querySelectorAll('a, .url')].map((one) => one.getAttribute('href') ?? one.textContent)
				)
			);
		expect(notes.length).toBeGreaterThan(5);
		const printed = letters(
			(await readPdf(await page.pdf({ format: 'A4' }))).map(({ text }) => text).join('')
		);
		for (const addresses of notes) {
			expect(addresses).toHaveLength(2);
			for (const one of addresses) expect(printed, address).toContain(letters(one));
		}
	}
	await page.goto('/about/');
	await page.emulateMedia({ media: 'print' });
	const after = await page
		.locator('.prose .cited')
		.evaluateAll((all) => [...new Set(all.map((words) => getComputedStyle(words, '::after').content))]);
	expect(after).toEqual(['none']);
});
