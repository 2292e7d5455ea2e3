import { Document, HeadingLevel, Packer, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { site } from '../model/site.ts';
import type { CaseWork } from './gather-work.ts';
import { notesAsDocx } from './notes-as-docx.ts';
import { xmlText } from './xml-text.ts';
import { headingLine, titleOf, type Heading } from './work-as-markdown.ts';

/**
 * A learner's work as a word-processor document (Office Open XML), with real headings. The library is large, so this
 * module is loaded only when somebody asks for the document.
 */
export async function workAsDocx(work: readonly CaseWork[], heading: Heading): Promise<Blob> {
	return Packer.toBlob(
		new Document({
			title: xmlText(titleOf(heading)),
			creator: xmlText(heading.name?.trim() || site.title),
			styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
			sections: [{ children: [...titleLines(heading), ...work.flatMap(caseOf)] }]
		})
	);
}

/** A paragraph of words that anybody may have typed: the title of a statement of one's own, and what is asked of it, too. */
function line(text: string, options: IParagraphOptions = {}): Paragraph {
	return new Paragraph({ ...options, text: xmlText(text) });
}

function titleLines(heading: Heading): Paragraph[] {
	return [line(titleOf(heading), { heading: HeadingLevel.TITLE }), line(headingLine(heading))];
}

function caseOf(one: CaseWork): Paragraph[] {
	return [
		line(one.title, { heading: HeadingLevel.HEADING_1 }),
		...(one.document ? [line(`Document: ${one.document}`)] : []),
		...one.steps.flatMap((step) => [
			line(step.name, { heading: HeadingLevel.HEADING_2 }),
			...step.entries.flatMap((entry) => [
				line(entry.name, { heading: HeadingLevel.HEADING_3 }),
				...entry.asked.map(
					(asked) => new Paragraph({ children: [new TextRun({ text: xmlText(asked), italics: true })] })
				),
				...entry.lines.map((one) => line(one, { indent: { left: 360 } })),
				...notesAsDocx(entry.notes)
			])
		])
	];
}
