import { describe, expect, it } from 'vitest';
import { picturesOf, whatLacks } from '../../../src/lib/figures/pictures.ts';
import type { Series, SeriesPicture, SeriesPoint } from '../../../src/lib/model/series.ts';

const point = (date: string, total: number | undefined, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
	id: `on-${date}`,
	date,
	...(total !== undefined && { total }),
	status: 'series',
	publisher: 'A page',
	url: 'https://page.example/',
	...more
});
const river: Series = {
	id: 'river',
	title: 'Boats',
	see: 'There are more.',
	limits: 'Nobody counted at night.',
	about: 'both',
	whole: 'all boats',
	parts: [
		{ id: 'sail', name: 'with sails' },
		{ id: 'oars', name: 'with oars' }
	],
	points: [
		point('2021-03', 30, { parts: { sail: 10, oars: 20 }, document: 'the-bridge' }),
		point('2019-05-01', 12, { parts: { sail: 5, oars: 7 } }),
		point('2020', 400, { status: 'outlier' }),
		point('undated', 15),
		point('2022-06-01', undefined, { printed: 'many' }),
		point('2022-07-01', 47, { status: 'misprint', parts: { sail: 7, oars: 8 } })
	]
};
const drawn = (picture: SeriesPicture) => picturesOf({ ...river, picture })[0]!;
const dates = (picture: SeriesPicture) => drawn(picture).points.map(({ date }) => date);

describe('picturesOf', () => {
	it('gives a series its own picture and then its views, each with an id of its own', () => {
		const views = [{ id: 'near', title: 'Near', see: 'Look.', picture: { kind: 'line' as const } }];
		const pictures = picturesOf({ ...river, views });
		expect(pictures.map(({ id, kind, title }) => [id, kind, title])).toEqual([
			['river', 'rows', 'Boats'],
			['river-near', 'line', 'Near']
		]);
	});

	it('draws no rows of a series that is shown elsewhere, unless the series says so', () => {
		expect(picturesOf(river, true)).toEqual([]);
		expect(picturesOf({ ...river, picture: { kind: 'rows' } }, true)).toHaveLength(1);
	});

	it.each([
		['rows', {}, ['2021-03', '2019-05-01', '2020', 'undated', '2022-06-01', '2022-07-01']],
		['rows', { from: '2020-01-01' }, ['2021-03', '2020', '2022-06-01', '2022-07-01']],
		['rows', { low: 12, high: 40 }, ['2021-03', '2019-05-01', 'undated', '2022-06-01']],
		['line', {}, ['2019-05-01', '2020', '2021-03', '2022-07-01']],
		['line', { to: '2020-07-01', high: 400 }, ['2019-05-01', '2020']],
		['bars', { parts: ['sail', 'oars'] }, ['2019-05-01', '2021-03']]
	] as const)('draws as %s within %j the points that it can', (kind, bounds, wanted) => {
		expect(dates({ kind, ...bounds } as SeriesPicture)).toEqual(wanted);
	});

	it('works out the bounds that nobody wrote', () => {
		const line = drawn({ kind: 'line' });
		expect(line.time.map((time) => time.toISOString())).toEqual([
			'2019-05-01T12:00:00.000Z',
			'2022-07-01T12:00:00.000Z'
		]);
		expect(line.numbers).toEqual([0, 400]);
		expect(drawn({ kind: 'line', low: 10, high: 37 }).numbers).toEqual([10, 37]);
		expect(drawn({ kind: 'bars', parts: ['sail', 'oars'] }).numbers).toEqual([0, 30]);
	});

	it('tells how to read the marks that are there', () => {
		expect(drawn({ kind: 'rows' }).legend).toBe('A ring is a number in one of the documents.');
		expect(drawn({ kind: 'rows', high: 20 }).legend).toBe('');
		expect(drawn({ kind: 'line' }).legend).toMatch(/The line .* A diamond .* A ring /u);
		expect(drawn({ kind: 'line', high: 20 }).legend).not.toMatch(/diamond|ring /u);
		expect(drawn({ kind: 'line', legend: 'Look.' }).legend).toBe('Look.');
	});

	it('lists all parts that a point has, and draws those that the picture names', () => {
		const { parts, columns } = drawn({ kind: 'line', parts: ['oars'] });
		expect([parts, columns].map((list) => list.map(({ id }) => id))).toEqual([['oars'], ['sail', 'oars']]);
		expect(drawn({ kind: 'line', low: 40 }).columns.map(({ id }) => id)).toEqual(['sail', 'oars']);
		expect(picturesOf({ ...river, points: [point('2020', 1)] })[0]?.columns).toEqual([]);
	});
});

describe('whatLacks', () => {
	const nameless = Object.fromEntries(
		Object.entries(river).filter(([field]) => field !== 'whole')
	) as unknown as Series;
	it.each([
		[{ kind: 'line' }, river, null],
		[{ kind: 'line' }, nameless, '`whole`, the name of its line'],
		[{ kind: 'bars' }, river, '`parts`, the layers of its bars'],
		[
			{ kind: 'rows', from: '2022-01-01', to: '2022-06-30' },
			river,
			'two points within its bounds, and has 1'
		],
		[
			{ kind: 'line', low: 50, high: 20 },
			river,
			'two points with a day and a `total` within its bounds, and has 0'
		]
	] as const)('says of %j what is missing', (picture, series, wanted) => {
		expect(whatLacks(series, picture)).toBe(wanted);
	});
});
