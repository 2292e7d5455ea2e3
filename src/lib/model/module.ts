import type { Case } from './lesson.ts';
import type { Html } from './question.ts';

/** A group of contested words, as people use them about each other. */
export interface Term {
	id: string;
	name: string;
	/** Every form to look for in the site's own prose, in small letters. */
	words: string[];
	/** Further forms that are harmless in plain use, and so are looked for in documents only. */
	in_documents?: string[];
}

/** A page written in Markdown. */
export interface TextPage {
	title: string;
	html: Html;
}

/** Everything that `lessons/` holds. */
export interface Module {
	title: string;
	tagline: string;
	/** The sections of `module.md`, by their heading. */
	sections: Record<string, Html>;
	about: TextPage;
	teaching: TextPage;
	discussion: TextPage;
	/** The practice case first, then the cases in their order. */
	cases: Case[];
	terms: Term[];
}
