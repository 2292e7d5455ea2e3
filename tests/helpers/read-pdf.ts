import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a printed file: its size in points, and its words in reading order. */
export interface PrintedPage {
	width: number;
	height: number;
	text: string;
}

/** Reads a printed file back, page by page. */
export async function readPdf(file: Buffer): Promise<PrintedPage[]> {
	const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
	const pages = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const page = await pdf.getPage(index + 1);
			const { items } = await page.getTextContent();
			const [, , width = 0, height = 0] = page.view;
			const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
			return { width, height, text: text.replace(/\s+/gu, ' ') };
		})
	);
	await pdf.destroy();
	return pages;
}
