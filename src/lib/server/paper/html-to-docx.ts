import {
	ExternalHyperlink,
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
import { parseDocument } from 'htmlparser2';
import type { Html } from '../../model/question.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Format = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'color' | 'language'>;

/** How the paragraphs made from HTML look. */
export interface Look {
	run?: Format;
	paragraph?: Pick<IParagraphOptions, 'style' | 'keepNext' | 'keepLines' | 'indent'>;
}

const blocks = new Set([
	'p',
	'div',
	'ul',
	'ol',
	'li',
	'table',
	'blockquote',
	'h2',
	'h3',
	'h4',
	'section',
	'figure'
]);

/** Turns the safe HTML of a lesson into word-processor paragraphs and tables. A tag it does not know gives its words. */
export function htmlToDocx(html: Html, look: Look = {}): (Paragraph | Table)[] {
	return flow(parseDocument(html).children, look, {});
}

/** Turns inline HTML into runs of one paragraph. */
export function htmlToRuns(html: Html, format: Format = {}): ParagraphChild[] {
	return parseDocument(html).children.flatMap((node) => runs(node, format));
}

interface List {
	reference?: 'bullets' | 'numbers';
	/** Numbered lists of a file count for themselves. */
	instance?: number;
	level?: number;
}

let lists = 0;

function flow(nodes: readonly Node[], look: Look, list: List): (Paragraph | Table)[] {
	const made: (Paragraph | Table)[] = [];
	let inline: ParagraphChild[] = [];
	const end = () => {
		if (inline.length > 0) made.push(paragraph(inline, look, list));
		inline = [];
	};
	for (const node of nodes) {
		if (node.type === 'text' && node.data.trim() === '') continue;
		if (node.type !== 'tag' || !blocks.has(node.name)) {
			inline.push(...runs(node, look.run ?? {}));
			continue;
		}
		end();
		made.push(...block(node, look, list));
	}
	end();
	return made;
}

function block(node: Node, look: Look, list: List): (Paragraph | Table)[] {
	if (node.type !== 'tag') return [];
	const { name, children } = node;
	if (name === 'ul' || name === 'ol') {
		const inner: List = {
			reference: name === 'ul' ? 'bullets' : 'numbers',
			instance: ++lists,
			level: list.level === undefined ? 0 : list.level + 1
		};
		return children.flatMap((item) => (item.type === 'tag' ? flow(item.children, look, inner) : []));
	}
	if (name === 'table') return [table(children, look)];
	if (/^h\d$/u.test(name)) {
		const runsOf = children.flatMap((child) => runs(child, { ...look.run, bold: true }));
		return [
			new Paragraph({ style: name === 'h2' ? 'Heading2' : 'Heading3', keepNext: true, children: runsOf })
		];
	}
	const quoted =
		name === 'blockquote' ? { ...look, paragraph: { ...look.paragraph, indent: { left: 360 } } } : look;
	return flow(children, quoted, list);
}

function paragraph(children: ParagraphChild[], look: Look, { reference, instance = 0, level = 0 }: List) {
	return new Paragraph({
		...look.paragraph,
		children,
		...(reference && { numbering: { reference, instance, level: Math.min(level, 2) } })
	});
}

function table(children: readonly Node[], look: Look): Table {
	const rows: Node[][] = [];
	const collect = (nodes: readonly Node[]) => {
		for (const node of nodes) {
			if (node.type !== 'tag') continue;
			if (node.name === 'tr') rows.push(node.children.filter(({ type }) => type === 'tag'));
			else collect(node.children);
		}
	};
	collect(children);
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: rows.map(
			(cells, index) =>
				new TableRow({
					tableHeader: index === 0,
					cantSplit: true,
					children: cells.map((cell) => {
						const run = { ...look.run, ...(index === 0 && { bold: true }) };
						const inside = cell.type === 'tag' ? flow(cell.children, { ...look, run }, {}) : [];
						return new TableCell({ children: inside.length > 0 ? inside : [new Paragraph('')] });
					})
				})
		)
	});
}

function runs(node: Node, format: Format): ParagraphChild[] {
	if (node.type === 'text') return [new TextRun({ ...format, text: node.data.replace(/\s+/gu, ' ') })];
	if (node.type !== 'tag') return [];
	const { name, attribs, children } = node;
	const inner = (more: Format = {}) => children.flatMap((child) => runs(child, { ...format, ...more }));
	if (name === 'br') return [new TextRun({ ...format, break: 1 })];
	if (name === 'strong' || name === 'th') return inner({ bold: true });
	if (name === 'em') return inner({ italics: true });
	if (name === 'a' && /^https?:/u.test(attribs['href'] ?? '')) {
		return [new ExternalHyperlink({ link: attribs['href'] ?? '', children: inner() })];
	}
	return inner(attribs['lang'] ? { language: { value: attribs['lang'] } } : {});
}
