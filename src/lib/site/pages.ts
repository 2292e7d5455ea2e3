import { longChains } from '../figures/origins.ts';
import type { Module } from '../model/module.ts';

/** The groups of pages, each a folder in parentheses in `src/routes`, and whom its pages are for. */
export const groups = { study: 'learners', evidence: 'everybody', teach: 'teachers' } as const;

/** A page of the site. With a parameter in its address it is a kind of page. */
export interface SitePage {
	/** As links and lists call it. */
	name: string;
	/** As its folder in `src/routes` is called, without the group. */
	address: `/${string}`;
	/** A page without a group is for everybody. */
	group?: keyof typeof groups;
	/** It ships the framework's script. Every page can be read without. */
	script?: true;
	/** The reader wakes its parts. */
	reader?: true;
	/** A few lines of script stand in it, and it ships no other. */
	inline?: true;
	/** Its place on the page Evidence. */
	section?: 'words' | 'numbers' | 'across';
	/** Whether a module has something to show on it. Nothing leads to an empty page. A page without this is never empty. */
	filled?: (module: Module) => boolean;
}

const home = { name: 'Cases', address: '/' } as const;
const evidence = { name: 'Evidence', address: '/evidence/', group: 'evidence' } as const;
const work = { name: 'My work', address: '/work/', group: 'study', script: true } as const;
const search = { name: 'Search', address: '/search/', script: true } as const;
const about = { name: 'About', address: '/about/' } as const;

/** The menu at the top of every page. No more of this list ships, as long as the rest is used at build alone. */
export const menu = [home, evidence, work, search, about];

/** Every page of the site. The tests of all pages run over this list, and one of them holds it against `src/routes`. */
export const pages = {
	home,
	evidence,
	work,
	search,
	about,
	missing: { name: 'No page at this address', address: '/404.html', inline: true },

	// What the cases rest on.
	terms: {
		name: 'Contested words',
		address: '/terms/',
		group: 'evidence',
		section: 'words',
		filled: ({ terms }) => terms.length > 0
	},
	term: { name: 'A group of contested words', address: '/terms/[id]/', group: 'evidence' },
	words: {
		name: 'A word in its places',
		address: '/words/',
		group: 'evidence',
		script: true,
		section: 'words'
	},
	ledger: {
		name: 'The claims ledger',
		address: '/ledger/',
		group: 'evidence',
		script: true,
		section: 'numbers',
		filled: ({ figures }) => figures.length > 0
	},
	figure: { name: 'A number and its checks', address: '/ledger/[id]/', group: 'evidence' },
	sums: {
		name: 'Sums',
		address: '/sums/',
		group: 'evidence',
		script: true,
		section: 'numbers',
		filled: ({ sums }) => sums.length > 0
	},
	pictures: {
		name: 'Numbers in pictures',
		address: '/pictures/',
		group: 'evidence',
		section: 'numbers',
		filled: ({ series, figures }) => series.length > 0 || longChains(figures).length > 0
	},
	compare: {
		name: 'Two documents side by side',
		address: '/compare/',
		group: 'evidence',
		section: 'across',
		filled: ({ cases }) => cases.filter(({ practice }) => !practice).length > 1
	},
	pair: { name: 'A pair of documents', address: '/compare/[pair]/', group: 'evidence' },
	events: {
		name: 'One event, several texts',
		address: '/events/',
		group: 'evidence',
		section: 'across',
		filled: ({ events }) => events.length > 0
	},
	wordings: {
		name: 'One text, several wordings',
		address: '/wordings/',
		group: 'evidence',
		section: 'across',
		filled: ({ wordings }) => wordings.length > 0
	},
	timeline: {
		name: 'Timeline',
		address: '/timeline/',
		group: 'evidence',
		section: 'across',
		filled: ({ timeline }) => timeline.length > 0
	},
	outlets: {
		name: 'Who publishes',
		address: '/outlets/',
		group: 'evidence',
		section: 'across',
		filled: ({ outlets }) => outlets.length > 0
	},

	// What learners do.
	case: { name: 'A case', address: '/cases/[slug]/', group: 'study', reader: true },
	'case-sheet': { name: 'A case on paper', address: '/cases/[slug]/sheet/', group: 'study' },
	'case-ledger': {
		name: 'The claims ledger of a case',
		address: '/cases/[slug]/ledger/',
		group: 'study',
		script: true
	},
	twins: {
		name: 'The same claim in plain words',
		address: '/cases/[slug]/twins/',
		group: 'study',
		script: true,
		section: 'words',
		filled: ({ cases }) => cases.some(({ practice, twins }) => !practice && twins.length > 0)
	},
	// The last of the pages of a case: its address fits those of the others too.
	step: { name: 'A step of a case', address: '/cases/[slug]/[step]/', group: 'study', reader: true },
	own: {
		name: 'Your own statement',
		address: '/own/',
		group: 'study',
		script: true,
		section: 'across'
	},

	// What teachers and leaders of discussions use.
	teach: { name: 'For teachers', address: '/teach/', group: 'teach' },
	notes: { name: 'Notes on a case', address: '/teach/[slug]/', group: 'teach' },
	sheet: { name: 'A sheet of a print pack', address: '/teach/[slug]/print/[sheet]/', group: 'teach' },
	guide: { name: 'A guide', address: '/teach/guide/[id]/', group: 'teach' },
	review: { name: 'A class’s work', address: '/teach/review/', group: 'teach', script: true },
	present: { name: 'A case on a projector', address: '/present/[slug]/', group: 'teach', script: true },
	discuss: { name: 'For discussion leaders', address: '/discuss/', group: 'teach' }
} as const satisfies Record<string, SitePage>;

export type PageId = keyof typeof pages;
/** Pages with a place on the page Evidence. */
export type EvidenceId = {
	[Id in PageId]: (typeof pages)[Id] extends { section: string } ? Id : never;
}[PageId];

/** Whether a module has something to show on a page. */
export function isFilled(id: PageId, module: Module): boolean {
	const { filled }: SitePage = pages[id];
	return !filled || filled(module);
}
