import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { withNotes } from '../../src/lib/content/notes.ts';
import { plainText } from '../../src/lib/content/plain.ts';
import { parseLessons } from '../../src/lib/server/lessons/parse-lessons.ts';
import { readLessonFiles } from '../../src/tools/read-lesson-files.ts';
import { readPdf } from '../helpers/read-pdf.ts';
import { stepsOf } from './pages.ts';

const slug = 'appeal-to-un';
const lesson = parseLessons(readLessonFiles('.')).module!.cases.find((one) => one.slug === slug)!;
const questions = lesson.steps.flatMap(({ parts }) =>
	parts.flatMap((part) => (part.kind === 'question' ? [part.question] : []))
);
const letters = (text: string) => text.replace(/\s+/gu, '');

/** Paper sizes in points. */
const papers = [
	{ format: 'A4', width: 595, height: 842 },
	{ format: 'Letter', width: 612, height: 792 }
] as const;

for (const { format, width, height } of papers) {
	test(`a learner’s sheet prints on ${format}, with page numbers, whole questions and no answer`, async ({
		page
	}) => {
		await page.goto(`/teach/${slug}/print/learner/`);
		const pages = await readPdf(await page.pdf({ format }));
		expect(pages.length).toBeGreaterThan(4);
		pages.forEach((one, index) => {
			expect(Math.abs(one.width - width)).toBeLessThan(2);
			expect(Math.abs(one.height - height)).toBeLessThan(2);
			expect(one.text).toContain(`Page ${index + 1} of ${pages.length}`);
		});
		const words = letters(pages.map(({ text }) => text).join(''));
		for (const [index, { shown, key }] of questions.entries()) {
			expect(words).toContain(letters(`Question ${index + 1} · `));
			const options = 'options' in shown ? shown.options : [];
			const first = pages.find(({ text }) => letters(text).includes(letters(`Question ${index + 1} · `)))!;
			for (const { label } of options)
				expect(letters(first.text), shown.name).toContain(letters(plainText(label)));
			const answers = [
				key.afterwards ?? [],
				...('reasons' in key ? Object.values(key.reasons) : []),
				...('modelAnswer' in key ? [key.modelAnswer ?? []] : [])
			]
				.flatMap((content) => withNotes(content).paragraphs)
				// After a citation the sheet goes on in another way than these words do.
				.map((paragraph) => letters(paragraph.split(' [')[0]!));
			for (const answer of answers.filter(({ length }) => length > 20)) expect(words).not.toContain(answer);
		}
	});
}

test('the document prints with the same line numbers in every size, and all of it', async ({ page }) => {
	const starts: string[][] = [];
	for (const [sheet, format] of [
		['document', 'A4'],
		['document', 'Letter'],
		['large', 'A4']
	] as const) {
		await page.goto(`/teach/${slug}/print/${sheet}/`);
		starts.push(
			await page
				.locator('.lines p')
				.evaluateAll((lines) => lines.map((line) => line.textContent.replace(/\s+/gu, ' ').trim()))
		);
		const pages = await readPdf(await page.pdf({ format }));
		const words = letters(pages.map(({ text }) => text).join(''));
		for (const line of starts.at(-1)!) expect(words).toContain(letters(line));
	}
	expect(starts[0]!.length).toBeGreaterThan(100);
	expect(starts[1]).toEqual(starts[0]);
	expect(starts[2]).toEqual(starts[0]);
});

test('large print is 18 points or more, and no sheet needs colour', async ({ page }) => {
	await page.goto(`/teach/${slug}/print/large/`);
	const sizes = await page
		.locator('.sheet :is(.text, p, li)')
		.evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
	for (const sheet of ['answers', 'filled', 'cards']) {
		await page.goto(`/teach/${slug}/print/${sheet}/`);
		const colours = await page.locator('.sheet *').evaluateAll((all) => [
			...new Set(
				all.flatMap((one) => {
					const { color, borderTopColor, backgroundColor } = getComputedStyle(one);
					return [color, borderTopColor, backgroundColor];
				})
			)
		]);
		for (const colour of colours) {
			const [red, green, blue] = colour.match(/[\d.]+/gu)!.map(Number);
			expect([red, red], colour).toEqual([green, blue]);
		}
	}
});

test('every sheet can be taken as a word-processor file from the teacher’s page', async ({ page }) => {
	await page.goto(`/teach/${slug}/`);
	const link = page.getByRole('row', { name: /^Learner’s sheet/ }).getByRole('link', { name: 'US Letter' });
	const waiting = page.waitForEvent('download');
	await link.click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe(`${slug}-learner-letter.docx`);
	const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
	const xml = strFromU8(parts['word/document.xml']!);
	const words = letters(xml);
	questions.forEach((_, index) => expect(words).toContain(letters(`Question ${index + 1} · `)));
	expect(await page.locator('a[download]').count()).toBeGreaterThan(15);
});

test('a learner’s case never leads to the teacher’s side', async ({ page }) => {
	for (const address of [
		`/cases/${slug}/`,
		...stepsOf(`/cases/${slug}/`),
		`/cases/${slug}/sheet/`,
		`/cases/${slug}/ledger/`,
		`/cases/${slug}/twins/`,
		'/work/'
	]) {
		await page.goto(address);
		expect(await page.locator('a[href*="teach/"], a[href*="present/"]').count(), address).toBe(0);
	}
});
