import type { Excerpt } from './excerpt.ts';
import type { OutletName } from './outlet.ts';

/** Where an account stands towards the party that the documents speak for. */
export type Standpoint = 'other-party' | 'same-party' | 'international' | 'independent';

/** What somebody else said: one outside text, with where it was read. */
export interface Account extends Excerpt {
	id: string;
	speaker: string;
	standpoint: Standpoint;
	/** Whose page it was read on. */
	publisher: string;
	title?: string;
	/** `2023-09-19`, `2023-09`, `2023` or `undated`. */
	date: string;
	/** Absent only in an invented practice case. */
	url?: string;
	kind: string;
	/** What else a reader should know of the page, in our words. */
	about: string;
	/** The whole statement, in an invented practice case only. Blank lines part its paragraphs. */
	text?: string;
	/** Whose account it is, in words that name the party: "From Leftbank’s side". Told by the module, not by the entry. */
	stands?: string;
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
}
