import { ExternalHyperlink, Paragraph, TextRun } from 'docx';
import type { Cited } from '../model/content.ts';
import { describeCited } from '../sources/cite.ts';

/** The pages that words cite as `[1]`, `[2]` …, a small line each. */
export function notesAsDocx(notes: readonly Cited[]): Paragraph[] {
	return notes.map((cited, index) => {
		const run = (text: string) => new TextRun({ text, size: 18 });
		return new Paragraph({
			children: [
				run(`[${index + 1}] ${describeCited(cited)}: `),
				new ExternalHyperlink({ link: cited.url, children: [run(cited.url)] })
			]
		});
	});
}
