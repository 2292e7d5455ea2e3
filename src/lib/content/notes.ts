import type { Block, Cited, Content, Words } from '../model/content.ts';
import { plainText } from './plain.ts';

/** Content as a file without links has it: paragraphs, and the notes that `[1]`, `[2]` … in them stand for. */
export interface Noted {
	paragraphs: string[];
	/** The sources that are cited, each once. */
	notes: Cited[];
}

/** Content in paragraphs of plain words. Headings, items of lists and rows of tables are paragraphs too. */
export function withNotes(content: Content): Noted {
	const notes: Cited[] = [];
	const mark = (cited: Cited) => ` [${numberOf(cited, notes)}]`;
	const text = (words: Words) => plainText(words, mark).replace(/\s+/gu, ' ').trim();
	const paragraphs = content.flatMap((block) => paragraphsOf(block, text)).filter((one) => one !== '');
	return { paragraphs, notes };
}

/**
 * The number of a source among those that are cited, to which a new one is added. A source is a page of one publisher and one
 * date: a court's page that holds a report of another year is two.
 */
export function numberOf(cited: Cited, notes: Cited[]): number {
	const known = notes.findIndex(
		({ url, publisher, date }) => url === cited.url && publisher === cited.publisher && date === cited.date
	);
	return known === -1 ? notes.push(cited) : known + 1;
}

function paragraphsOf(block: Block, text: (words: Words) => string): string[] {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return [text(block.words)];
		case 'list':
			return block.items.flat().flatMap((one) => paragraphsOf(one, text));
		case 'quotation':
			return block.content.flatMap((one) => paragraphsOf(one, text));
		case 'table':
			return [block.head, ...block.rows].map((cells) => cells.map(text).join(' · '));
		case 'code':
			return [text([block.text])];
		case 'rule':
			return [];
	}
}
