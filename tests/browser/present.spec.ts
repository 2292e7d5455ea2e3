import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const address = '/present/briefing-for-diplomats/';
const where = (page: Page) => page.locator('.bar .where');
/** The screen is ready for keys when its address names it. */
async function open(page: Page, hash = '') {
	await page.goto(address + hash);
	await expect(page).toHaveURL(/#[a-z]/);
	await page.waitForLoadState('networkidle');
}

test('from the home page to the first question on the projector in a few clicks', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'For teachers' }).click();
	await page.getByRole('link', { name: /^Present.*One operation, many names/ }).click();
	await expect(page.getByRole('heading', { name: 'One operation, many names' })).toBeVisible();
	await expect(page.locator('.site-header')).toBeHidden();
	await expect(page).toHaveURL(/#title$/);
	for (let key = 0; key < 3 && !/#q-/.test(page.url()); key++) await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/#q-/);
});

test('a question comes first, then its reasons, then the next screen, by keyboard alone', async ({
	page
}) => {
	await open(page, '#q-words-passives');
	await expect(page.getByRole('heading', { name: 'Who is doing it?' })).toBeVisible();
	await expect(page.locator('.reason')).toHaveCount(0);
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.reason').first()).toBeVisible();
	await expect(page).toHaveURL(/#q-words-passives$/);
	await page.keyboard.press('ArrowRight');
	await expect(page).not.toHaveURL(/#q-words-passives$/);
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/#q-words-passives$/);
	await expect(page.locator('.reason')).toHaveCount(0);
});

test('marks appear on demand, and the screen goes dark and comes back', async ({ page }) => {
	await open(page, '#q-words-rewrite');
	await expect(page.locator('.evidence mark')).toHaveCount(0);
	await page.keyboard.press('m');
	await expect(page.locator('.evidence mark').first()).toBeVisible();
	await page.keyboard.press('b');
	await expect(page.locator('.stage h1')).toHaveCount(0);
	await page.keyboard.press('b');
	await expect(page.locator('.stage h1')).toBeVisible();
});

test('the teacher’s window follows the projector and leads it, also after a reload', async ({ context }) => {
	const wall = await context.newPage();
	await open(wall);
	const notes = await context.newPage();
	await notes.goto(`${address}?notes`);
	await expect(notes.getByText(/screen 1 of/)).toBeVisible();
	await wall.keyboard.press('PageDown');
	await expect(notes.getByText(/screen 2 of/)).toBeVisible();
	await notes.getByRole('button', { name: 'Next →' }).click();
	await expect(where(notes)).toHaveText((await where(wall).textContent()) ?? '');
	await wall.reload();
	await expect(where(wall)).toHaveText((await where(notes).textContent()) ?? '');
	await notes.getByText('Notes on this case').click();
	await expect(notes.getByRole('heading', { name: 'Goals' })).toBeVisible();
	await expect(wall.getByText('Notes on this case')).toHaveCount(0);
});

test('words that name a paragraph lead nowhere, and a strange address does not lose the place', async ({
	page
}) => {
	await open(page, '#text-4');
	await expect(page.locator('.stage .prose')).toContainText('¶');
	await expect(page.locator('.stage a:not([target])')).toHaveCount(0);
	await page.keyboard.press('PageDown');
	const screen = (await where(page).textContent()) ?? '';
	await page.goto('about:blank');
	await open(page, '#p4');
	await expect(where(page)).toHaveText(screen);
});

test('hands are counted and not lost on a reload', async ({ page }) => {
	await page.goto('/present/statement-portal/#q-unlike-armenia');
	await expect(page).toHaveURL(/#q-unlike-armenia$/);
	await page.getByText('Count hands').click();
	for (let hand = 0; hand < 3; hand++)
		await page.getByRole('button', { name: 'One hand more for B' }).click();
	await page.getByRole('button', { name: 'One hand less for B' }).click();
	await expect(page.locator('.hands output').nth(1)).toHaveText('2');
	const bar = page.getByRole('meter', { name: 'Hands for B' });
	expect(await bar.evaluate((meter) => (meter as HTMLMeterElement).value)).toBe(2);
	await page.reload();
	await expect(page.locator('.hands output').nth(1)).toHaveText('2');
});

test('it works where the browser keeps nothing, and with a damaged memory', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('on-the-record/present/briefing-for-diplomats', '{"screen": 5');
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await open(page);
	await page.keyboard.press('PageDown');
	await expect(where(page)).toContainText('2/');
});

test('the text can be read from the back row at 1024 by 768', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await open(page, '#q-words-rewrite');
	const sizes = await page
		.locator('.stage .prose p, .stage .document')
		.evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(21);
});

test('a debate swaps its positions, and its joint statement is written live, kept and taken away', async ({
	context
}) => {
	const wall = await context.newPage();
	await wall.goto('/teach/appeal-to-un/');
	await wall.getByRole('link', { name: 'Run its debate' }).click();
	await expect(wall).toHaveURL(/#debate$/);
	const first = wall.getByRole('region').or(wall.locator('section')).filter({ hasText: 'Position A' });
	await expect(first).toBeVisible();
	await expect(wall.locator('.positions li')).toHaveCount(0);
	await wall.keyboard.press('ArrowRight');
	await expect(wall.locator('.positions li').first()).toBeVisible();
	await wall.keyboard.press('ArrowRight');
	await expect(first).toContainText('The first pair argues this.');
	await wall.keyboard.press('ArrowRight');
	await wall.keyboard.press('ArrowRight');
	await expect(wall).toHaveURL(/#debate-swapped$/);
	await expect(first).toContainText('The second pair argues this.');

	const notes = await context.newPage();
	await notes.goto('/present/appeal-to-un/?notes');
	await expect(notes.getByText('Listen for:')).toBeVisible();
	await notes.getByLabel('Go to').selectOption({ label: 'Debate: Our joint statement' });
	await expect(wall.getByRole('heading', { name: 'Our joint statement' })).toBeVisible();
	await wall.getByLabel('Agreed').fill('All of us can sign this. b m r');
	await expect(wall.locator('.keeping')).toHaveText('What you write is saved on this device.');
	await expect(notes.getByLabel('Agreed')).toHaveValue('All of us can sign this. b m r');
	await wall.reload();
	await expect(wall.getByLabel('Agreed')).toHaveValue('All of us can sign this. b m r');
	const waiting = wall.waitForEvent('download');
	await wall.getByRole('button', { name: 'Take it as a document' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('appeal-to-un-joint-statement.docx');
	const xml = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml']!);
	expect(xml).toContain('All of us can sign this.');
	expect(xml).toContain('Our joint statement');
	await wall.getByRole('button', { name: 'Next class …' }).click();
	await wall.getByRole('button', { name: 'Empty them' }).click();
	await expect(wall.getByLabel('Agreed')).toHaveValue('');
	await expect(notes.getByLabel('Agreed')).toHaveValue('');
});
