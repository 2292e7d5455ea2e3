import type { ModuleFacts } from '../server/lessons/schemas/module.ts';
import type { Reading } from '../server/lessons/schemas/readings.ts';
import type { WrittenTerm } from '../server/lessons/schemas/terms.ts';
import type { Account } from './account.ts';
import type { Figure } from './figure.ts';
import type { PairNote, SharedEvent, TimelineEntry, Wording } from './happening.ts';
import type { Case } from './lesson.ts';
import type { Outlet, OutletName } from './outlet.ts';
import type { Content } from './content.ts';
import type { Series } from './series.ts';
import type { SumCheck } from './sum-check.ts';
import type { Passage } from './text-quote.ts';

/** One party's, body's or newsroom's word for the same thing, with where it was read. */
export type TermUse = WrittenTerm['uses'][number] & {
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
};

/** A group of contested words, as people use them about each other. */
export interface Term extends WrittenTerm {
	uses: TermUse[];
}

/** A contested word in one document: its card in short, and the places where it stands. */
export interface MarkedTerm extends Pick<Term, 'id' | 'name' | 'presupposes'> {
	/** What is settled about it, in words. */
	settled?: string;
	places: (Passage & { loaded: boolean })[];
}

/** A page written in Markdown. */
export interface TextPage {
	title: string;
	content: Content;
}

/** A page for teachers, by its address: the unit, before a sensitive lesson, why this topic. */
export interface Guide extends TextPage {
	id: string;
}

export type { Reading };

/** A section of the home page. */
export type HomeSection = keyof ModuleFacts['home'];

/** Everything that `lessons/` holds. */
export interface Module extends Pick<ModuleFacts, 'title' | 'tagline' | 'sides' | 'period'> {
	/** The sections of the home page. */
	home: Record<HomeSection, { heading: string; content: Content }>;
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
