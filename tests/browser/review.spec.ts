import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { CaseOutline } from '../../src/lib/model/outline.ts';
import { fullFile } from '../helpers/class-of-answers.ts';

const review = '/teach/review/';
/** The outlines that the build made. */
const outlines = readdirSync('build/cases', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => JSON.parse(readFileSync(`build/cases/${name}/outline.json`, 'utf8')) as CaseOutline);
const bridge = outlines.find(({ slug }) => slug === 'two-towns-one-bridge')!;

const json = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});
const openFiles = (page: Page) => page.getByLabel(/^Open files/);
const question = (page: Page, name: string) =>
	page.locator('.question-review').filter({ has: page.locator('.name', { hasText: name }) });
const heading = (page: Page, learners: number) =>
	page.getByRole('heading', { name: `The class: ${learners} learner${learners === 1 ? '' : 's'}` });

async function opened(page: Page) {
	await page.goto(review);
	await expect(page.locator('.keeping').first()).toHaveText(/stays on this device/);
}

test('good files are counted; broken, doubled, foreign, newer and hostile ones are listed and spoil nothing', async ({
	page
}) => {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	await opened(page);
	const good = fullFile([bridge], 1);
	const zip = zipSync({
		'class/Zoe/on-the-record-2026-11-23.json': strToU8(fullFile([bridge], 3)),
		'__MACOSX/class/._x': strToU8('x')
	});
	await openFiles(page).setInputFiles([
		json('Anna Ash.json', good),
		json('Ben Birch.json', fullFile([bridge], 2)),
		json('Anna Ash (1).json', good),
		json('broken.json', good.slice(0, 700)),
		json('foreign.json', good.replaceAll('"two-towns-one-bridge"', '"another-case"')),
		json('else.json', '{"hello":"there"}'),
		json('newer.json', good.replace(/"version": \d+/u, '"version": 99')),
		json(
			'hostile.json',
			'{"format":"on-the-record/answers","version":1,"answers":[{"case":"a","question":"__proto__","checked":false,"at":1,"value":{"kind":"writing","text":{"toString":1},"ticked":[]}}]}'
		),
		json('deep.json', '['.repeat(1_000_000)),
		json('huge.json', 'x'.repeat(5_500_000)),
		{ name: 'work.docx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004') },
		{ name: 'moodle.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) },
		{ name: 'bad.zip', mimeType: 'application/zip', buffer: Buffer.from('PK no') }
	]);
	await expect(page.getByText('3 files added, 10 files not counted.')).toBeVisible();
	await expect(heading(page, 3)).toBeVisible();
	const list = page.locator('details').filter({ hasText: 'were not counted' });
	for (const reason of [
		/^1 file: A damaged file of answers\.|2 files: A damaged/,
		/The same answers as another file/,
		/Answers to cases that this site does not have/,
		/Made by a newer version/,
		/Too large/,
		/Not a file of answers/,
		/A document made to be read/,
		/A \.zip file that cannot be opened/
	]) {
		await expect(list.getByText(reason).first()).toBeVisible();
	}

	// No name stands anywhere until the teacher asks.
	await question(page, bridge.steps[1]!.questions[0]!.shown.name).locator('summary').first().click();
	await page.getByRole('button', { name: 'Open all' }).click();
	const text = await page.locator('main').innerText();
	expect(text).not.toMatch(/Anna|Birch|Zoe|\.json/);
	await expect(page.locator('.answers .who').first()).toHaveText(/^Learner \d$/);
	await page.getByRole('checkbox', { name: /^Show names/ }).check();
	await expect(page.locator('.answers .who', { hasText: 'Anna Ash' }).first()).toBeVisible();
	await expect(list.getByText(/Anna Ash( \(1\))?\.json/)).toBeVisible();
	expect(complaints).toEqual([]);
});

test('a class is dropped in, looked at, put on the projector, taken away, kept over a reload and cleared', async ({
	page
}) => {
	const answers = bridge.steps.flatMap(({ questions }) => questions.map(({ shown }) => shown));
	const written = answers.find(({ kind }) => kind === 'short-answer')!;
	const chosen = answers.find(({ kind }) => kind === 'choose-one')!;
	const sure = answers.find(({ kind }) => kind === 'confidence')!;
	await opened(page);
	const dropped = await page.evaluateHandle(
		(files) => {
			const transfer = new DataTransfer();
			for (const [name, text] of files) transfer.items.add(new File([text], name));
			return transfer;
		},
		['Anna Ash', 'Ben Birch', 'Zoe Elm'].map((name, index): [string, string] => [
			`${name}.json`,
			fullFile([bridge], index + 1)
		])
	);
	await page.dispatchEvent('.drop', 'drop', { dataTransfer: dropped });
	await expect(page.getByText('3 files added.')).toBeVisible();

	// The spread of choices stands as a picture and in numbers; what is right is told when it is asked for.
	const spread = question(page, chosen.name);
	await spread.locator('summary').first().click();
	await expect(spread.locator('svg').first()).toBeVisible();
	const counts = await spread.locator('td.number').allInnerTexts();
	expect(counts.map((text) => Number.parseInt(text, 10)).reduce((a, b) => a + b)).toBe(3);
	await expect(spread.getByText('the text bears this out')).toHaveCount(0);
	await page.getByRole('checkbox', { name: /^Show what the text bears out/ }).check();
	await expect(spread.getByText('the text bears this out').first()).toBeVisible();

	const before = question(page, sure.name);
	await before.locator('summary').first().click();
	await expect(before.getByText(/^3 learners said both:/)).toBeVisible();
	await page.locator('.question-review').last().locator('summary').click();
	await expect(
		page.getByRole('region', { name: 'Table: who left out what' }).locator('tbody tr')
	).toHaveCount(3);

	// Two answers on the projector, without a name or a number.
	const open = question(page, written.name);
	await open.locator('summary').first().click();
	const boxes = open.getByRole('checkbox', { name: /^For the projector/ });
	await expect(boxes).toHaveCount(3);
	await boxes.nth(0).check();
	await boxes.nth(2).check();
	await page.reload();
	await expect(heading(page, 3)).toBeVisible();
	await open.locator('summary').first().click();
	await open.getByRole('button', { name: /^Put 2 on the projector/ }).click();
	const wall = page.getByRole('dialog');
	await expect(wall.locator('li')).toHaveCount(2);
	await page.keyboard.press('PageDown');
	await expect(wall.getByText('A: 1 of 2')).toBeVisible();
	expect(await wall.innerText()).not.toMatch(/Learner|Anna|Birch|Elm/);
	await page.keyboard.press('Escape');
	await expect(wall).toHaveCount(0);

	const taken = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name }).click()
		]);
		return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
	};
	const csv = await taken('Spreadsheet (.csv)');
	expect(csv.name).toMatch(/^on-the-record-class-two-towns-one-bridge-\d{4}-\d\d-\d\d\.csv$/);
	expect(csv.buffer.toString()).toContain('Learner 1');
	expect(csv.buffer.toString()).not.toMatch(/Anna|Birch|Elm/);
	const { value, messages } = await mammoth.extractRawText({
		buffer: (await taken('Document (.docx)')).buffer
	});
	expect(messages).toEqual([]);
	expect(value).toContain('Who left out what');
	expect(value).not.toMatch(/Anna|Birch|Elm/);

	page.on('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Clear this class' }).click();
	await expect(page.getByText('The class is cleared.')).toBeVisible();
	await page.reload();
	await expect(page.locator('.keeping').first()).toHaveText(/stays on this device/);
	await expect(page.getByRole('heading', { name: /^The class:/ })).toHaveCount(0);
});

test('500 files are read while the page says how far it is, and every question can be drawn', async ({
	page
}, info) => {
	const folder = info.outputPath('class');
	mkdirSync(folder, { recursive: true });
	const files = Array.from({ length: 500 }, (_, index) => {
		const path = join(folder, `learner ${index + 1}.json`);
		writeFileSync(path, fullFile(outlines, index));
		return path;
	});
	await opened(page);
	await page.evaluate(() => {
		const told = new Set<string>();
		const look = () => {
			told.add(document.querySelector('[for=progress]')?.textContent ?? '');
			requestAnimationFrame(look);
		};
		look();
		(window as unknown as { told: Set<string> }).told = told;
	});
	await openFiles(page).setInputFiles(files);
	await expect(heading(page, 500)).toBeVisible({ timeout: 60_000 });
	// A page that is held up draws nothing.
	const told = await page.evaluate(() => [...(window as unknown as { told: Set<string> }).told]);
	expect(told.filter((words) => /^Reading: [1-9]\d* of 500$/.test(words)).length).toBeGreaterThan(3);
	await page.getByRole('button', { name: 'Open all' }).click();
	await expect(page.locator('.answers').first()).toBeVisible({ timeout: 60_000 });
});
