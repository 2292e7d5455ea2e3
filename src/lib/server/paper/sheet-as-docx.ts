import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	HeadingLevel,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	TabStopType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	convertMillimetersToTwip
} from 'docx';
import { paragraph } from '../../content/build.ts';
import type { Content } from '../../model/content.ts';
import type { Stretch } from '../../model/document.ts';
import { site } from '../../model/site.ts';
import type { DocumentLine } from '../../paper/number-lines.ts';
import { paperSizes, type PaperBlock, type PaperSize, type Sheet } from '../../paper/sheet.ts';
import { splitText } from '../../quotes/split-text.ts';
import { formatDate } from '../../sources/cite.ts';
import { contentAsDocx, notesAsDocx, wordsAsDocx, type Look } from './content-as-docx.ts';

const margin = convertMillimetersToTwip(18);
/** Half points, as Office Open XML counts type. */
const sizes = { normal: 22, large: 36 };
const letter = (index: number) => String.fromCharCode(65 + index);

/**
 * A sheet as a word-processor document (Office Open XML, ECMA-376), drawn from the same pieces as the page to print, with
 * real headings, lists and tables, page numbers, and nothing kept together parted.
 */
export async function sheetAsDocx(sheet: Sheet, size: PaperSize): Promise<Uint8Array<ArrayBuffer>> {
	const { width, height } = paperSizes[size];
	const text = sheet.large ? sizes.large : sizes.normal;
	const heading = (factor: number) => ({
		run: { size: Math.round(text * factor), bold: true, color: '000000' },
		paragraph: { spacing: { before: 240, after: 80 }, keepNext: true }
	});
	const list = (
		reference: string,
		format: (typeof LevelFormat)[keyof typeof LevelFormat],
		signs: string[]
	) => ({
		reference,
		levels: signs.map((sign, level) => ({
			level,
			format,
			text: sign,
			alignment: AlignmentType.START,
			style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } }
		}))
	});
	const file = new Document({
		title: `${sheet.name}: ${sheet.title}`,
		creator: site.title,
		description: sheet.about,
		styles: {
			default: {
				document: {
					run: { font: 'Calibri', size: text, language: { value: 'en-GB' } },
					paragraph: { spacing: { after: 100 } }
				},
				title: heading(1.5),
				heading2: heading(1.25),
				heading3: heading(1.1)
			}
		},
		numbering: {
			config: [
				list('bullets', LevelFormat.BULLET, ['•', '–', '•']),
				list('numbers', LevelFormat.DECIMAL, ['%1.', '%2.', '%3.'])
			]
		},
		sections: [
			{
				properties: {
					page: {
						size: {
							width: convertMillimetersToTwip(width),
							height: convertMillimetersToTwip(height)
						},
						margin: { top: margin, right: margin, bottom: margin, left: margin }
					}
				},
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								alignment: AlignmentType.END,
								children: [
									new TextRun({
										size: 18,
										children: [
											`${site.title} · ${sheet.name} · `,
											PageNumber.CURRENT,
											' / ',
											PageNumber.TOTAL_PAGES
										]
									})
								]
							})
						]
					})
				},
				children: [
					new Paragraph({ text: sheet.title, heading: HeadingLevel.TITLE }),
					...sheet.blocks.flatMap((block) => draw(block, text, false))
				]
			}
		]
	});
	return new Uint8Array(await Packer.toArrayBuffer(file));
}

function draw(block: PaperBlock, size: number, together: boolean): (Paragraph | Table)[] {
	const keep = together ? { keepNext: true, keepLines: true } : {};
	const look: Look = { paragraph: keep };
	const small: Look = { run: { size: Math.max(sizes.normal - 4, size - 4) }, paragraph: keep };
	switch (block.kind) {
		case 'heading': {
			const kicker = block.kicker
				? [new Paragraph({ keepNext: true, children: [new TextRun({ text: block.kicker, ...small.run })] })]
				: [];
			const level = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
			return [...kicker, new Paragraph({ text: block.text, heading: level })];
		}
		case 'prose':
			return contentAsDocx(block.content, look);
		case 'aside':
			return contentAsDocx(block.content, small);
		case 'document':
			return block.lines.map((line) => documentLine(line, block.lang, size));
		case 'quotation':
			return [quoted(`“${block.text}”`, block.lang, keep), citation(block.where, small)];
		case 'account': {
			const { account } = block;
			const words = account.text?.split(/\n\s*\n/u) ?? [`“${account.excerpt}”`];
			const where = `${account.stands}: ${account.speaker}, ${formatDate(account.date)}, ${account.kind}, ${account.publisher}. ${account.url ?? ''}`;
			const around = (label: string, text: string | undefined) =>
				text
					? [
							new Paragraph({
								keepNext: true,
								children: [new TextRun({ text: `${label}: ${text}`, ...small.run })]
							})
						]
					: [];
			return [
				...around('Before it', account.before),
				...words.map((one) => quoted(one, account.language, { keepNext: true, keepLines: true })),
				...(account.gloss ? [quoted(`Our translation: ${account.gloss}`, 'en', { keepNext: true })] : []),
				...around('The three dots', account.between),
				...around('After it', account.after),
				citation(where, small)
			];
		}
		case 'options':
			return block.options.flatMap(({ label, ticked, reason }, index) => [
				new Paragraph({
					...keep,
					indent: { left: 500, hanging: 500 },
					children: [
						new TextRun(`${ticked ? '☒' : '☐'} ${block.lettered ? `${letter(index)}  ` : ' '}`),
						...wordsAsDocx(label, ticked ? { bold: true } : {})
					]
				}),
				...(reason ? contentAsDocx(reason, { ...small, paragraph: { ...keep, indent: { left: 500 } } }) : [])
			]);
		case 'write':
			return [
				...(block.begin ? [new Paragraph({ keepNext: true, children: wordsAsDocx(block.begin) })] : []),
				...Array.from({ length: block.lines }, (_, index) => writingLine(index < block.lines - 1))
			];
		case 'table':
			return [table(block, small), new Paragraph('')];
		case 'cards':
			return [cards(block.cards)];
		case 'notes':
			return [
				new Paragraph({ text: 'Notes', heading: HeadingLevel.HEADING_2 }),
				...notesAsDocx(block.notes, small.run)
			];
		case 'together':
			return block.blocks.flatMap((inner, index) => draw(inner, size, index < block.blocks.length - 1));
		case 'new-page':
			return [new Paragraph({ pageBreakBefore: true })];
	}
}

/** A line of the document. The tabs keep the words in one column. */
function documentLine(
	{ kind, label, number, start, text, strong, lang }: DocumentLine,
	language: string,
	size: number
): Paragraph {
	if (kind === 'rule') return new Paragraph({ thematicBreak: true });
	const tabs = [Math.round(size * 26), Math.round(size * 52)];
	const small = {
		size: Math.max(14, Math.round(size * 0.75)),
		color: number! % 5 === 0 ? '000000' : '666666'
	};
	const pieces = splitText<'strong'>(
		text,
		strong.map((one: Stretch) => ({ ...one, kind: 'strong' }))
	);
	return new Paragraph({
		tabStops: tabs.map((position) => ({ type: TabStopType.LEFT, position })),
		spacing: { before: start === 0 && kind !== 'signature' ? 120 : 0, after: 0, line: 320 },
		children: [
			new TextRun({ text: label ?? '', ...small }),
			new TextRun({ children: ['\t', String(number), '\t'], ...small, bold: number! % 5 === 0 }),
			...pieces.map(
				(piece) =>
					new TextRun({
						text: piece.text,
						font: 'Georgia',
						bold: kind === 'heading' || piece.kinds.includes('strong'),
						language: { value: lang ?? language }
					})
			)
		]
	});
}

function quoted(text: string, lang: string, keep: { keepNext?: boolean; keepLines?: boolean }): Paragraph {
	return new Paragraph({
		...keep,
		indent: { left: 300 },
		border: { left: { style: BorderStyle.SINGLE, size: 12, color: '777777', space: 8 } },
		children: [new TextRun({ text, font: 'Georgia', language: { value: lang } })]
	});
}

function citation(text: string, { run, paragraph }: Look): Paragraph {
	return new Paragraph({ ...paragraph, indent: { left: 300 }, children: [new TextRun({ text, ...run })] });
}

function writingLine(keepNext: boolean): Paragraph {
	return new Paragraph({
		keepNext,
		spacing: { before: 320, after: 0 },
		border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '777777', space: 1 } },
		children: [new TextRun('')]
	});
}

function table({ head, rows, blank, widths }: Extract<PaperBlock, { kind: 'table' }>, look: Look): Table {
	const cell = (content: Content, bold: boolean, column: number) => {
		const width = widths?.[column];
		const inside = contentAsDocx(content, { ...look, run: { ...look.run, bold } });
		return new TableCell({
			...(width && { width: { size: width, type: WidthType.PERCENTAGE } }),
			margins: { top: 60, bottom: 60, left: 90, right: 90 },
			children: inside.length > 0 ? inside : [new Paragraph('')]
		});
	};
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		...(widths && { layout: TableLayoutType.FIXED, columnWidths: widths.map((width) => width * 100) }),
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: head.map((words, column) => cell([paragraph(...words)], true, column))
			}),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						...(blank && { height: { value: 500, rule: 'atLeast' as const } }),
						children: row.map((one, column) => cell(one, false, column))
					})
			)
		]
	});
}

function cards(all: Extract<PaperBlock, { kind: 'cards' }>['cards']): Table {
	const border = { style: BorderStyle.DASHED, size: 6, color: '555555' };
	const cell = (card: (typeof all)[number] | undefined) =>
		new TableCell({
			width: { size: 50, type: WidthType.PERCENTAGE },
			margins: { top: 120, bottom: 120, left: 160, right: 160 },
			borders: { top: border, bottom: border, left: border, right: border },
			children: card
				? [
						new Paragraph({
							children: [new TextRun({ text: card.words.map((word) => `“${word}”`).join(', '), bold: true })]
						}),
						new Paragraph({ text: card.presupposes }),
						...(card.settled ? [new Paragraph({ text: `Settled: ${card.settled}` })] : []),
						...(card.others.length > 0
							? [
									new Paragraph(
										`Others write: ${card.others.map(({ who, form }) => `“${form}” (${who})`).join('; ')}.`
									)
								]
							: [])
					]
				: [new Paragraph('')]
		});
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: Array.from(
			{ length: Math.ceil(all.length / 2) },
			(_, row) => new TableRow({ cantSplit: true, children: [cell(all[row * 2]), cell(all[row * 2 + 1])] })
		)
	});
}
