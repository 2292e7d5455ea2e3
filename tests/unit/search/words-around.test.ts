import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, wordsAround, type Piece } from '../../../src/lib/search/words-around.ts';

const isMatch = (word: string) => word.toLowerCase().startsWith('mine');
const joined = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');
const marked = (pieces: Piece[]) => pieces.filter(({ match }) => match).map(({ text }) => text);

describe('marked words', () => {
	it('are whole words, and what stands beside them is not', () => {
		expect(mark('Mines, <b>mine</b> and determined.', isMatch)).toEqual([
			{ text: 'Mines', match: true },
			{ text: ', <b>', match: false },
			{ text: 'mine', match: true },
			{ text: '</b> and determined.', match: false }
		]);
	});

	it('leave the text as it is', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				(text) => joined(mark(`${text} mine ${text}`, isMatch)) === `${text} mine ${text}`
			)
		);
	});
});

describe('the words around', () => {
	const filler = 'one two three four five six seven eight nine ten '.repeat(12).trim();

	it('are the whole of a short text', () => {
		expect(joined(wordsAround('A mine.', isMatch))).toBe('A mine.');
	});

	it('are the beginning of a text that has none of the words', () => {
		const shown = joined(wordsAround(filler, isMatch));
		expect(shown).toMatch(/^one two .* …$/u);
		expect(shown.length).toBeLessThan(200);
	});

	it.each([
		['at the beginning', `Mines ${filler}`, /^Mines .* …$/u],
		['in the middle', `${filler} mines ${filler}`, /^… .*mines.* …$/u],
		['at the end', `${filler} self-mines".`, /^… .*self-mines"\.$/u]
	])('show a word that stands %s', (_where, text, form) => {
		const shown = wordsAround(text, isMatch);
		expect(joined(shown)).toMatch(form);
		expect(marked(shown)).toHaveLength(1);
		expect(joined(shown).length).toBeLessThan(215);
	});

	it('are where most of the words are', () => {
		const shown = wordsAround(`mine ${filler} mines of mines ${filler}`, (word) => /^mine/u.test(word));
		expect(marked(shown)).toEqual(['mines', 'mines']);
	});

	it('are cut between words', () => {
		const words = new Set(filler.split(' '));
		for (let at = 0; at < 40; at++) {
			const all = filler.split(' ');
			all.splice(at * 3, 0, 'mine');
			const shown = joined(wordsAround(all.join(' '), isMatch))
				.replaceAll('…', '')
				.trim()
				.split(' ');
			expect(
				shown.every((word) => words.has(word) || word === 'mine'),
				String(at)
			).toBe(true);
			expect(shown).toContain('mine');
		}
	});
});
