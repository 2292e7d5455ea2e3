import {
	Bookmark,
	ExternalHyperlink,
	InternalHyperlink,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type IParagraphOptions,
	type IRunOptions,
	type ParagraphChild
} from 'docx';
import type { Block, Content, Inline, Note, Words } from '../../model/content.ts';
import { archivedCopy, describeCited } from '../../sources/cite.ts';

type Format = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'font' | 'language'>;

/** How paragraphs made from content look. */
export interface Look {
	run?: Format;
	paragraph?: Pick<IParagraphOptions, 'keepNext' | 'keepLines' | 'indent' | 'numbering'>;
}

/** Content as paragraphs and tables of a word processor. Links inside the site are plain words. */
export function contentAsDocx(content: Content, look: Look = {}, level = 0): (Paragraph | Table)[] {
	return content.flatMap((block) => drawBlock(block, look, level));
}

/** Words as the runs of one paragraph. The number of a note stands after the words that it is about, and leads to it. */
export function wordsAsDocx(words: Words, format: Format = {}): ParagraphChild[] {
	return words.flatMap((one) => drawInline(one, format));
}

/** The notes of a sheet as a numbered list, with whole addresses: they are read on paper too. */
export function notesAsDocx(notes: readonly Note[], run: Format = {}): Paragraph[] {
	const numbering = { reference: 'numbers', instance: ++lists, level: 0 };
	return notes.map(({ id, ...cited }) => {
		const address = (url: string) =>
			new ExternalHyperlink({ link: url, children: [new TextRun({ ...run, text: url })] });
		const description = new TextRun({ ...run, text: `${describeCited(cited)}.` });
		return new Paragraph({
			numbering,
			keepLines: true,
			children: [
				new Bookmark({ id, children: [description] }),
				new TextRun({ ...run, text: ' ' }),
				address(cited.url),
				new TextRun({ ...run, text: ' Archived copy: ' }),
				address(archivedCopy(cited.url, cited.date))
			]
		});
	});
}

/** Every list of a file counts for itself. */
let lists = 0;

function drawBlock(block: Block, look: Look, level: number): (Paragraph | Table)[] {
	const paragraph = (words: Words) =>
		new Paragraph({ ...look.paragraph, children: wordsAsDocx(words, look.run) });
	switch (block.kind) {
		case 'paragraph':
			return [paragraph(block.words)];
		case 'heading': {
			const style = block.depth < 3 ? 'Heading2' : 'Heading3';
			return [new Paragraph({ style, keepNext: true, children: wordsAsDocx(block.words, look.run) })];
		}
		case 'list': {
			const reference = block.start === undefined ? 'bullets' : 'numbers';
			const numbering = { reference, instance: ++lists, level: Math.min(level, 2) };
			const below: Look = { ...look, paragraph: { ...look.paragraph, indent: { left: 360 * (level + 1) } } };
			return block.items.flatMap(([first, ...more]) => [
				...(first
					? drawBlock(first, { ...look, paragraph: { ...look.paragraph, numbering } }, level + 1)
					: []),
				...contentAsDocx(more, below, level + 1)
			]);
		}
		case 'quotation':
			return contentAsDocx(
				block.content,
				{ ...look, paragraph: { ...look.paragraph, indent: { left: 360 } } },
				level
			);
		case 'table':
			return [table(block, look)];
		case 'code':
			return block.text
				.split('\n')
				.map(
					(text) =>
						new Paragraph({ ...look.paragraph, children: [new TextRun({ text, ...look.run, ...mono })] })
				);
		case 'rule':
			return [new Paragraph({ thematicBreak: true })];
	}
}

const mono = { font: 'Consolas' };

function table({ head, rows }: Extract<Block, { kind: 'table' }>, { run }: Look): Table {
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [head, ...rows].map(
			(cells, index) =>
				new TableRow({
					...(index === 0 && { tableHeader: true }),
					cantSplit: true,
					children: cells.map((words) => {
						const children = wordsAsDocx(words, { ...run, ...(index === 0 && { bold: true }) });
						return new TableCell({ children: [new Paragraph({ children })] });
					})
				})
		)
	});
}

function drawInline(one: Inline, format: Format): ParagraphChild[] {
	const text = (words: string, more: Format = {}) =>
		new TextRun({ ...format, ...more, text: words.replace(/\s+/gu, ' ') });
	if (typeof one === 'string') return [text(one)];
	switch (one.kind) {
		case 'code':
			return [text(one.text, mono)];
		case 'break':
			return [new TextRun({ ...format, break: 1 })];
		case 'image':
			return [text(one.shows)];
		case 'strong':
			return wordsAsDocx(one.words, { ...format, bold: true });
		case 'emphasis':
			return wordsAsDocx(one.words, { ...format, italics: true });
		case 'language':
			return wordsAsDocx(one.words, { ...format, language: { value: one.lang } });
		case 'link': {
			const { to } = one;
			const words = wordsAsDocx(one.words, format);
			if (!('url' in to)) return words;
			const link = new ExternalHyperlink({ link: to.url, children: words });
			if (!one.note) return [link];
			const number = new TextRun({ ...format, text: String(one.note.number), superScript: true });
			return [link, new InternalHyperlink({ anchor: one.note.id, children: [number] })];
		}
	}
}
