import type { OutletName } from './outlet.ts';

/** How a point stands to the series that it belongs to. */
export const pointStatuses = ['series', 'restated', 'outlier', 'misprint', 'document'] as const;
export type PointStatus = (typeof pointStatuses)[number];

/** A number that somebody published on a day. Counts are people or things; `null` where the page does not say. */
export interface SeriesPoint {
	id: string;
	/** `2023-09-19`, `2023-09` or `2023`. */
	date: string;
	/** What the page itself says of the time, when it is no day. */
	when?: string;
	/** The number; absent where the page gives words only. */
	total?: number;
	/** The number as printed, when it is not a plain number: "more than 100,000". */
	printed?: string;
	/** What is counted, when the points of a series count different things. */
	counts?: string;
	/** A group that the point is drawn with. */
	group?: string;
	killed?: number;
	injured?: number;
	killed_civilians?: number;
	killed_military?: number;
	injured_civilians?: number;
	injured_military?: number;
	/** A second number that the first is held against. */
	running?: number;
	/** Numbers that we worked out from the others. */
	derived?: ('killed' | 'injured')[];
	status: PointStatus;
	publisher: string;
	url: string;
	note?: string;
	/** The case's slug, when a document states this number. */
	document?: string;
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
}

/** Numbers for the same or a like thing over time, for a picture and its table. */
export interface Series {
	id: string;
	title: string;
	/** What to see in the picture. */
	see: string;
	/** What the picture cannot show. */
	limits: string;
	/** How to read the marks of the picture. */
	legend?: string;
	/** Whose people or claims it counts. */
	about: 'same-party' | 'other-party' | 'both';
	points: SeriesPoint[];
	/** Further pictures of the same points. */
	views?: SeriesView[];
}

/** A picture of some of a series' points. */
export interface SeriesView {
	id: string;
	title: string;
	see: string;
}
