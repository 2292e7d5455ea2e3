import type { Series, SeriesPoint } from '../model/series.ts';

/**
 * The moment that a date stands for on a time axis: a day at noon, the middle of a month, the middle of a year, in UTC.
 *
 * @returns `null` for `undated`
 */
export function timeOf(date: string): Date | null {
	if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) return new Date(`${date}T12:00:00Z`);
	if (/^\d{4}-\d{2}$/u.test(date)) return new Date(`${date}-15T12:00:00Z`);
	if (/^\d{4}$/u.test(date)) return new Date(`${date}-07-01T12:00:00Z`);
	return null;
}

/** A point with its place on the time axis. */
export type TimedPoint = SeriesPoint & { time: Date; total: number };

/** The points that have a day and a number, in order of time. */
export function timedPoints({ points }: Pick<Series, 'points'>): TimedPoint[] {
	return points
		.flatMap((point) => {
			const time = timeOf(point.date);
			return time && point.total !== undefined ? [{ ...point, time, total: point.total }] : [];
		})
		.toSorted((a, b) => a.time.getTime() - b.time.getTime());
}

/** What is left when the first part of every point is taken away from its total, and how many points leave the same. */
export function differences({ points, parts = [] }: Series): {
	rows: { point: SeriesPoint; total: number; part: number; left: number }[];
	commonest: number;
	times: number;
} {
	const rows = points.flatMap((point) => {
		const part = point.parts?.[parts[0]?.id ?? ''];
		const { total } = point;
		return total !== undefined && part !== undefined ? [{ point, total, part, left: total - part }] : [];
	});
	const counts = new Map<number, number>();
	for (const { left } of rows) counts.set(left, (counts.get(left) ?? 0) + 1);
	const [commonest = 0, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
	return { rows, commonest, times };
}

/** A name as the heading of a column: `civilians injured` → `Civilians injured`. */
export function asHeading(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
