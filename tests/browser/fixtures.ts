import { expect, type Locator, type Page } from '@playwright/test';
import { questionAddress, questionPlace } from '../../src/lib/addresses/addresses.ts';
import { kindWords } from '../../src/lib/questions/describe.ts';
import { module } from './lessons.ts';
import { practice } from './pages.ts';

/** Opens a page and waits until it answers to its user. */
export async function open(page: Page, address: string) {
	await page.goto(address);
	await ready(page);
}

/** Waits until saved answers are on the page. */
export async function ready(page: Page) {
	await expect(page.locator('.keeping').first()).toHaveText(/\S/);
}

/** Opens the page of a question, and gives the question. */
export async function openQuestion(page: Page, slug: string, id: string): Promise<Locator> {
	const step = module!.cases
		.find((one) => one.slug === slug)!
		.steps.find(({ parts }) =>
			parts.some((part) => part.kind === 'question' && part.question.shown.id === id)
		)!;
	await page.goto(questionAddress(slug, step.id, id));
	await ready(page);
	const question = page.locator(`[id="${questionPlace(id)}"]`);
	if (await page.locator('details.more').filter({ has: question }).count()) await unfold(page);
	await question.scrollIntoViewIfNeeded();
	await expect(question.locator('study-part[data-awake]')).toHaveCount(1);
	return question;
}

/** Opens the page of the first question of a kind in a case, by the words above its name, and gives the question. */
export async function openKind(page: Page, kind: string, address = practice): Promise<Locator> {
	const slug = address.split('/')[2]!;
	for (const { parts } of module!.cases.find((one) => one.slug === slug)!.steps) {
		for (const part of parts) {
			if (part.kind !== 'question' || kindWords[part.question.shown.kind] !== kind) continue;
			return openQuestion(page, slug, part.question.shown.id);
		}
	}
	throw new Error(`${slug} has no question of the kind "${kind}".`);
}

/** The questions of a kind on the page, by the words above their names. */
export function questions(page: Page, kind: string): Locator {
	return page.locator('.question').filter({ has: page.locator('.number', { hasText: kind }) });
}

/** Unfolds what follows the core of each step. All of it is closed when a page opens. */
export async function unfold(page: Page) {
	for (const summary of await page.locator('details.more:not([open]) > summary').all()) await summary.click();
}

/** Waits until the page says that everything is saved. */
export async function saved(page: Page) {
	await expect(page.locator('.keeping').first()).toHaveText('What you write is saved on this device.');
}
