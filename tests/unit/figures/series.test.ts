import { describe, expect, it } from 'vitest';
import { differences, timedPoints, timeOf } from '../../../src/lib/figures/series.ts';
import type { Series, SeriesPoint } from '../../../src/lib/model/series.ts';

const point = (id: string, more: Partial<SeriesPoint>): SeriesPoint => ({
	id,
	date: '2023-09-19',
	status: 'series',
	publisher: 'A page',
	url: 'https://page.example/',
	...more
});
const series = (points: SeriesPoint[]): Series => ({
	id: 's',
	title: 'S',
	see: 'See.',
	about: 'both',
	limits: 'Limits.',
	points
});

describe('timeOf', () => {
	it.each([
		['2023-09-19', '2023-09-19T12:00:00.000Z'],
		['2023-09', '2023-09-15T12:00:00.000Z'],
		['2023', '2023-07-01T12:00:00.000Z']
	])('puts %s in the middle of its time', (date, time) => {
		expect(timeOf(date)?.toISOString()).toBe(time);
	});

	it('knows no time for an undated page', () => {
		expect(timeOf('undated')).toBeNull();
	});
});

describe('timedPoints', () => {
	it('leaves out what has no number or no day, and goes by time', () => {
		const points = [
			point('late', { date: '2024-01-01', total: 3 }),
			point('words', { date: '2023-01-01', printed: 'many' }),
			point('undated', { date: 'undated', total: 2 }),
			point('early', { date: '2022', total: 1 })
		];
		expect(timedPoints(series(points)).map(({ id }) => id)).toEqual(['early', 'late']);
	});
});

describe('differences', () => {
	it('tells what is left on every date, and what is left most often', () => {
		const points = [
			point('a', { total: 10, parts: { recent: 3, night: 1 } }),
			point('b', { total: 12, parts: { recent: 5 } }),
			point('c', { total: 12, parts: { recent: 6 } }),
			point('d', { total: 12 })
		];
		const parts = [
			{ id: 'recent', name: 'recent' },
			{ id: 'night', name: 'by night' }
		];
		const { rows, commonest, times } = differences({ ...series(points), parts });
		expect(rows.map(({ left }) => left)).toEqual([7, 7, 6]);
		expect([commonest, times]).toEqual([7, 2]);
	});

	it('has nothing for a series without parts', () => {
		expect(differences(series([point('a', { total: 1 })]))).toEqual({ rows: [], commonest: 0, times: 0 });
	});
});
