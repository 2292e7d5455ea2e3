import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
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
		json('copy of Anna.json', good),
		json('broken.json', good.slice(0, 700)),
		json('foreign.json', good.replaceAll('"two-towns-one-bridge"', '"another-case"')),
		json('else.json', '{"hello":"there"}'),
		json('newer.json', good.replace('"version": 1', '"version": 99')),
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
	await question(page, bridge.steps[1]!.questions[0]!.name).locator('summary').first().click();
	await page.getByRole('button', { name: 'Open all' }).click();
	const text = await page.locator('main').innerText();
	expect(text).not.toMatch(/Anna|Birch|Zoe|copy of|\.json/);
	await expect(page.locator('.answers .who').first()).toHaveText(/^Learner \d$/);
	await page.getByLabel(/^Show names/).check();
	await expect(page.locator('.answers .who', { hasText: 'Anna Ash' }).first()).toBeVisible();
	await expect(list.getByText('copy of Anna.json')).toBeVisible();
	expect(complaints).toEqual([]);
});
