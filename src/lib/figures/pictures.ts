import { scaleLinear } from 'd3-scale';
import type { Series, SeriesPart, SeriesPicture, SeriesPoint } from '../model/series.ts';
import { timedPoints, timeOf } from './series.ts';

/** A picture with what it shows: its points, and where its scales begin and end. */
export interface Picture {
	/** The series' id, or the series' and the view's. */
	id: string;
	kind: SeriesPicture['kind'];
	title: string;
	see: string;
	limits: string;
	legend: string;
	/** What the total counts. */
	whole: string;
	/** The parts that are drawn. */
	parts: SeriesPart[];
	/** All parts that one of the points has. */
	columns: SeriesPart[];
	points: SeriesPoint[];
	/** First and last moment shown. */
	time: [Date, Date];
	/** Lowest and highest number shown. */
	numbers: [number, number];
}

const byRows: SeriesPicture = { kind: 'rows' };

/**
 * The pictures of a series in their order: its own, then its views.
 *
 * @param elsewhere whether the series is shown in another place, so that it needs no picture
 */
export function picturesOf(series: Series, elsewhere = false): Picture[] {
	const { id, title, see, picture = elsewhere ? undefined : byRows, views = [] } = series;
	return [
		...(picture ? [makePicture(series, { id, title, see }, picture)] : []),
		...views.map((view) => makePicture(series, { ...view, id: `${id}-${view.id}` }, view.picture))
	];
}

/** What a picture needs and the series does not have, in words; `null` when nothing lacks. */
export function whatLacks(series: Series, picture: SeriesPicture): string | null {
	const drawn = pointsOf(series, picture).length;
	if (picture.kind === 'line' && series.whole === undefined) return '`whole`, the name of its line';
	if (picture.kind === 'bars' && !picture.parts) return '`parts`, the layers of its bars';
	if (drawn >= 2) return null;
	const needed = {
		rows: 'points',
		line: 'points with a day and a `total`',
		bars: 'points with a day, a `total` and a number for each of its parts'
	}[picture.kind];
	return `two ${needed} within its bounds, and has ${drawn}`;
}

function makePicture(
	series: Series,
	words: Pick<Picture, 'id' | 'title' | 'see'>,
	picture: SeriesPicture
): Picture {
	const { limits, whole = '', parts = [] } = series;
	const points = pointsOf(series, picture);
	const times = points.flatMap(({ date }) => timeOf(date) ?? []).sort((a, b) => a.getTime() - b.getTime());
	const now = new Date(0);
	const most = Math.max(...points.map(({ total = 0 }) => total));
	const [, high = most] = scaleLinear().domain([0, most]).nice().domain();
	return {
		...words,
		kind: picture.kind,
		limits,
		whole,
		legend: picture.legend ?? legendOf(picture.kind, points),
		parts: (picture.parts ?? []).flatMap((id) => parts.find((part) => part.id === id) ?? []),
		columns: parts.filter(({ id }) => points.some((point) => point.parts?.[id] !== undefined)),
		points,
		time: [firstOf(picture) ?? times[0] ?? now, lastOf(picture) ?? times.at(-1) ?? now],
		numbers: [picture.low ?? 0, picture.high ?? (picture.kind === 'bars' ? most : high)]
	};
}

const firstOf = ({ from }: SeriesPicture) => (from ? new Date(from) : undefined);
const lastOf = ({ to }: SeriesPicture) => (to ? new Date(`${to}T23:59:59Z`) : undefined);

/** The points within the bounds of a picture that its kind can draw, in the order in which they are drawn. */
function pointsOf(series: Series, picture: SeriesPicture): SeriesPoint[] {
	const { kind, low = 0, high = Infinity, parts = [] } = picture;
	const [first, last] = [firstOf(picture), lastOf(picture)];
	const isShown = ({ date, total = low }: SeriesPoint) => {
		const time = timeOf(date);
		const inTime = time ? (!first || time >= first) && (!last || time <= last) : !first && !last;
		return inTime && total >= low && total <= high;
	};
	const points = kind === 'rows' ? series.points : timedPoints(series);
	const isWhole = (point: SeriesPoint) =>
		point.status !== 'misprint' && parts.every((id) => point.parts?.[id] !== undefined);
	return points.filter((point) => isShown(point) && (kind !== 'bars' || isWhole(point)));
}

/** How to read the marks that a picture has. */
function legendOf(kind: SeriesPicture['kind'], points: readonly SeriesPoint[]): string {
	const ring = points.some(({ document }) => document) && 'A ring is a number in one of the documents.';
	const off = points.some(isOff) && 'A diamond is a number that stands off it.';
	return {
		rows: [ring],
		line: ['Each mark is a number that somebody published. The line joins the count.', off, ring],
		bars: [
			'Every bar is one published number, divided as the page divides it. Pages that do not divide their number are left out.'
		]
	}[kind]
		.filter(Boolean)
		.join(' ');
}

/** Whether a point stands off the count that the line joins. */
export function isOff({ status }: SeriesPoint): boolean {
	return status === 'outlier' || status === 'misprint';
}
