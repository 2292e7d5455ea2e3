import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, questions, ready, saved, unfold } from './fixtures.ts';
import { allPages, cases, practice, stepsOf } from './pages.ts';

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
		for (const address of stepsOf(practice)) {
			await open(page, address);
			await unfold(page);
			for (const question of await page.locator('.question').all()) {
				await question.scrollIntoViewIfNeeded();
				await expect(question.locator('[data-awake]')).toHaveCount(1);
				const button = question.getByRole('button', { name: /Show the reasons|Compare with/ });
				if ((await button.count()) === 0) continue;
				await button.click();
				await button.click();
			}
			await page
				.locator('details')
				.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
			expect(await axe(page), address).toEqual([]);
		}
		await open(page, `${practice}predict/`);
		await questions(page, 'Write').first().getByRole('textbox').fill('Something');
		await open(page, '/work/');
		expect(await axe(page)).toEqual([]);
	});
}

test('axe finds nothing on a phone while the document is over the task', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 740 });
	await open(page, `${practice}words/`);
	await page.getByRole('button', { name: 'Document' }).click();
	await expect(page.locator('#document')).toBeVisible();
	expect(await axe(page)).toEqual([]);
});

test('focus is always seen, in forced colours too, and no sticky part lies over it', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page, `${practice}words/`);
	for (let step = 0; step < 40; step++) {
		await page.keyboard.press('Tab');
		const { width, style, covered, what } = await page.evaluate(() => {
			const element = document.activeElement ?? document.body;
			const { outlineWidth, outlineStyle } = getComputedStyle(element);
			const { left, top, width, height } = element.getBoundingClientRect();
			const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
			return {
				width: parseFloat(outlineWidth),
				style: outlineStyle,
				covered: !element.closest('.bar') && over?.closest('.bar') !== null && over !== null,
				what: element.outerHTML.slice(0, 80)
			};
		});
		if (what.startsWith('<body')) break;
		expect(style, what).not.toBe('none');
		expect(width, what).toBeGreaterThanOrEqual(2);
		expect(covered, what).toBe(false);
	}
});

test('nothing moves by itself when motion is unwelcome', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${practice}words/`);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('a whole lesson can be done by keyboard alone, from the cover to the last step', async ({ page }) => {
	test.slow();
	const press = async (key: string, wanted: RegExp) => {
		for (let step = 0; step < 200; step++) {
			await page.keyboard.press(key);
			const text = await page.evaluate(() => {
				const at = document.activeElement as HTMLElement;
				return at.getBoundingClientRect().height === 0 ? 'hidden' : (at.textContent?.trim() ?? '');
			});
			expect(text).not.toBe('hidden');
			if (wanted.test(text)) return;
		}
		throw new Error(`Nothing says ${wanted}.`);
	};
	await open(page, practice);
	await press('Tab', /^Start$/);
	await page.keyboard.press('Enter');
	const steps = stepsOf(practice).length;
	for (let at = 0; at < steps; at++) {
		await expect(page.locator('.bar')).toBeVisible();
		await ready(page);
		const done = new Set<string>();
		await unfold(page);
		const total = await page.locator('.question').count();
		for (let tries = 0; tries < 300 && done.size < total; tries++) {
			await page.keyboard.press('Tab');
			const { question, tag, type } = await page.evaluate(() => {
				const element = document.activeElement as HTMLElement;
				return {
					question: element.closest('.question')?.id ?? '',
					tag: element.tagName,
					type: element.getAttribute('type') ?? ''
				};
			});
			if (question === '' || done.has(question)) continue;
			if (tag === 'TEXTAREA') await page.keyboard.type('My words.');
			else if (tag === 'INPUT' && type === 'text') await page.keyboard.type('42');
			else if (tag === 'SELECT') await page.keyboard.press('ArrowDown');
			else if (tag === 'INPUT') await page.keyboard.press('Space');
			else continue;
			done.add(question);
			const reasons = page
				.locator(`[id="${question}"]`)
				.getByRole('button', { name: /Show the reasons|Compare/ });
			if ((await reasons.count()) === 0) continue;
			await press('Tab', /Show the reasons|Compare/);
			await page.keyboard.press('Enter');
			await expect(page.locator(`[id="${question}"] .feedback`)).toBeFocused();
		}
		expect(done.size).toBe(total);
		await expect(page.locator('.count')).toContainText(/(\d+) of \1$/);
		await saved(page);
		if (at + 1 === steps) break;
		const address = page.url();
		await page.locator('[rel="next"]').focus();
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(address);
	}
	await open(page, practice);
	await expect(page.getByRole('link', { name: 'See what changed' })).toBeVisible();
});

test('every control on a case has a name', async ({ page }) => {
	await page.goto(`${cases[1] ?? practice}words/`);
	for (const role of ['radio', 'checkbox', 'textbox', 'combobox', 'button', 'link'] as const) {
		const nameless = await page.getByRole(role, { name: /^$/ }).count();
		expect(nameless, role).toBe(0);
	}
});

test('words in other languages carry their language', async ({ page }) => {
	await page.goto('/cases/statement-portal/read/');
	await expect(page.locator('.furniture[lang="tr"]').first()).toBeVisible();
});
