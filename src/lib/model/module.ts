import type { Account } from './account.ts';
import type { Figure } from './figure.ts';
import type { PairNote, SharedEvent, TimelineEntry, Wording } from './happening.ts';
import type { Case } from './lesson.ts';
import type { Outlet } from './outlet.ts';
import type { Html } from './question.ts';
import type { Series } from './series.ts';
import type { SumCheck } from './sum-check.ts';
import type { Term } from './term.ts';

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
