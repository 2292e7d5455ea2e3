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

/** A picture of some of a series' points. */
export type SeriesView = NonNullable<Series['views']>[number];
