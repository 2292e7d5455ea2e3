import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { open, questions, saved, unfold } from './fixtures.ts';
import { cases, practice } from './pages.ts';

const words = 'They will blame <b>the other town</b> # and *us*.';

async function write(page: Page, text: string, address = practice) {
	await open(page, `${address}predict/`);
	await unfold(page);
	await questions(page, 'Write').first().getByRole('textbox').fill(text);
	await saved(page);
}

async function downloaded(
	page: Page,
	button: string
): Promise<{ name: string; bytes: Buffer; path: string }> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	const path = await file.path();
	return { name: file.suggestedFilename(), bytes: await readFile(path), path };
}

test('shows the work of every case in the learner’s words, with the questions', async ({ page }) => {
	await write(page, words);
	await write(page, 'Second case', cases[1]);
	await open(page, '/work/');
	await expect(page.locator('.case-work')).toHaveCount(2);
	await expect(page.locator('.own p').filter({ hasText: words })).toBeVisible();
	await expect(page.locator('.asked').first()).toBeVisible();
});

test('gives a Word document with headings, questions and answers, and the name only when it was typed', async ({
	page
}) => {
	await write(page, words);
	await open(page, '/work/');
	const plain = await downloaded(page, 'Word document (.docx)');
	expect(plain.name).toMatch(/^on-the-record-\d{4}-\d{2}-\d{2}\.docx$/);
	const text = strFromU8(unzipSync(plain.bytes)['word/document.xml'] ?? new Uint8Array());
	expect(text).toContain('They will blame &lt;b&gt;the other town&lt;/b&gt; # and *us*.');
	expect(text).toContain('w:val="Heading1"');
	expect(text).not.toContain('A. Learner');
	await page.getByLabel(/Your name/).fill('A. Learner');
	const named = await downloaded(page, 'Word document (.docx)');
	expect(strFromU8(unzipSync(named.bytes)['word/document.xml'] ?? new Uint8Array())).toContain('A. Learner');
});

test('the library for Word documents is fetched only when asked for', async ({ page }) => {
	await write(page, words);
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await open(page, '/work/');
	await page.waitForLoadState('networkidle');
	const before = fetched.length;
	await downloaded(page, 'Word document (.docx)');
	expect(fetched.length).toBeGreaterThan(before);
});

test('gives Markdown in which the learner’s words stay words', async ({ page }) => {
	await write(page, words);
	await open(page, '/work/');
	const { bytes } = await downloaded(page, 'Markdown');
	expect(bytes.toString()).toContain('> They will blame \\<b\\>the other town\\</b\\> \\# and \\*us\\*.');
});

test('a saved file loads on another machine and tells what it did', async ({ page, browser }) => {
	await write(page, words);
	await open(page, '/work/');
	const { path } = await downloaded(page, 'File to load again');

	const elsewhere = await (await browser.newContext()).newPage();
	await open(elsewhere, '/work/');
	await elsewhere.getByLabel(/A file saved with/).setInputFiles(path);
	await expect(elsewhere.locator('.said')).toHaveText('Loaded: 1 answer added.');
	await expect(elsewhere.locator('.own p').filter({ hasText: words })).toBeVisible();
	await elsewhere.getByLabel(/A file saved with/).setInputFiles(path);
	await expect(elsewhere.locator('.said')).toContainText('1 answer left as they are here');
	await elsewhere.context().close();
});

test('loading an old file does not overwrite newer work', async ({ page }) => {
	await write(page, 'first words');
	await open(page, '/work/');
	const { path } = await downloaded(page, 'File to load again');
	await write(page, 'newer words');
	await open(page, '/work/');
	await page.getByLabel(/A file saved with/).setInputFiles(path);
	await expect(page.locator('.said')).toContainText('left as they are');
	await expect(page.locator('.own p').filter({ hasText: 'newer words' })).toBeVisible();
});

for (const [what, content, sentence] of [
	['broken', '{"format":"on-the-record/answers","version":1,"answers":[{"case":5}]}', 'damaged'],
	['foreign', '{"hello":"there"}', 'not a file of answers'],
	['not JSON', 'PK\u0003\u0004 something', 'not a file of answers'],
	['newer', '{"format":"on-the-record/answers","version":999,"answers":[]}', 'newer version'],
	['huge', 'x'.repeat(6_000_000), 'too large'],
	[
		'hostile',
		'{"format":"on-the-record/answers","version":1,"answers":[{"case":"a","question":"b","checked":false,"at":1,"value":{"kind":"writing","text":{"toString":1},"ticked":[]}}]}',
		'damaged'
	]
] as const) {
	test(`a ${what} file is refused with a sentence and changes nothing`, async ({ page }, info) => {
		await write(page, words);
		await open(page, '/work/');
		const path = info.outputPath('file.json');
		await writeFile(path, content);
		await page.getByLabel(/A file saved with/).setInputFiles(path);
		await expect(page.locator('.said')).toContainText(sentence);
		await expect(page.locator('.said')).toContainText('Nothing was changed.');
		await expect(page.locator('.own p').filter({ hasText: words })).toBeVisible();
	});
}

test('one case can be deleted, or everything', async ({ page }) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await write(page, words);
	await write(page, 'Second case', cases[1]);
	await open(page, '/work/');
	await page
		.getByRole('button', { name: /^Delete my answers to this case/ })
		.first()
		.click();
	await expect(page.locator('.case-work')).toHaveCount(1);
	await page.getByRole('button', { name: 'Delete everything on this device' }).click();
	await expect(page.locator('.case-work')).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('Nothing here yet.')).toBeVisible();
});

test('with the network lost the work is still shown and can be saved', async ({ page }) => {
	await write(page, words);
	await page.route('**/outline.json', (route) => route.abort());
	await page.goto('/work/');
	await expect(page.getByText('Some questions could not be fetched.')).toBeVisible();
	await expect(page.locator('.own p').filter({ hasText: words })).toBeVisible();
	const { bytes } = await downloaded(page, 'File to load again');
	expect(JSON.parse(bytes.toString())).toMatchObject({ answers: [{}] });
});
