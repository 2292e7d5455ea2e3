import { expect, it } from 'vitest';
import { nearestName } from '../../../../src/lib/server/lessons/nearest-name.ts';

it.each([
	['langauge', ['title', 'language', 'author'], 'language'],
	['un11', ['un1', 'am2'], 'un1'],
	['am', ['un1', 'am2'], 'am2'],
	['completely-else', ['un1', 'am2'], null],
	['x', [], null]
])('finds the name nearest to %j among %j: %j', (name, known, nearest) => {
	expect(nearestName(name, known)).toBe(nearest);
});
