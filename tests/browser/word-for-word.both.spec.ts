import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { cases, practice } from './pages.ts';

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();

for (const address of cases.filter((one) => one !== practice)) {
	const slug = address.split('/')[2] ?? '';
	test(`the page shows ${slug} word for word`, async ({ page }) => {
		await page.goto(`${address}read/`);
		const shown = await page.getByRole('article', { name: /^The document/ }).evaluate((article) => {
			const copy = article.cloneNode(true) as HTMLElement;
			for (const ours of copy.querySelectorAll('.site-note, .document-label, .number')) ours.remove();
			// Blocks are parted by their elements; `textContent` knows no line ends.
			return [...copy.children].map((block) => block.textContent).join('\n');
		});
		expect(fold(shown)).toBe(fold(readFileSync(`tests/documents/${slug}.txt`, 'utf8')));
	});
}
