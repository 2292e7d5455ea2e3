import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
	countriesOf,
	mostCountries,
	others,
	unnamed
} from '../../../src/routes/(evidence)/outlets/countries.ts';

const of = (...countries: (string | undefined)[]) => countries.map((country) => ({ country }));

it('names each country once, by name, and outlets without one last', () => {
	const { choices, at } = countriesOf(of('Sweden', undefined, 'France', 'Sweden'));
	expect(choices).toEqual([
		{ name: 'France', outlets: 1 },
		{ name: 'Sweden', outlets: 2 },
		{ name: unnamed, outlets: 1 }
	]);
	expect([at('France'), at('Sweden'), at(undefined)]).toEqual([0, 1, 2]);
});

it('puts the countries with the fewest outlets together where there are too many', () => {
	const { choices, at } = countriesOf(of('A', 'B', 'B', 'C', 'D', 'D', undefined), 4);
	expect(choices).toEqual([
		{ name: 'B', outlets: 2 },
		{ name: 'D', outlets: 2 },
		{ name: others, outlets: 2 },
		{ name: unnamed, outlets: 1 }
	]);
	expect([at('A'), at('C')]).toEqual([2, 2]);
});

it('never has more choices than the page has rules', () => {
	const many = Array.from({ length: 200 }, (_, index) => `Country ${index}`);
	expect(countriesOf(of(...many, undefined)).choices.length).toBe(mostCountries);
	const page = readFileSync('src/routes/(evidence)/outlets/+page.svelte', 'utf8');
	for (let at = 0; at < mostCountries; at++)
		expect(page).toContain(`option:nth-child(${at + 2}):checked) .entry:not(.from-${at})`);
});
