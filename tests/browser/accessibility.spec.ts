import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, questions } from './fixtures.ts';
import { allPages, cases, practice } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the colours of a page decide. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function axe(page: Page, rules?: string[]) {
	const builder = new AxeBuilder({ page });
	const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(tags)).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const address of allPages) {
	test(`axe finds nothing on ${address}, light and dark, and it needs no sideways scrolling at 320 px`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(address);
		expect(await axe(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axe(page, colourRules), 'dark').toEqual([]);
		// 320 px is 400 % of 1280.
		await page.setViewportSize({ width: 320, height: 256 });
		const tooWide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(tooWide).toBe(0);
	});
}

for (const scheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in ${scheme} on a case with every reason open, nor on the work that follows`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: scheme });
		await open(page, practice);
		for (const button of await page.getByRole('button', { name: /Show the reasons|Compare with/ }).all()) {
			// Answered buttons leave the page, so the first one left is always the next.
			void button;
			const next = page.getByRole('button', { name: /Show the reasons|Compare with/ }).first();
			await next.click();
			await next.click();
		}
		await questions(page, 'Write').first().getByRole('textbox').fill('Something');
		await page
			.locator('details')
			.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
		expect(await axe(page)).toEqual([]);
		await open(page, '/work/');
		expect(await axe(page)).toEqual([]);
	});
}

test('focus is always seen, in forced colours too', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page, practice);
	for (let step = 0; step < 25; step++) {
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => {
			const style = getComputedStyle(document.activeElement ?? document.body);
			return { width: parseFloat(style.outlineWidth), style: style.outlineStyle };
		});
		expect(outline.style).not.toBe('none');
		expect(outline.width).toBeGreaterThanOrEqual(2);
	}
});

test('nothing moves by itself when motion is unwelcome', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(practice);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('a whole lesson can be done by keyboard alone', async ({ page }) => {
	await open(page, practice);
	const done = new Set<string>();
	const total = await page.locator('.question').count();
	for (let step = 0; step < 700 && done.size < total; step++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			return {
				question: element.closest('.question')?.id ?? '',
				tag: element.tagName,
				type: element.getAttribute('type') ?? '',
				text: element.textContent?.trim() ?? '',
				hidden: element.getBoundingClientRect().height === 0
			};
		});
		expect(at.hidden).toBe(false);
		if (at.question === '' || done.has(at.question)) continue;
		if (at.tag === 'TEXTAREA') await page.keyboard.type('My words.');
		else if (at.tag === 'INPUT' && at.type === 'text') await page.keyboard.type('42');
		else if (at.tag === 'SELECT') await page.keyboard.press('ArrowDown');
		else if (at.tag === 'INPUT') await page.keyboard.press('Space');
		else continue;
		const last = !(await page
			.locator(`[id="${at.question}"]`)
			.getByRole('button', { name: /Show the reasons|Compare/ })
			.count());
		if (last) {
			done.add(at.question);
			continue;
		}
		while (
			!(await page.evaluate(
				() =>
					/Show the reasons|Compare/.test(document.activeElement?.textContent ?? '') &&
					document.activeElement?.tagName === 'BUTTON'
			))
		) {
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Enter');
		await expect(page.locator(`[id="${at.question}"] .feedback`)).toBeFocused();
		done.add(at.question);
	}
	expect(done.size).toBe(total);
});

test('every control on a case has a name', async ({ page }) => {
	await page.goto(cases[1] ?? practice);
	for (const role of ['radio', 'checkbox', 'textbox', 'combobox', 'button', 'link'] as const) {
		const nameless = await page.getByRole(role, { name: /^$/ }).count();
		expect(nameless, role).toBe(0);
	}
});

test('words in other languages carry their language', async ({ page }) => {
	await page.goto('/cases/statement-portal/');
	await expect(page.locator('.furniture[lang="tr"]').first()).toBeVisible();
});
