import type { Block, Cited, Content, Entry, Note, Words } from '../model/content.ts';
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
 * Numbers every outside page that is cited in what a page draws, in the order in which it stands there, and gives the notes
 * that the numbers stand for. A source that is cited twice has one number. To be called once for each list of notes: with a
 * step, a screen, the content of a page, or an object of several such parts.
 *
 * @param drawn plain data with content anywhere in it; it is not changed
 * @param part tells lists of notes on one page apart, in the ids of their notes: letters, digits and hyphens
 */
export function numbered<Drawn>(drawn: Drawn, part = ''): { content: Drawn; notes: Note[] } {
	const notes: Cited[] = [];
	const prefix = part === '' ? 'note' : `note-${part}`;
	const mark = (number: number) => ({ number, id: `${prefix}-${number}` });
	const walk = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(walk);
		if (typeof value !== 'object' || value === null) return value;
		if (isCitation(value)) return { ...value, note: mark(numberOf(value.to, notes)) };
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)]));
	};
	const content = walk(drawn) as Drawn;
	return {
		content,
		notes: notes.map(({ publisher, date, url, kinds }, index) => ({
			...mark(index + 1),
			publisher,
			date,
			url,
			kinds
		}))
	};
}

/** A source is a page of one publisher and one date: a court's page that holds a report of another year is two. */
function numberOf(cited: Cited, notes: Cited[]): number {
	const known = notes.findIndex(
		({ url, publisher, date }) => url === cited.url && publisher === cited.publisher && date === cited.date
	);
	return known === -1 ? notes.push(cited) : known + 1;
}

function isCitation(value: object): value is { to: Entry } {
	return (
		'kind' in value &&
		value.kind === 'link' &&
		'to' in value &&
		typeof value.to === 'object' &&
		value.to !== null &&
		'url' in value.to
	);
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
