import { describe, expect, it, test } from 'vitest';
import { findNumbers, type FoundNumber } from '../../../src/lib/own-text/find-numbers.ts';
import { findTerms } from '../../../src/lib/own-text/find-terms.ts';
import type { OwnBlock } from '../../../src/lib/own-text/own-text.ts';
import { proposeSums } from '../../../src/lib/own-text/propose-sums.ts';
import { parseLessons } from '../../../src/lib/server/lessons/parse-lessons.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';

const { module } = parseLessons(readLessonFiles('.'));
if (!module) throw new Error('The lessons cannot be read.');
const { accounts, terms, wordings, cases } = module;
const isEnglish = (language: string) => language.startsWith('en');
const list = terms.map(({ id, words, in_documents = [] }) => ({ id, words: [...words, ...in_documents] }));

/** Short texts by who speaks: the five documents, the accounts, and the uses of the terms. */
const documents = cases
	.filter(({ practice }) => !practice)
	.map(({ slug, document }) => ({
		name: slug,
		who: 'document',
		texts: document.blocks.map(({ text }) => text)
	}));
const excerpts = [
	...accounts.filter(({ language }) => isEnglish(language)).map((one) => ({ ...one, name: one.id })),
	...terms.flatMap(({ id, uses }) =>
		uses.filter(({ language }) => isEnglish(language)).map((one) => ({ ...one, name: id }))
	)
].map(({ name, standpoint, excerpt }) => ({ name, who: standpoint, texts: [excerpt] }));
const worded = wordings.flatMap(({ id, rows }) =>
	rows.flatMap((row) => row.wordings.map(({ exact }) => ({ name: id, who: 'wording', texts: [exact] })))
);
const corpus = [...documents, ...excerpts, ...worded];
const by = (who: string) => corpus.filter((one) => one.who === who);
const blocksOf = (texts: readonly string[]): OwnBlock[] =>
	texts.map((text, index) => ({ id: `b${index + 1}`, kind: 'paragraph', text }));

/** Where a word stands, found without the library: letter by letter, with no letter or digit beside it. */
function plainPlaces(text: string, word: string): number[] {
	const [low, wanted] = [text.toLowerCase(), word.toLowerCase()];
	const places: number[] = [];
	for (let at = low.indexOf(wanted); at !== -1; at = low.indexOf(wanted, at + 1)) {
		const sides = [text[at - 1] ?? ' ', text[at + wanted.length] ?? ' '];
		if (!sides.some((sign) => /[\p{L}\p{N}]/u.test(sign))) places.push(at);
	}
	return places;
}

test('the corpus has all sides', () => {
	expect(documents).toHaveLength(5);
	for (const who of ['same-party', 'other-party', 'international', 'independent']) {
		expect(by(who).length).toBeGreaterThan(50);
	}
	expect(worded.length).toBeGreaterThan(5);
});

describe('words of the term list', () => {
	it('are found wherever they stand, whoever speaks', () => {
		const missed = corpus.flatMap(({ name, who, texts }) => {
			const blocks = blocksOf(texts);
			const found = findTerms(blocks, list);
			return blocks.flatMap(({ id, text }) =>
				list.flatMap(({ words }) =>
					words.flatMap((word) =>
						plainPlaces(text, word)
							.filter(
								(at) => !found.some((one) => one.block === id && one.start < at + word.length && one.end > at)
							)
							.map(() => `${who} ${name}: ${word}`)
					)
				)
			);
		});
		expect(missed).toEqual([]);
	});

	const groups = (who: string) =>
		new Set(by(who).flatMap(({ texts }) => findTerms(blocksOf(texts), list).map(({ term }) => term)));

	it('are found in each of the documents', () => {
		for (const { name, texts } of documents) {
			expect([name, new Set(findTerms(blocksOf(texts), list).map(({ term }) => term)).size > 3]).toEqual([
				name,
				true
			]);
		}
	});

	it('are found in many groups for each party', () => {
		const [same, other] = [groups('same-party'), groups('other-party')];
		expect(same.size).toBeGreaterThan(15);
		expect(other.size).toBeGreaterThan(15);
	});

	it.each([
		['names of a town', 'Khankendi', 'Stepanakert'],
		['names of the region', 'Garabagh', 'Artsakh'],
		['what happened to land', 'liberated', 'occupied'],
		['what was done', 'terror', 'ethnic cleansing'],
		['what to call an authority', 'separatist', 'aggressor'],
		['whose land', 'Western Zangezur', 'ancestral land']
	])('are found for both parties: %s', (_name, one, other) => {
		for (const word of [one, other]) {
			expect(findTerms(blocksOf([`It says ${word} here.`]), list).map(({ text }) => text)).toEqual([word]);
		}
	});

	it('are found where a party’s own form is made of them', () => {
		const forms = (who: string) =>
			terms.flatMap(({ id, uses }) =>
				uses
					.filter(({ standpoint, language }) => standpoint === who && isEnglish(language))
					.filter(({ form }) => findTerms(blocksOf([form]), list).some(({ term }) => term === id))
			).length;
		expect(forms('same-party')).toBeGreaterThan(20);
		expect(forms('other-party')).toBeGreaterThan(20);
	});
});

describe('numbers', () => {
	const digits = /(?<![\p{L}\p{N}.,/:–-])\d{1,3}(?:,\d{3})*(?![\p{L}\p{N}/:–-]|[.,]\d)/gu;

	it('in digits are found wherever they stand, whoever speaks', () => {
		const missed = corpus.flatMap(({ name, who, texts }) => {
			const blocks = blocksOf(texts);
			const found = findNumbers(blocks);
			return blocks.flatMap(({ id, text }) =>
				[...text.matchAll(digits)]
					.filter(
						({ index }) => !found.some((one) => one.block === id && one.start <= index && one.end > index)
					)
					.map(([number]) => `${who} ${name}: ${number}`)
			);
		});
		expect(missed).toEqual([]);
	});

	const swaps: Readonly<Record<string, string>> = {
		Armenia: 'Azerbaijan',
		Armenian: 'Azerbaijani',
		Armenians: 'Azerbaijanis',
		Yerevan: 'Baku',
		Stepanakert: 'Khankendi'
	};
	const mirror = new Map(Object.entries(swaps).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
	const swapped = (text: string) => text.replace(/\p{L}+/gu, (word) => mirror.get(word) ?? word);
	const facts = ({ value, kind, hedge, unit }: FoundNumber) => ({ value, kind, hedge, unit });

	it('and sums stay the same when the parties change places', () => {
		for (const { texts } of corpus) {
			const [here, there] = [blocksOf(texts), blocksOf(texts.map(swapped))];
			const [a, b] = [findNumbers(here), findNumbers(there)];
			expect(b.map(facts)).toEqual(a.map(facts).map((one) => ({ ...one, unit: swapped(one.unit) })));
			const sums = (numbers: FoundNumber[], blocks: OwnBlock[]) =>
				proposeSums(numbers, blocks).map(({ kind, working, agrees, note }) => ({
					kind,
					working,
					agrees,
					note
				}));
			expect(sums(b, there)).toEqual(sums(a, here));
		}
	});

	it('make a sum in texts of every kind', () => {
		const [appeal, letter] = ['appeal-to-un', 'statement-letterhead'].map((name) => {
			const blocks = blocksOf(documents.find((one) => one.name === name)?.texts ?? []);
			return proposeSums(findNumbers(blocks), blocks).map(({ working }) => working);
		});
		expect(appeal).toContain('61 + 253 = 314');
		expect(appeal).toContain('149 + 165 = 314');
		expect(letter).toContain('67 + 314 = 381; the text says 320');
		expect(letter).toContain('4 + 2 = 6');
	});
});
