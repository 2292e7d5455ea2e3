/**
 * Words found by quotation, as in the W3C Web Annotation Data Model.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuote {
	/** The words themselves, letter for letter. */
	exact: string;
	/** The words right before them, needed when `exact` occurs more than once. */
	prefix?: string;
	/** The words right after them. */
	suffix?: string;
}

/**
 * A place in a document: a block and two offsets in its text, in UTF-16 code units, `end` exclusive.
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface Passage {
	block: string;
	start: number;
	end: number;
}
