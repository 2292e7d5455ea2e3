import { paragraph } from '../content/build.ts';
import type { Content, Inline, Words } from '../model/content.ts';

/** An option on paper: a box to tick. On a teacher's sheet the right ones are ticked, and each has its reason. */
export interface PaperOption {
	label: Words;
	ticked?: boolean;
	reason?: Content;
}

/** The widths that a column can have, in per cent. */
export type ColumnWidth = 10 | 20 | 22 | 24 | 26 | 30 | 40;

/** A piece of a sheet that a question can be made of. */
export type AnswerBlock =
	| { kind: 'prose'; content: Content }
	/** Words about the sheet itself, small. */
	| { kind: 'aside'; content: Content }
	| { kind: 'options'; lettered: boolean; options: PaperOption[] }
	/** Lines to write on, after words to begin with if there are some. */
	| { kind: 'write'; lines: number; begin?: Words }
	/** `widths` are shares of the paper, in per cent; without them the words decide. */
	| { kind: 'table'; head: Words[]; rows: Content[][]; blank?: boolean; widths?: readonly ColumnWidth[] };

/** A box to tick in a table. */
export const box = '☐';

/** What the program writes on a sheet. */
export function prose(...content: Content): AnswerBlock {
	return { kind: 'prose', content };
}

/** What the program says of the sheet itself, small. */
export function aside(words: string): AnswerBlock {
	return { kind: 'aside', content: [paragraph(words)] };
}

/** A cell of a table with words in it. */
export function cell(...words: Inline[]): Content {
	return [paragraph(...words)];
}
