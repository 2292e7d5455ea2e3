import type { Standpoint } from './account.ts';
import type { Excerpt } from './excerpt.ts';
import type { OutletName } from './outlet.ts';
import type { Passage } from './text-quote.ts';

/** A group of contested words, as people use them about each other. */
export interface Term {
	id: string;
	name: string;
	/** Every form to look for in the site's own prose, in small letters. */
	words: string[];
	/** Further forms that are harmless in plain use, and so are looked for in documents only. */
	in_documents?: string[];
	/** What a reader accepts without noticing when they accept the word. */
	presupposes: string;
	/** Who objects to it, and why. */
	objections: string;
	/** How the opposing party uses the same word, or its mirror. */
	both_sides: string;
	/** For legal words: what they mean in law, and whether a competent body has ruled. */
	legal?: { meaning: string; ruled: string };
	/** What nobody disputes about it, or a court or council has settled, with the ids of the accounts that bear it out. */
	settled?: { says: string; accounts: string[] };
	/** Who says what for the same thing. */
	uses: TermUse[];
	/** Forms in other languages. */
	names?: { language: string; form: string; note: string }[];
}

/** A contested word in one document: its card in short, and the places where it stands. */
export interface MarkedTerm extends Pick<Term, 'id' | 'name' | 'presupposes'> {
	/** What is settled about it, in words. */
	settled?: string;
	places: (Passage & { loaded: boolean })[];
}

/** One party's, body's or newsroom's word for the same thing, with where it was read. */
export interface TermUse extends Excerpt {
	who: string;
	standpoint: Standpoint | 'style-guide';
	/** The word or phrase, as they use it. */
	form: string;
	publisher: string;
	date: string;
	url: string;
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
}
