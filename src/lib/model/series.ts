import type { OutletName } from './outlet.ts';

/** How a point stands to the series that it belongs to. */
export const pointStatuses = ['series', 'restated', 'outlier', 'misprint', 'document'] as const;
export type PointStatus = (typeof pointStatuses)[number];

/** A number that somebody published on a day. Counts are people or things; absent where the page does not say. */
export interface SeriesPoint {
	id: string;
	/** `2020-05-01`, `2020-05`, `2020` or `undated`. */
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
	/** Numbers that the total is divided into, by the id of the part. */
	parts?: Record<string, number>;
	/** The parts that we worked out from the other numbers. */
	derived?: string[];
	status: PointStatus;
	publisher: string;
	url: string;
	note?: string;
	/** The case's slug, when a document states this number. */
	document?: string;
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
}

/** What a number of a series is divided into. */
export interface SeriesPart {
	id: string;
	/** As it stands beside a mark: `injured`. */
	name: string;
	/** The part that it is a part of; the total when it is absent. */
	of?: string;
}

/** Numbers for the same or a like thing over time, for a picture and its table. */
export interface Series {
	id: string;
	title: string;
	/** What to see in the picture. */
	see: string;
	/** What the picture cannot show. */
	limits: string;
	/** Whose people or claims it counts. */
	about: 'same-party' | 'other-party' | 'both';
	/** What the total counts, in a few words: `since 1990`. */
	whole?: string;
	parts?: SeriesPart[];
	/** Rows when it is absent; nothing when a sum shows the series. */
	picture?: SeriesPicture;
	points: SeriesPoint[];
	/** Further pictures of the same points. */
	views?: SeriesView[];
}

/** Rows of numbers, a line over time, or bars that are divided into parts. */
export const pictureKinds = ['rows', 'line', 'bars'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** How points are drawn. What is left out is worked out from the points. */
export interface SeriesPicture {
	kind: PictureKind;
	/** The first and the last day shown. */
	from?: string;
	to?: string;
	/** The lowest and the highest number shown. */
	low?: number;
	high?: number;
	/** Parts that are drawn: as lines beside that of the total, or as the layers of the bars. */
	parts?: string[];
	/** How to read the marks. */
	legend?: string;
}

/** A picture of some of a series' points. */
export interface SeriesView {
	id: string;
	title: string;
	see: string;
	picture: SeriesPicture;
}
