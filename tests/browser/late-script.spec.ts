import { expect, test, type Page } from '@playwright/test';
import { open, openKind, questions, ready, saved, unfold } from './fixtures.ts';
import { practice } from './pages.ts';

const predict = `${practice}predict/`;
const box = (page: Page) => questions(page, 'Write').first().getByRole('textbox');

/** Holds the reader back until it is let go. */
async function hold(page: Page): Promise<() => void> {
	let letGo = () => {};
	const held = new Promise<void>((done) => (letGo = done));
	await page.route('**/reader.*.js', async (route) => {
		await held;
		await route.continue();
	});
	return letGo;
}

const awake = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-reader', 'awake');

test('what is typed, chosen and sorted while the script is ten seconds late is there and saved, and the caret stays', async ({
	page
}) => {
	test.slow();
	let letGo = await hold(page);
	await page.goto(predict, { waitUntil: 'domcontentloaded' });
	await box(page).fill('I think');
	await box(page).press('End');
	await questions(page, 'How sure are you?')
		.first()
		.getByRole('radio', { name: 'probably', exact: true })
		.check();
	// No button is offered that would do nothing, and nothing says that answers are being looked for.
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByText('Looking for your earlier answers')).toHaveCount(0);
	await expect(page.getByText('This page is still waiting for a part of itself.')).toBeVisible({
		timeout: 10_000
	});
	await page.waitForTimeout(5_000);
	await box(page).press('ArrowLeft');
	letGo();
	await awake(page);
	await expect(questions(page, 'Write').first().locator('[data-awake]')).toHaveCount(1);
	await expect(page.getByText('This page is still waiting for a part of itself.')).toBeHidden();
	await expect(box(page)).toBeFocused();
	await page.keyboard.type('!');
	await expect(box(page)).toHaveValue('I thin!k');
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(box(page)).toHaveValue('I thin!k');
	await expect(
		questions(page, 'How sure are you?').first().getByRole('radio', { name: 'probably', exact: true })
	).toBeChecked();

	await page.unrouteAll();
	letGo = await hold(page);
	await page.goto(`${practice}read/`, { waitUntil: 'domcontentloaded' });
	await unfold(page);
	const selects = questions(page, 'Sort').first().getByRole('combobox');
	await selects.nth(0).selectOption({ index: 1 });
	await selects.nth(2).selectOption({ index: 2 });
	letGo();
	await awake(page);
	await selects.first().scrollIntoViewIfNeeded();
	await saved(page);
	await page.reload();
	await ready(page);
	await unfold(page);
	await selects.first().scrollIntoViewIfNeeded();
	const chosen = () =>
		selects.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedIndex));
	await expect.poll(chosen).toEqual([1, 0, 2, 0, 0]);
});

test('options ticked one after the other before the script came are all there', async ({ page }) => {
	const letGo = await hold(page);
	await page.goto(`${practice}accounts/`, { waitUntil: 'domcontentloaded' });
	await unfold(page);
	const boxes = questions(page, 'Choose all that fit').first().getByRole('checkbox');
	await boxes.nth(0).check();
	await boxes.nth(2).check();
	letGo();
	await awake(page);
	await boxes.first().scrollIntoViewIfNeeded();
	await saved(page);
	await page.reload();
	await ready(page);
	await unfold(page);
	await boxes.first().scrollIntoViewIfNeeded();
	await expect(boxes.nth(0)).toBeChecked();
	await expect(boxes.nth(1)).not.toBeChecked();
	await expect(boxes.nth(2)).toBeChecked();
});

test('an earlier answer that had not come when the learner began anew stands beside the new words, and comes back', async ({
	page
}) => {
	await open(page, predict);
	await box(page).fill('My earlier words, with care.');
	await saved(page);
	const letGo = await hold(page);
	await page.reload({ waitUntil: 'domcontentloaded' });
	await box(page).fill('hm');
	letGo();
	await awake(page);
	const earlier = page.getByRole('group', { name: 'Your earlier words' });
	await expect(earlier).toContainText('My earlier words, with care.');
	await expect(box(page)).toHaveValue('hm');
	await saved(page);
	await page.unrouteAll();
	await page.reload();
	await ready(page);
	await expect(earlier).toContainText('My earlier words, with care.');
	await earlier.getByRole('button', { name: 'Put them before the new ones' }).click();
	await expect(box(page)).toHaveValue('My earlier words, with care.\nhm');
	await expect(earlier).toHaveCount(0);
});

test('an earlier choice that had not come is kept beside the new one', async ({ page }) => {
	const question = await openKind(page, 'Choose one');
	const label = await question.getByRole('radio').nth(1).locator('xpath=..').innerText();
	await question.getByRole('radio').nth(1).check();
	await saved(page);
	const letGo = await hold(page);
	await page.reload({ waitUntil: 'domcontentloaded' });
	await question.getByRole('radio').nth(0).check();
	letGo();
	await awake(page);
	const earlier = question.getByRole('group', { name: 'Your earlier answer' });
	await expect(earlier).toContainText(label.trim());
	await expect(question.getByRole('radio').nth(0)).toBeChecked();
	await earlier.getByRole('button', { name: 'Take it back' }).click();
	await expect(question.getByRole('radio').nth(1)).toBeChecked();
	await expect(earlier).toHaveCount(0);
});

test('one failed request for the script is made again', async ({ page }) => {
	let tries = 0;
	await page.route('**/reader.*.js', (route) => (++tries === 1 ? route.abort() : route.continue()));
	await page.goto(predict);
	await awake(page);
	expect(tries).toBe(2);
	await box(page).fill('Saved all the same');
	await saved(page);
});

test('a script that never comes is said in words, and closed questions answer without it', async ({
	page
}) => {
	test.slow();
	await page.route('**/reader.*.js', (route) => route.abort());
	await page.goto(`${practice}source/`);
	await expect(page.getByRole('alert')).toContainText('what you write is not being saved', {
		timeout: 20_000
	});
	const reason = page.locator('.reason').first();
	await reason.locator('summary').click();
	await expect(reason.locator('.plain')).toBeVisible();
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('when what reads earlier answers fails once, they are read again from the same database', async ({
	page
}) => {
	await open(page, predict);
	await box(page).fill('Kept in the database');
	await saved(page);
	let tries = 0;
	await page.route('**/stored.*.js', (route) => (++tries === 1 ? route.abort() : route.continue()));
	await page.reload();
	await saved(page);
	await expect(box(page)).toHaveValue('Kept in the database');
	expect(tries).toBe(2);
});

test('a part that does not start fails alone and says so', async ({ page }) => {
	await page.route(predict, async (route) => {
		const answer = await route.fetch();
		const html = await answer.text();
		// The marks of one question are damaged.
		const [head, first, ...rest] = html.split('<study-part');
		const at = rest.findIndex((part) => part.includes('type="radio"'));
		rest[at] = rest[at]!.replaceAll(/<!--.*?-->/gsu, '');
		await route.fulfill({ response: answer, body: [head, first, ...rest].join('<study-part') });
	});
	await open(page, predict);
	const damaged = questions(page, 'How sure are you?').first();
	await damaged.scrollIntoViewIfNeeded();
	await expect(damaged.getByRole('alert')).toContainText('This part of the page did not start.');
	await box(page).fill('The others work');
	await saved(page);
});
