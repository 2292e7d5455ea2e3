/** A short quotation of a page, with what its cut leaves out told in the site's own words. */
export interface Excerpt {
	/** At most forty words, letter for letter. */
	excerpt: string;
	/** What stands right before it. Present when it begins inside a sentence, or when that limits or completes it. */
	before?: string;
	/** What stands right after it. Present when it ends inside a sentence, or when that limits or completes it. */
	after?: string;
	/** What three dots inside it stand for. */
	between?: string;
	/** BCP 47 tag of the excerpt. */
	language: string;
	/** Our translation, present when the excerpt is not in English. */
	gloss?: string;
}
