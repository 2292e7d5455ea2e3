/**
 * What an author wrote, as a tree in the manner of mdast. Every face draws it for itself: page, projector, paper, Word,
 * plain words. No address of the site and no citation stands in it; a link holds what it refers to.
 * @see https://github.com/syntax-tree/mdast
 */
export type Content = readonly Block[];

/** Words in a line: a label, a claim, the inside of a paragraph. */
export type Words = readonly Inline[];

export type Block =
	| { kind: 'paragraph'; words: Words }
	/** `id` is its own on its page. */
	| { kind: 'heading'; depth: number; id: string; words: Words }
	/** `start` is the first number of a numbered list. The items of a `loose` list are paragraphs, others lines. */
	| { kind: 'list'; start?: number; loose?: true; items: readonly Content[] }
	| { kind: 'quotation'; content: Content }
	/** `number` counts the tables of its file. A cell of the head may be empty. */
	| { kind: 'table'; number: number; head: readonly Words[]; rows: readonly (readonly Words[])[] }
	| { kind: 'code'; text: string }
	| { kind: 'rule' };

/** Plain words are a bare string, because most words are. */
export type Inline =
	| string
	| { kind: 'emphasis' | 'strong'; words: Words }
	| { kind: 'code'; text: string }
	/** Words in another language. `lang` is a BCP 47 tag. */
	| { kind: 'language'; lang: string; words: Words }
	| { kind: 'break' }
	/** `note` is there once the content of a page has been numbered, on links to outside pages. */
	| { kind: 'link'; to: Reference; words: Words; note?: NoteMark }
	| { kind: 'image'; file: string; shows: string };

/** What a link refers to: a place of the site, or an entry with a page outside. */
export type Reference = Place | Entry;

/** A paragraph or signature of the document of a case, or a heading of the same page. */
export type Place = { kind: 'paragraph'; case: string; id: string } | { kind: 'heading'; id: string };

/** An entry that names an outside page, with what a face needs to cite it. */
export interface Entry extends Cited {
	kind: 'account' | 'check' | 'reading';
	id: string;
}

/** An outside page, as it is cited. */
export interface Cited {
	publisher: string;
	/** `2023-09-19`, `2023-09`, `2023` or `undated`. */
	date: string;
	url: string;
	/** What each outlet behind the page is, in a few words. */
	kinds: readonly string[];
}

/** Which note of a page tells of a cited page. */
export interface NoteMark {
	/** As it stands in the sentence: `3`. */
	number: number;
	/** The id of the note on its page. */
	id: string;
}

/** What a page says of an outside page that its sentences cite. */
export interface Note extends Cited, NoteMark {}
