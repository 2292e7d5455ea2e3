import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a page and waits until it answers to its user. */
export async function open(page: Page, address: string) {
	await page.goto(address);
	await ready(page);
}

/** Waits until saved answers are on the page. */
export async function ready(page: Page) {
	await expect(page.locator('.keeping').first()).not.toHaveText('Looking for your earlier answers …');
}

/** The questions of a kind on the page, by the words above their names. */
export function questions(page: Page, kind: string): Locator {
	return page.locator('.question').filter({ has: page.locator('.number', { hasText: kind }) });
}

/** Unfolds what follows the core of each step. All of it is closed when a page opens. */
export async function unfold(page: Page) {
	for (const summary of await page.locator('details.more > summary').all()) await summary.click();
}

/** Waits until the page says that everything is saved. */
export async function saved(page: Page) {
	await expect(page.locator('.keeping').first()).toHaveText('What you write is saved on this device.');
}
