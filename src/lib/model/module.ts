import type { Account, Standpoint } from './account.ts';
import type { Excerpt } from './excerpt.ts';
import type { Figure } from './figure.ts';
import type { PairNote, SharedEvent, TimelineEntry, Wording } from './happening.ts';
import type { Case } from './lesson.ts';
import type { Outlet, OutletName } from './outlet.ts';
import type { Html } from './question.ts';
import type { Series } from './series.ts';
import type { SumCheck } from './sum-check.ts';
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

/** A page written in Markdown. */
export interface TextPage {
	title: string;
	html: Html;
}

/** A page for teachers, by its address: the unit, before a sensitive lesson, why this topic. */
export interface Guide extends TextPage {
	id: string;
}

/** Guidance or research that the pages for teachers rest on. */
export interface Reading {
	id: string;
	/** Who wrote it, as a reader knows it: `Wineburg and colleagues, ERIC`. */
	publisher: string;
	title: string;
	/** `2022-02-17`, `2022-02`, `2022` or `undated`. */
	date: string;
	url: string;
}

/** Everything that `lessons/` holds. */
export interface Module {
	title: string;
	tagline: string;
	/** The party that the documents speak for, and the other one, as pages name them: `Azerbaijan’s side`. */
	sides: { same: string; other: string };
	/** The time that the timeline tells of: `July to September 2023`. */
	period?: string;
	/** The sections of `module.md`, by their heading. */
	sections: Record<string, Html>;
	about: TextPage;
	teaching: TextPage;
	discussion: TextPage;
	/** Further pages for teachers. */
	guides: Guide[];
	/** The practice case first, then the cases in their order. */
	cases: Case[];
	terms: Term[];
	figures: Figure[];
	accounts: Account[];
	outlets: Outlet[];
	readings: Reading[];
	/** In order of date. */
	timeline: TimelineEntry[];
	events: SharedEvent[];
	wordings: Wording[];
	pairs: PairNote[];
	sums: SumCheck[];
	series: Series[];
}
