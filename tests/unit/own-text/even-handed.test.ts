import { describe, expect, it } from 'vitest';
import type { Standpoint } from '../../../src/lib/model/account.ts';
import { findNumbers } from '../../../src/lib/own-text/find-numbers.ts';
import { findTerms } from '../../../src/lib/own-text/find-terms.ts';
import { ownText } from '../../../src/lib/own-text/own-text.ts';
import { proposeSums } from '../../../src/lib/own-text/propose-sums.ts';
import { parseLessons } from '../../../src/lib/server/lessons/parse-lessons.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';

const { module } = parseLessons(readLessonFiles('.'));
const terms = module!.terms.map(({ id, words, in_documents = [] }) => ({
	id,
	words,
	plain: in_documents
}));
const blocksOf = (text: string) => ownText([{ kind: 'paragraph', text }]).blocks;

/** Everything in English that each standpoint says in `lessons/`, as short texts. */
const said = (standpoint: Standpoint) => [
	...module!.accounts
		.filter((one) => one.standpoint === standpoint && one.language === 'en')
		.map(({ excerpt }) => excerpt),
	...module!.terms
		.flatMap(({ uses }) => uses)
		.filter((one) => one.standpoint === standpoint && one.language === 'en')
		.map(({ excerpt }) => excerpt)
];
const points: Standpoint[] = ['same-party', 'other-party', 'international', 'independent'];

describe('the finders treat every party alike', () => {
	it.each(points)(
		'they mark words of the list in what the standpoint %s says, of many kinds',
		(standpoint) => {
			const texts = said(standpoint);
			const found = texts.flatMap((text) => findTerms(blocksOf(text), terms));
			expect(texts.length).toBeGreaterThan(40);
			expect(found.length / texts.length).toBeGreaterThan(1);
			expect(new Set(found.map(({ term }) => term)).size).toBeGreaterThanOrEqual(12);
			expect(texts.flatMap((text) => findNumbers(blocksOf(text))).length).toBeGreaterThan(20);
		}
	);

	it.each(points)('they miss no form of the list that stands in what %s says', (standpoint) => {
		for (const text of said(standpoint)) {
			const found = findTerms(blocksOf(text), terms);
			for (const form of terms.flatMap(({ words }) => words)) {
				const at = new RegExp(
					`(?<![\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
					'iu'
				).exec(text);
				if (at)
					expect(
						found.some(({ start, end }) => start <= at.index && at.index < end),
						`${form}: ${text}`
					).toBe(true);
			}
		}
	});

	it('they find the words, the numbers and the sums of all five documents', () => {
		for (const { slug, document, practice } of module!.cases) {
			if (practice) continue;
			const blocks = ownText(document.blocks.map(({ text }) => ({ kind: 'paragraph', text }))).blocks;
			const numbers = findNumbers(blocks);
			expect(findTerms(blocks, terms).length, slug).toBeGreaterThan(40);
			expect(numbers.length, slug).toBeGreaterThan(5);
			const workings = proposeSums(numbers, blocks).map(({ working }) => working);
			if (slug === 'appeal-to-un')
				expect(workings).toEqual(expect.arrayContaining(['61 + 253 = 314', '149 + 165 = 314']));
			if (slug.startsWith('statement-')) expect(workings).toContain('67 + 314 = 381');
		}
	});
});
