import { expect, test } from '@playwright/test';
import { withNotes } from '../../src/lib/content/notes.ts';
import { readPdf } from '../helpers/read-pdf.ts';
import { open, openKind, questions, ready, saved } from './fixtures.ts';
import { module } from './lessons.ts';
import { cases, practice } from './pages.ts';

test('a printed step holds the learner’s words, and no buttons or reasons', async ({ page }) => {
	await open(page, `${practice}predict/`);
	await questions(page, 'Write').first().getByRole('textbox').fill('My printed words');
	await saved(page);
	await page.reload();
	await ready(page);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.written', { hasText: 'My printed words' }).first()).toBeVisible();
	expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);

	await page.emulateMedia({ media: 'screen' });
	const choice = await openKind(page, 'Choose one');
	await choice.getByRole('radio').first().check();
	await choice.getByRole('button', { name: 'Show the reasons' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(choice.locator('.reason').first()).toBeHidden();
});

for (const address of cases) {
	test(`${address} leads to one sheet with the document, all questions, room for answers and no key`, async ({
		page
	}) => {
		await page.goto(address);
		await page.getByRole('link', { name: 'Print the whole case' }).click();
		await expect(page).toHaveURL(`${address}sheet/`);
		const lesson = module!.cases.find(({ slug }) => address.endsWith(`/${slug}/`))!;
		const letters = (text: string) => text.replace(/\s+/gu, '');
		const words = letters((await readPdf(await page.pdf({ format: 'A4' }))).map(({ text }) => text).join(''));
		const questions = lesson.steps.flatMap(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'question' ? [part.question] : []))
		);
		for (const [index, { shown }] of questions.entries())
			expect(words).toContain(letters(`Question ${index + 1} · `) && letters(shown.name));
		for (const { text, kind } of lesson.document.blocks)
			if (kind === 'paragraph')
				expect(letters(await page.locator('.lines').first().innerText())).toContain(
					letters(text).slice(0, 20)
				);
		for (const { key } of questions)
			for (const content of [key.afterwards ?? []])
				for (const paragraph of withNotes(content).paragraphs.map((one) => letters(one.split(' [')[0]!)))
					if (paragraph.length > 20) expect(words).not.toContain(paragraph);
	});
}

test('printed work holds the questions and the learner’s words alone', async ({ page }) => {
	await open(page, `${practice}predict/`);
	await questions(page, 'Write').first().getByRole('textbox').fill('My printed words');
	await saved(page);
	await open(page, '/work/');
	await expect(page.locator('.own p').first()).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.own p', { hasText: 'My printed words' })).toBeVisible();
	await expect(page.getByText('Take it away')).toBeHidden();
	await expect(page.getByText('Delete everything')).toBeHidden();
});
