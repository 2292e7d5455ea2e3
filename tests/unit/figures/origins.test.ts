import { expect, it } from 'vitest';
import { describeOrigins, originsOf } from '../../../src/lib/figures/origins.ts';
import type { FigureCheck } from '../../../src/lib/model/figure.ts';

const check = (id: string, origin: string, comparable: FigureCheck['comparable'] = 'yes') =>
	({ id, origin, comparable }) as FigureCheck;

it('puts pages with one origin together, the largest group first', () => {
	const origins = originsOf([
		check('a', 'Council'),
		check('b', 'Agency'),
		check('c', 'Agency'),
		check('d', 'Agency', 'partly'),
		check('e', 'A page without a number', 'no')
	]);
	expect(origins.map(({ name, checks }) => [name, checks.map(({ id }) => id)])).toEqual([
		['Agency', ['b', 'c']],
		['Council', ['a']]
	]);
});

it.each([
	[[check('a', 'Agency')], '1 page, one origin'],
	[[check('a', 'Agency'), check('b', 'Agency')], '2 pages, one origin'],
	[[check('a', 'Agency'), check('b', 'Council')], '2 pages, 2 origins'],
	[[check('a', 'Agency'), check('b', 'Council', 'partly')], '2 pages; 1 counts the same, from one origin'],
	[
		[check('a', 'Agency'), check('b', 'Agency'), check('c', 'Council', 'no')],
		'3 pages; 2 count the same, from one origin'
	],
	[[check('a', 'Agency', 'no')], '1 page; none counts the same']
])('says how many pages and origins there are', (checks, words) => {
	expect(describeOrigins(checks)).toBe(words);
});
