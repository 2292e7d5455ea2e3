import { describe, expect, it } from 'vitest';
import { splitText, withheldStretches } from '../../../src/lib/quotes/split-text.ts';

const text = 'Our town built the bridge.';

describe('splitText', () => {
	it.each([
		['nothing', []],
		['one stretch', [{ start: 4, end: 8, kind: 'term' }]],
		[
			'stretches that overlap',
			[
				{ start: 0, end: 8, kind: 'term' },
				{ start: 4, end: 14, kind: 'mark' }
			]
		],
		[
			'stretches that touch',
			[
				{ start: 0, end: 4, kind: 'term' },
				{ start: 4, end: 8, kind: 'mark' }
			]
		],
		['an empty stretch', [{ start: 4, end: 4, kind: 'term' }]],
		['a stretch past the end', [{ start: 20, end: 99, kind: 'term' }]]
	])('keeps the text letter for letter with %s', (_name, stretches) => {
		expect(
			splitText(text, stretches)
				.map((segment) => segment.text)
				.join('')
		).toBe(text);
	});

	it('tells all kinds of a segment, each once', () => {
		const segments = splitText(text, [
			{ start: 0, end: 8, kind: 'term' },
			{ start: 4, end: 14, kind: 'mark' },
			{ start: 4, end: 14, kind: 'mark' }
		]);
		expect(segments).toMatchObject([
			{ text: 'Our ', kinds: ['term'] },
			{ text: 'town', kinds: ['term', 'mark'] },
			{ text: ' built', kinds: ['mark'] },
			{ text: ' the bridge.', kinds: [] }
		]);
	});

	it('marks a stretch that runs past the end up to the end', () => {
		expect(splitText('abc', [{ start: 1, end: 9, kind: 'term' }])).toMatchObject([
			{ text: 'a', kinds: [] },
			{ text: 'bc', kinds: ['term'] }
		]);
	});

	it('has no segments for an empty text', () => {
		expect(splitText('', [])).toEqual([]);
	});
});

describe('withheldStretches', () => {
	it('finds every mark of something taken out', () => {
		const signed = 'Signed [name withheld], phone [telephone number withheld]; [sic] stays.';
		expect(withheldStretches(signed).map(({ start, end }) => signed.slice(start, end))).toEqual([
			'[name withheld]',
			'[telephone number withheld]'
		]);
	});
});
