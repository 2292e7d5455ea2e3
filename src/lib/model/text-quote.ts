export type { TextQuote } from '../server/lessons/schemas/shared.ts';

/**
 * A place in a document: a block and two offsets in its text, in UTF-16 code units, `end` exclusive.
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface Passage {
	block: string;
	start: number;
	end: number;
}
