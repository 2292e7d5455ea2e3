import type { WrittenSeries } from '../server/lessons/schemas/series.ts';
import type { OutletName } from './outlet.ts';

/** A number that somebody published on a day. */
export type SeriesPoint = WrittenSeries['points'][number] & {
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
};

/** Numbers for the same or a like thing over time, for a picture and its table. */
export interface Series extends WrittenSeries {
	points: SeriesPoint[];
}

/** What a number of a series is divided into. */
export type SeriesPart = NonNullable<Series['parts']>[number];

/** How points are drawn. What is left out is worked out from the points. */
export type SeriesPicture = NonNullable<Series['picture']>;
