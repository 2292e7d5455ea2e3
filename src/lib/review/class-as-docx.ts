import {
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type FileChild
} from 'docx';
import { withNotes } from '../content/notes.ts';
import type { CaseOutline } from '../model/outline.ts';
import { site } from '../model/site.ts';
import { describeAsked, kindWords } from '../questions/describe.ts';
import { headingLine } from '../work/work-as-markdown.ts';
import { notesAsDocx } from '../work/notes-as-docx.ts';
import { xmlText } from '../work/xml-text.ts';
import type { Learner } from './review-class.ts';
import { askedIn, hasAnswered, summarise, type Asked, type Count, type Summary } from './summarise.ts';

/** How many signs a full bar has. */
const fullBar = 20;

/**
 * What a class gave to one case, as a word-processor document (Office Open XML): the spread of each question with bars of
 * signs, open answers, confidence before and after, and who left out what. What is right is not in it, so that it can be
 * shared with the class. The library is large, so this module is loaded only when somebody asks for the document.
 *
 * @param nameOf what a learner is called in the file
 */
export async function classAsDocx(
	outline: CaseOutline,
	learners: readonly Learner[],
	nameOf: (learner: number) => string,
	now: Date
): Promise<Blob> {
	const asked = askedIn(outline);
	const steps = [...new Set(asked.map(({ step }) => step))];
	const count = learners.length === 1 ? '1 learner' : `${learners.length} learners`;
	return Packer.toBlob(
		new Document({
			title: `A class’s work: ${outline.title}`,
			creator: site.title,
			styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
			sections: [
				{
					children: [
						new Paragraph({ text: outline.title, heading: HeadingLevel.TITLE }),
						new Paragraph({ text: `A class’s work: ${count}, ${headingLine({ now })}` }),
						...steps.flatMap((step) => [
							new Paragraph({ text: step, heading: HeadingLevel.HEADING_1 }),
							...asked
								.filter((one) => one.step === step)
								.flatMap((one) => [...headOf(one), ...bodyOf(summarise(outline.slug, one, learners), nameOf)])
						]),
						new Paragraph({ text: 'Who left out what', heading: HeadingLevel.HEADING_1 }),
						table(
							['Learner', 'Left out', 'Which'],
							learners.map((learner) => {
								const missing = asked.filter(({ target }) => !hasAnswered(learner, outline.slug, target));
								return [
									nameOf(learner.number),
									String(missing.length),
									missing.map(({ name }) => name).join('; ')
								];
							}),
							[25, 12, 63]
						)
					]
				}
			]
		})
	);
}

function headOf({ name, shown, point }: Asked): Paragraph[] {
	const { paragraphs: asked, notes } = shown
		? withNotes(shown.prompt)
		: { paragraphs: [point ?? ''], notes: [] };
	const { line, told = '' } = shown ? describeAsked(shown) : {};
	const below = line ? [`${line} ${told}`] : [];
	return [
		new Paragraph({
			text: shown ? `${name} (${kindWords[shown.kind]})` : name,
			heading: HeadingLevel.HEADING_2
		}),
		...[...asked, ...below].map(
			(text) => new Paragraph({ keepNext: true, children: [new TextRun({ text, italics: true })] })
		),
		...notesAsDocx(notes)
	];
}

function bodyOf(summary: Summary, nameOf: (learner: number) => string): FileChild[] {
	const { answered } = summary;
	if (answered === 0) return [new Paragraph('Nobody has answered this.')];
	const head = new Paragraph({ keepNext: true, text: `${answered} answered.` });
	const more = (count: number) => (count > 0 ? [new Paragraph(`${count} more, each given less often.`)] : []);
	switch (summary.kind) {
		case 'spread':
			return [
				head,
				spread([...summary.rows, ...summary.typed.rows], answered, summary.quoted),
				...more(summary.typed.hidden)
			];
		case 'texts':
			return [
				head,
				table(
					['Learner', 'Answer'],
					summary.answers.map(({ learner, text }) => [nameOf(learner), text]),
					[20, 80]
				)
			];
		case 'grid':
			return [
				head,
				table(
					['Item', ...summary.columns.map(({ label }) => label)],
					summary.rows.map(({ label, counts }) => [label, ...counts.map(({ count }) => String(count))])
				)
			];
		case 'moves': {
			const { up, down, same, once } = summary.moves;
			return [
				head,
				table(
					['How sure', 'Before', 'After'],
					summary.steps
						.toReversed()
						.map(({ label, before, after }) => [
							label,
							`${before} ${bar(before, answered)}`,
							`${after} ${bar(after, answered)}`
						])
				),
				new Paragraph(
					`${up} became more sure that it holds, ${down} less sure, ${same} stayed; ${once} said only one of the two.`
				)
			];
		}
	}
}

function spread(rows: readonly Count[], of: number, quoted = false): Table {
	return table(
		['Answer', 'Learners', ''],
		rows.map(({ label, count }) => [quoted ? `“${label}”` : label, String(count), bar(count, of)]),
		[50, 12, 38]
	);
}

function bar(count: number, of: number): string {
	return '█'.repeat(Math.round((fullBar * count) / Math.max(1, of)));
}

/** @param widths in hundredths of the page; alike when absent */
function table(head: readonly string[], rows: readonly string[][], widths?: readonly number[]): Table {
	const width = (column: number) => ({
		size: widths?.[column] ?? 100 / head.length,
		type: WidthType.PERCENTAGE
	});
	const cell = (text: string, column: number, bold = false) =>
		new TableCell({
			width: width(column),
			children: xmlText(text)
				.split('\n')
				.map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] }))
		});
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: head.map((text, column) => cell(text, column, true))
			}),
			...rows.map(
				(row) => new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column)) })
			)
		]
	});
}
