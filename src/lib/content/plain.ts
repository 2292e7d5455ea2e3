import type { Block, Cited, Content, Words } from '../model/content.ts';

/** Words as they are read aloud: without marks of type, and without what they link to. */
export function plainText(words: Words): string {
	return words.map((one) => inlineText(one, () => '')).join('');
}

/** Content as a file without links has it: paragraphs, and notes that their `[1]`, `[2]` … stand for. */
export interface Noted {
	paragraphs: string[];
	/** The pages that are cited, each once. */
	notes: Cited[];
}

/** Content in paragraphs of plain words. Headings, items of lists and rows of tables are paragraphs too. */
export function withNotes(content: Content): Noted {
	const notes: Cited[] = [];
	const mark = (cited: Cited) => {
		const known = notes.findIndex(({ url }) => url === cited.url);
		return ` [${known === -1 ? notes.push(cited) : known + 1}]`;
	};
	const text = (words: Words) => words.map((one) => inlineText(one, mark)).join('');
	const paragraphs = content
		.flatMap((block) => blockTexts(block, text))
		.map((one) => one.replace(/\s+/gu, ' ').trim())
		.filter((one) => one !== '');
	return { paragraphs, notes };
}

function blockTexts(block: Block, text: (words: Words) => string): string[] {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return [text(block.words)];
		case 'list':
			return block.items.flat().flatMap((one) => blockTexts(one, text));
		case 'quotation':
			return block.content.flatMap((one) => blockTexts(one, text));
		case 'table':
			return [block.head, ...block.rows].map((cells) => cells.map(text).join(' · '));
		case 'code':
			return [block.text];
		case 'rule':
			return [];
	}
}

function inlineText(one: Words[number], mark: (cited: Cited) => string): string {
	if (typeof one === 'string') return one;
	switch (one.kind) {
		case 'code':
			return one.text;
		case 'break':
			return ' ';
		case 'image':
			return one.shows;
		case 'link': {
			const words = one.words.map((inner) => inlineText(inner, mark)).join('');
			return 'url' in one.to ? words + mark(one.to) : words;
		}
		default:
			return one.words.map((inner) => inlineText(inner, mark)).join('');
	}
}
