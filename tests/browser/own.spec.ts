import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readPdf } from '../helpers/read-pdf.ts';
import { open, saved } from './fixtures.ts';

const page_ = `<html><body><script>window.hacked = true;</script><style>p{color:red}</style>
	<h1>Statement of the council of Ombly</h1>
	<p>On 9 May 2023 the gang closed the bridge. 67 people were turned back on Monday and 247 on Tuesday, 314 in all.</p>
	<p onclick="window.hacked = true">It was damaged at night. <img src="https://x.example/a.png" onerror="window.hacked = true">We live under blockade.</p>
	<ul><li>We demand a new lock.</li></ul></body></html>`;

/** Pastes a page as another program would put it on the clipboard. */
async function paste(page: Page, html: string) {
	const area = page.getByLabel('Paste or type it');
	await area.focus();
	await area.evaluate((target, text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/html', text);
		clipboardData.setData('text/plain', 'plain');
		target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, html);
	await expect(area).not.toHaveValue('');
}

test('a page is pasted, tagged by keyboard, counted, concluded, kept, listed in My work and taken away as annotations', async ({
	page,
	baseURL
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, '/own/');
	await paste(page, page_);
	await expect(page.getByLabel('Paste or type it')).toHaveValue(
		/^# Statement of the council of Ombly\n\nOn 9 May/
	);
	await page.getByRole('button', { name: 'Start reading' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Statement of the council of Ombly');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	await page.getByLabel(/^What will it say\?/).fill('They will blame Zeddle.');
	await page.getByLabel(/^Who speaks\?/).fill('The council of Ombly');

	// Keyboard alone: a digit sets a tag, an arrow goes on, Enter opens.
	const sentences = page.locator('button.words');
	await expect(sentences).toHaveCount(6);
	await sentences.nth(1).focus();
	await page.keyboard.press('1');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('4');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('checkbox', { name: /nobody does it/ })).toBeChecked();
	await page.getByLabel('Note', { exact: true }).fill('By whom?');
	// A word of the list, with its card.
	await page.locator('details.card summary', { hasText: '“blockade”' }).click();
	await expect(page.locator('details.card[open]').getByText('It takes for granted:')).toBeVisible();

	await expect(page.getByText('67 + 247 = 314')).toBeVisible();
	await page.getByLabel('What exactly is counted, since when?').first().fill('people at the bridge');
	await page.getByLabel(/^Well supported/).fill('That the bridge was closed: both councils say so.');
	await expect(page.getByText('Your guess from the start:')).toBeVisible();
	await saved(page);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
	).toEqual([]);

	await page.reload();
	await expect(page.getByLabel(/^Who speaks\?/)).toHaveValue('The council of Ombly');
	await expect(page.locator('.chips li')).toHaveText(['names a side', 'nobody does it', 'By whom?']);

	// On paper the sentences stand with their tags, though they are buttons on the screen.
	const printed = (await readPdf(await page.pdf({ format: 'A4' }))).map(({ text }) => text).join(' ');
	expect(printed).toMatch(/2 ?67 people were turned back/);
	expect(printed).toMatch(/It was damaged at night\. ?nobody does it/);

	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /^Tags and notes as/ }).click()
	]);
	const json = readFileSync(await file.path(), 'utf8');
	const { items } = JSON.parse(json) as { items: { target: { selector: { exact: string }[] } }[] };
	expect(items.map(({ target }) => target.selector[0]?.exact)).toEqual([
		'On 9 May 2023 the gang closed the bridge.',
		'It was damaged at night.'
	]);

	// The same text on another day: the annotations find their sentences again.
	await page.goto('/own/');
	await expect(page.getByRole('link', { name: 'Statement of the council of Ombly' })).toBeVisible();
	await paste(page, page_.replace('<ul>', '<p>A new part.</p><ul>'));
	await page.getByRole('button', { name: 'Start reading' }).click();
	const load = page.getByLabel(/^Load tags and notes/);
	await load.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
	await expect(page.getByText('This file holds no Web Annotations.')).toBeVisible();
	await load.setInputFiles({ name: 'a.jsonld', mimeType: 'application/ld+json', buffer: Buffer.from(json) });
	await expect(page.getByText('Loaded: tags and notes for 2 sentences.')).toBeVisible();
	await expect(page.locator('.chips li').first()).toHaveText('names a side');

	await page.goto('/work/');
	const work = page.locator('.case-work').filter({ hasText: 'They will blame Zeddle.' });
	await expect(work.getByRole('heading', { level: 2 })).toHaveText('Statement of the council of Ombly');
	await expect(work.getByText('people at the bridge')).toBeVisible();

	await page.goto('/own/');
	page.on('dialog', (dialog) => void dialog.accept());
	await page
		.getByRole('button', { name: /^Delete/ })
		.first()
		.click();
	await expect(page.getByRole('link', { name: 'Statement of the council of Ombly' })).toHaveCount(1);
	expect(await page.evaluate(() => (window as { hacked?: boolean }).hacked)).toBeUndefined();
	expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
});

test('what cannot be read is said in words, and nothing is lost', async ({ page }) => {
	await open(page, '/own/?text=own-statement-ffffffff-ffff-4fff-bfff-ffffffffffff');
	await expect(page.getByText('This statement is not on this device.')).toBeVisible();
	const area = page.getByLabel('Paste or type it');
	await area.fill('word '.repeat(13_000));
	await page.getByRole('button', { name: 'Start reading' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'too long to read with care' })).toBeVisible();
	await expect(area).toHaveValue(/^word word/);
	await page.getByLabel(/^Or open a file/).setInputFiles({
		name: 'scan.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from([37, 80, 68, 70, 0, 1, 2])
	});
	await expect(page.getByText('This is no text file.')).toBeVisible();
	await page.getByLabel(/^Or open a file/).setInputFiles({
		name: 'a.md',
		mimeType: 'text/markdown',
		buffer: Buffer.from('# Title\n\n**Bold** words.\n\n- item')
	});
	await expect(area).toHaveValue('# Title\n\nBold words.\n\n- item');
	await page.setViewportSize({ width: 320, height: 700 });
	await page.getByRole('button', { name: 'Start reading' }).click();
	await page.locator('button.words').first().click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
