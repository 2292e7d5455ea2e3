import { expect, it } from 'vitest';
import { describeOrigins, originsOf } from '../../../src/lib/figures/origins.ts';
import type { FigureCheck } from '../../../src/lib/model/figure.ts';

const check = (id: string, origin: string) => ({ id, origin }) as FigureCheck;

it('puts pages with one origin together, the largest group first', () => {
	const origins = originsOf([check('a', 'Council'), check('b', 'Agency'), check('c', 'Agency')]);
	expect(origins.map(({ name, checks }) => [name, checks.map(({ id }) => id)])).toEqual([
		['Agency', ['b', 'c']],
		['Council', ['a']]
	]);
});

it.each([
	[[check('a', 'Agency')], '1 page, one origin'],
	[[check('a', 'Agency'), check('b', 'Agency')], '2 pages, one origin'],
	[[check('a', 'Agency'), check('b', 'Council')], '2 pages, 2 origins']
])('says how many pages and origins there are', (checks, words) => {
	expect(describeOrigins(checks)).toBe(words);
});
