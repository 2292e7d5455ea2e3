import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../../src/lib/server/lessons/balance.ts';
import { loadModule } from '../../../../src/lib/server/lessons/index.ts';
import { parseSample } from '../../../helpers/sample.ts';

const counts = (rows: { measure: string; counts: Record<string, number> }[], measure: string) =>
	rows.find((row) => row.measure.startsWith(measure))?.counts;

describe('the balance sheet', () => {
	const { module } = parseSample('a-whole-module');
	const [whole, ...cases] = balanceOf(module!);

	it('counts the words, the questions and the accounts of each party, the whole module first', () => {
		expect(whole!.slug).toBeNull();
		expect(cases.map(({ slug }) => slug)).toEqual(['the-bridge']);
		const { rows } = cases[0]!;
		// "Our town built … no bill." has 27 words; the three accounts have 5, 3 and 6.
		expect(counts(rows, 'Words of its texts shown whole')).toEqual({
			'same-party': 27,
			'other-party': 0,
			international: 0,
			independent: 0
		});
		expect(counts(rows, 'Words of its texts shown as excerpts')).toEqual({
			'same-party': 0,
			'other-party': 5,
			international: 3,
			independent: 6
		});
		expect(counts(rows, 'Statements of confidence that hold')?.['same-party']).toBe(1);
		expect(counts(rows, 'Statements of confidence that do not hold')?.['same-party']).toBe(1);
		expect(counts(rows, 'Claims checked: an estimate')?.['same-party']).toBe(1);
	});

	it('leaves the invented case and empty rows out', () => {
		expect(cases.some(({ slug }) => slug === 'the-well')).toBe(false);
		for (const { rows } of [whole!, ...cases])
			for (const row of rows) expect(Object.values(row.counts).some((count) => count > 0)).toBe(true);
	});

	it('gives a claim of an account to the party that states it', () => {
		const { module: stated } = parseSample('a-whole-module');
		const figure = stated!.figures[0]!;
		figure.in = [];
		figure.stated_by = ['a1'];
		const [, first] = balanceOf(stated!);
		expect(counts(first!.rows, 'Claims checked: an estimate')).toMatchObject({
			'same-party': 0,
			'other-party': 1
		});
	});

	it('adds the cases up', () => {
		const [all, ...each] = balanceOf(loadModule());
		const measure = 'Words of its texts shown whole';
		const sum = each.reduce((total, { rows }) => total + (counts(rows, measure)?.['same-party'] ?? 0), 0);
		expect(counts(all!.rows, measure)?.['same-party']).toBe(sum);
	});
});
