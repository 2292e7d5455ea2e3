import { expect, test } from '@playwright/test';
import { questionPlace, stepAddress } from '../../src/lib/addresses/addresses.ts';
import { caseMinutesInWords, minutesInWords } from '../../src/lib/content/minutes.ts';
import { moreOf, type Part } from '../../src/lib/model/lesson.ts';
import { module } from './lessons.ts';
import { allPages, cases } from './pages.ts';

/** The place of the last question that a learner may leave out. */
function questionIn(parts: readonly Part[]) {
	const ids = parts.flatMap((part) => (part.kind === 'question' ? [part.question.shown.id] : []));
	const last = ids.at(-1);
	return last && questionPlace(last);
}

test('the home page offers three doors and every case', async ({ page }) => {
	await page.goto('/');
	for (const door of ['Study alone', 'Teach a class', 'Lead a discussion']) {
		await expect(page.getByRole('heading', { name: door })).toBeVisible();
	}
	await expect(page.locator('.cases > li')).toHaveCount(cases.length);
	await page.locator('.cases a').first().click();
	await expect(page).toHaveURL(/two-towns-one-bridge/);
});

for (const address of cases) {
	test(`${address} is a cover with one way in, and leads through all its steps, each with its question, by links alone`, async ({
		page
	}) => {
		await page.goto(address);
		const steps = await page.locator('main ol a').allTextContents();
		const names = ['Predict', 'Source', 'Read', 'Words', 'Numbers', 'Other accounts', 'Conclude'];
		for (const name of names)
			expect(
				steps.some((step) => step.includes(name)),
				name
			).toBe(true);
		await expect(page.getByText('What you will meet:')).toBeVisible();
		await page.getByRole('link', { name: 'Start' }).click();
		for (let at = 0; at < steps.length; at++) {
			const heading = await page.getByRole('heading', { level: 1 }).innerText();
			expect(steps[at]!.replace(/\s+/gu, ' ').trim()).toContain(heading.split('\n').at(-1)!.trim());
			if (at + 1 < steps.length) await page.locator('[rel="next"]').click();
		}
		await expect(page.getByRole('region', { name: 'What changed' })).toBeVisible();
		await page.locator('[rel="prev"]').click();
		await page.getByRole('link', { name: 'All steps' }).click();
		await expect(page).toHaveURL(address);
	});

	test(`${address} has a source card, its document and other accounts`, async ({ page }) => {
		await page.goto(`${address}source/`);
		await expect(page.getByRole('heading', { name: 'Source card' })).toBeVisible();
		await page.goto(`${address}accounts/`);
		expect(await page.locator('figure.account').count()).toBeGreaterThanOrEqual(3);
		await page.goto(`${address}read/#p1`);
		await expect(page.getByRole('article', { name: /^The document/ })).toBeVisible();
		await expect(page.locator('#p1')).toBeInViewport();
	});

	test(`${address} closes what follows the core of a step, and says how long it takes`, async ({ page }) => {
		const { slug, minutes, steps } = module!.cases.find((one) => address.endsWith(`/${one.slug}/`))!;
		await page.goto(address);
		await expect(page.locator('.kicker')).toContainText(caseMinutesInWords(minutes));
		expect(steps.some(({ more }) => more)).toBe(true);
		for (const step of steps) {
			await page.goto(stepAddress(slug, step.id));
			const more = page.locator('details.more');
			await expect(more.locator('> summary span')).toHaveText(
				step.more ? [`about ${minutesInWords(step.minutes.more)}`] : []
			);
			const id = questionIn(moreOf(step));
			if (!id) continue;
			await expect(page.locator(`#${id}`)).toBeHidden();
			// A link to a question in it unfolds it.
			await page.goto('about:blank');
			await page.goto(`${stepAddress(slug, step.id)}#${id}`);
			await expect(page.locator(`#${id}`)).toBeInViewport();
			await expect(page.locator('details.more[open]')).toHaveCount(1);
		}
	});

	test(`${address} numbers its paragraphs, and a number is a link to its paragraph`, async ({ page }) => {
		await page.goto(`${address}read/`);
		const numbers = page.locator('article .number');
		const count = await numbers.count();
		expect(count).toBeGreaterThan(3);
		for (const index of [0, count - 1]) {
			await expect(numbers.nth(index)).toHaveText(`¶${index + 1}`);
			await expect(numbers.nth(index)).toHaveAttribute('href', `#p${index + 1}`);
		}
	});

	test(`${address} shows nobody the document before the step that reads it`, async ({ page }) => {
		for (const step of ['predict', 'source']) {
			await page.goto(`${address}${step}/`);
			await expect(page.locator('#document, [data-document]')).toHaveCount(0);
		}
		await page.goto(`${address}words/`);
		await expect(page.locator('#document')).toHaveCount(1);
	});
}

for (const address of allPages) {
	test(`${address} has one first-level heading, words, a title and a language, and links safely to other sites`, async ({
		page
	}) => {
		await page.goto(address);
		await expect(page.locator('h1')).toHaveCount(1);
		expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
		await expect(page).toHaveTitle(/On the Record/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		const links = await page.locator('a[href^="http"]').evaluateAll((all) =>
			all
				.filter((link) => (link as HTMLAnchorElement).host !== location.host)
				.map((link) => ({
					href: (link as HTMLAnchorElement).href,
					rel: link.getAttribute('rel'),
					// A card has the archived copy behind its link, a sentence has it in the note of its number.
					after: [
						...(link.nextElementSibling?.querySelectorAll('a') ?? []),
						...(link.parentElement?.closest('.notes li, .sources li')?.querySelectorAll('a') ?? []),
						...(document
							.getElementById(link.nextElementSibling?.getAttribute('popovertarget') ?? '')
							?.querySelectorAll('a') ?? []),
						...(link.nextElementSibling?.matches('sup')
							? (link.closest('section.still') ?? document).querySelectorAll(
									`.sources :is(li, span):nth-child(${link.nextElementSibling.textContent}) a`
								)
							: [])
					]
						.map((other) => (other as HTMLAnchorElement).href)
						.filter((href) => href.startsWith('https://web.archive.org/'))
				}))
		);
		for (const { href, rel, after } of links) {
			expect(rel, href).toBe('external noopener noreferrer');
			if (!href.startsWith('https://web.archive.org/')) {
				expect(after[0], `an archived copy of ${href}`).toMatch(
					/^https:\/\/web\.archive\.org\/web\/\d{4,8}\//
				);
			}
		}
	});
}
