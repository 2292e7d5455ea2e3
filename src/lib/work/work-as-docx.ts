import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
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
			title: titleOf(heading),
			creator: xmlText(heading.name?.trim() || site.title),
			styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
			sections: [{ children: [...titleLines(heading), ...work.flatMap(caseOf)] }]
		})
	);
}

function titleLines(heading: Heading): Paragraph[] {
	return [
		new Paragraph({ text: titleOf(heading), heading: HeadingLevel.TITLE }),
		new Paragraph({ text: xmlText(headingLine(heading)) })
	];
}

function caseOf(one: CaseWork): Paragraph[] {
	return [
		new Paragraph({ text: one.title, heading: HeadingLevel.HEADING_1 }),
		...(one.document ? [new Paragraph({ text: `Document: ${one.document}` })] : []),
		...one.steps.flatMap((step) => [
			new Paragraph({ text: step.name, heading: HeadingLevel.HEADING_2 }),
			...step.entries.flatMap((entry) => [
				new Paragraph({ text: xmlText(entry.name), heading: HeadingLevel.HEADING_3 }),
				...entry.asked.map(
					(asked) => new Paragraph({ children: [new TextRun({ text: asked, italics: true })] })
				),
				...entry.lines.map((line) => new Paragraph({ text: xmlText(line), indent: { left: 360 } })),
				...notesAsDocx(entry.notes)
			])
		])
	];
}
