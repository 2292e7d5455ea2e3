import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { plainText } from '../../src/lib/content/plain.ts';
import { optionsOf } from '../../src/lib/questions/option-ids.ts';
import { open, openKind, openQuestion, questions, ready, saved } from './fixtures.ts';
import { module } from './lessons.ts';
import { practice } from './pages.ts';

/** The step with a box to write in and a scale, and the one with a sum. */
const predict = `${practice}predict/`;
const numbers = `${practice}numbers/`;

const words = 'They will blame the other town.';
const box = (page: Page) => questions(page, 'Write').first().getByRole('textbox');

test('what was typed is there after a reload', async ({ page }) => {
	await open(page, predict);
	await box(page).fill(words);
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(box(page)).toHaveValue(words);
});

test('what a page of the first version saved is there, under the question that it answered', async ({
	page
}) => {
	await open(page, predict);
	await box(page).fill('x');
	await saved(page);
	const name = await page.evaluate(async () => (await indexedDB.databases())[0]?.name ?? '');
	const question = (await questions(page, 'Write').first().getAttribute('id'))!.replace(/^q-/, '');
	// A page without script lets go of the database, so that it can be made as the first version made it.
	await page.goto('/about/');
	await page.evaluate(
		async ({ name, slug, question, words }) => {
			const done = (request: IDBRequest) =>
				new Promise<void>((resolve, reject) => {
					request.onsuccess = () => resolve();
					request.onerror = () => reject(request.error!);
				});
			await done(indexedDB.deleteDatabase(name));
			const opening = indexedDB.open(name, 1);
			opening.onupgradeneeded = () => {
				opening.result.createObjectStore('answers');
				opening.result.createObjectStore('aside');
			};
			await done(opening);
			const value = { kind: 'writing', text: words, ticked: [] };
			const answer = { case: slug, question, value, checked: false, at: 1000, version: 1 };
			const store = opening.result.transaction('answers', 'readwrite').objectStore('answers');
			await done(store.put(answer, [slug, question]));
			opening.result.close();
		},
		{ name, slug: practice.split('/').at(-2)!, question, words }
	);
	await open(page, predict);
	await expect(box(page)).toHaveValue(words);
	await page.reload();
	await ready(page);
	await expect(box(page)).toHaveValue(words);
	await box(page).fill(`${words} Surely.`);
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(box(page)).toHaveValue(`${words} Surely.`);
});

test('two tabs see each other’s answers and do not undo them', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await open(one, predict);
	await open(two, predict);
	await box(one).fill(words);
	await expect(box(two)).toHaveValue(words);
	await open(one, numbers);
	await open(two, numbers);
	await questions(two, 'Do the sum').first().getByRole('textbox').fill('42');
	await expect(questions(one, 'Do the sum').first().getByRole('textbox')).toHaveValue('42');
	await open(one, predict);
	await expect(box(one)).toHaveValue(words);
});

test('a browser that is killed loses nothing that was typed', async ({ launchOptions, baseURL }) => {
	const profile = mkdtempSync(join(tmpdir(), 'on-the-record-'));
	try {
		const first = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
		const page = first.pages()[0] ?? (await first.newPage());
		await open(page, predict);
		await box(page).pressSequentially(words);
		await saved(page);
		const pid = await first
			.browser()
			?.newBrowserCDPSession()
			.then((session) => session.send('SystemInfo.getProcessInfo'))
			.then(({ processInfo }) => processInfo.find(({ type }) => type === 'browser')?.id);
		if (!pid) throw new Error('The browser did not tell its process.');
		process.kill(pid, 'SIGKILL');
		await first.close().catch(() => {});

		const second = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
		const again = second.pages()[0] ?? (await second.newPage());
		await open(again, predict);
		await expect(box(again)).toHaveValue(words);
		await second.close();
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
});

test('with storage off the lesson goes on, and the page says what that means', async ({ page }) => {
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	await open(page, predict);
	await expect(page.locator('.keeping').first()).toContainText('kept only until you close this page');
	await box(page).fill(words);
	await expect(page.locator('.count')).toContainText('1 of 3');
	await expect(box(page)).toHaveValue(words);
	const question = await openKind(page, 'Choose one');
	await question.getByRole('radio').first().check();
	await question.getByRole('button', { name: 'Show the reasons' }).click();
	await expect(question.locator('.reason').first()).toBeVisible();
});

test('with storage full the words stay on the page, and the page says so', async ({ page }) => {
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await open(page, predict);
	await box(page).fill(words);
	await expect(page.getByRole('alert')).toContainText('This device has no room left.');
	await expect(box(page)).toHaveValue(words);
});

test('a shared computer keeps answers while the tab is open and nothing after it is closed', async ({
	context
}) => {
	const settings = await context.newPage();
	await open(settings, '/work/');
	await settings.getByLabel('Keep nothing after this tab is closed').check();
	await settings.close();

	const page = await context.newPage();
	await open(page, predict);
	await expect(page.locator('.keeping').first()).toContainText('kept only until you close this page');
	await box(page).fill(words);
	await page.reload();
	await ready(page);
	await expect(box(page)).toHaveValue(words);
	await page.close();

	const later = await context.newPage();
	await open(later, predict);
	await expect(box(later)).toHaveValue('');
});

test('an answer from before options had ids is still chosen, under the words of today', async ({ page }) => {
	const shown = module!.cases[0]!.steps.flatMap(({ parts }) => parts)
		.flatMap((part) => (part.kind === 'question' ? [part.question.shown] : []))
		.find(({ id }) => id === 'who-speaks');
	const option = optionsOf(shown!).find(({ id }) => id === 'north-bank-page')!;
	const question = await openQuestion(page, 'two-towns-one-bridge', 'who-speaks');
	await saved(page);
	// As version 1 kept it: the option is called after the words that it had.
	const old = {
		case: 'two-towns-one-bridge',
		question: 'who-speaks',
		value: { kind: 'choose-one', option: 'the-north-bank-page' },
		checked: false,
		at: 1_700_000_000_000,
		version: 1
	};
	const keep = (record?: typeof old) =>
		page.evaluate(
			(put) =>
				new Promise<unknown[]>((done, failed) => {
					const opening = indexedDB.open('on-the-record');
					opening.onerror = failed;
					opening.onsuccess = () => {
						const database = opening.result;
						const answers = database.transaction('answers', 'readwrite').objectStore('answers');
						if (put) answers.put(put, [put.case, put.question]);
						const all = answers.getAll();
						answers.transaction.oncomplete = () => {
							database.close();
							done(all.result);
						};
					};
				}),
			record
		);
	await keep(old);
	await page.reload();
	await ready(page);
	await question.scrollIntoViewIfNeeded();
	await expect(page.getByRole('radio', { name: plainText(option.label), exact: true })).toBeChecked();
	await expect
		.poll(async () => (await keep()) as { value: unknown }[])
		.toEqual([
			expect.objectContaining({ value: { kind: 'choose-one', option: 'north-bank-page' }, at: old.at })
		]);
	await open(page, '/work/');
	await expect(page.getByText(plainText(option.label)).first()).toBeVisible();
});
