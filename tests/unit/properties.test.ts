import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportAnswers, importAnswers } from '../../src/lib/answers/answer-file.ts';
import { readStored } from '../../src/lib/answers/stored-answer.ts';
import { maxCharacters } from '../../src/lib/questions/value-parts.ts';
import { toStored } from '../../src/lib/answers/store.ts';
import { readNumber, formatNumber } from '../../src/lib/figures/work-out.ts';
import type { DocumentBlock } from '../../src/lib/model/document.ts';
import { compareWords } from '../../src/lib/quotes/compare-words.ts';
import { contestedWordFinder } from '../../src/lib/quotes/contested-words.ts';
import { coverage, findQuote, foldSpace } from '../../src/lib/quotes/find-quote.ts';
import { keywordInContext } from '../../src/lib/quotes/keyword-in-context.ts';
import { nearestText } from '../../src/lib/quotes/nearest-text.ts';
import { numbersIn, unbackedNumbers } from '../../src/lib/server/lessons/backed-numbers.ts';
import { parseLessons } from '../../src/lib/server/lessons/parse-lessons.ts';
import { anAnswer } from '../helpers/answers.ts';
import { ends } from '../helpers/ends.ts';
import { answers } from '../helpers/questions.ts';
import { sampleFiles } from '../helpers/sample.ts';

const block = (text: string, id = 'p1'): DocumentBlock => ({ kind: 'paragraph', id, text, strong: [] });
/** Text as people paste it: letters of any language, signs that mean something to a parser, odd spaces. */
const text = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc.string({
		unit: fc.constantFrom(...'ab əşŞհա “”"\'`*_[](){}<>|\\#:-–—\n\t\u00a0\u200b1,.$^+?/&'),
		maxLength: 200
	})
);
const now = new Date('2024-05-02T09:30:00Z');

afterEach(() => vi.restoreAllMocks());

describe('whatever the input', () => {
	it('the quotation finder finds words that are there, and nothing outside the text', () => {
		fc.assert(
			fc.property(
				fc.array(text, { minLength: 1, maxLength: 4 }),
				fc.nat(),
				fc.nat(),
				(texts, from, length) => {
					const blocks = texts.map((one, index) => block(foldSpace(one), `p${index + 1}`));
					const [first] = blocks;
					const start = from % ((first?.text.length ?? 0) + 1);
					const exact = first?.text.slice(start, start + 1 + (length % 30)).trim() ?? '';
					const found = findQuote(blocks, { exact });
					if (exact !== '') expect(found.some(({ block: id }) => id === 'p1')).toBe(true);
					for (const at of found) {
						const whole = blocks.find(({ id }) => id === at.block)?.text ?? '';
						expect(whole.slice(at.start, at.end)).toBe(foldSpace(exact));
						expect(coverage(at, found)).toBeCloseTo(1);
					}
				}
			)
		);
	});

	it('quotations, keywords and near misses give a result for any words', () => {
		fc.assert(
			fc.property(text, text, (words, exact) => {
				const blocks = [block(words)];
				expect(Array.isArray(findQuote(blocks, { exact, prefix: words, suffix: exact }))).toBe(true);
				expect(Array.isArray(keywordInContext(blocks, exact))).toBe(true);
				nearestText(blocks, exact);
				contestedWordFinder([{ id: 't', name: 'T', words: [exact || 'x'] }])(words);
			})
		);
	});

	it('a comparison gives both texts back letter for letter', () => {
		fc.assert(
			fc.property(text, text, (a, b) => {
				const pieces = compareWords(a, b);
				const side = (kind: 'document' | 'plain') =>
					pieces
						.filter((piece) => piece.kind === 'same' || piece.kind === kind)
						.map((piece) => piece.text)
						.join('');
				expect(side('document')).toBe(a);
				expect(side('plain')).toBe(b);
			})
		);
	});

	it('a lesson file of any words gives a module or problems in words', () => {
		const files = sampleFiles('a-whole-module');
		const broken = fc.constantFrom(...files.map(({ path }) => path));
		fc.assert(
			fc.property(broken, text, fc.nat(), (path, words, at) => {
				const changed = files.map((file) => {
					if (file.path !== path) return file;
					const place = at % (file.text.length + 1);
					return { path, text: file.text.slice(0, place) + words + file.text.slice(place) };
				});
				const { problems } = parseLessons(changed);
				for (const { message, hint, line } of problems) {
					expect(message.length).toBeGreaterThan(5);
					expect(hint.length).toBeGreaterThan(5);
					expect(line).toBeGreaterThanOrEqual(1);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('a file of answers is read or refused with a sentence', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					text,
					fc.json(),
					fc.jsonValue().map((value) => JSON.stringify(value))
				),
				(file) => {
					const read = importAnswers(file, { now });
					if ('refused' in read) expect(read.refused.sentence).toMatch(/\.$/u);
					else expect(Array.isArray(read.answers)).toBe(true);
				}
			)
		);
	});

	it('a damaged file of answers never brings in what is no answer', () => {
		const whole = exportAnswers(
			Object.values(answers).map((value, index) => anAnswer({ question: `q-${index}`, value })),
			{ now }
		);
		fc.assert(
			fc.property(fc.nat(whole.length), fc.nat(20), text, (at, cut, words) => {
				const read = importAnswers(whole.slice(0, at) + words + whole.slice(at + cut), { now });
				if ('refused' in read) return;
				for (const one of read.answers) expect(readStored(toStored(one))).toEqual(one);
			}),
			{ numRuns: 300 }
		);
	});

	it('numbers are found in any text, and a printed number is read again', () => {
		fc.assert(
			fc.property(text, (words) => {
				for (const found of numbersIn(words)) expect(found).toMatch(/^\d/u);
				unbackedNumbers(words, new Set());
			})
		);
		fc.assert(
			fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (value) => {
				expect(readNumber(formatNumber(value))).toBe(value);
			})
		);
	});
});

describe('long and hostile inputs come to an end', () => {
	const many = (piece: string) => piece.repeat(1_000_000);

	it.each([
		['the quotation finder', () => findQuote([block(many('aaaaaaab '))], { exact: 'aaaaaaab '.repeat(5) })],
		['keywords', () => keywordInContext([block(many('(((* '))], '(((')],
		['numbers', () => unbackedNumbers(many('1,111,'), new Set())],
		['contested words', () => contestedWordFinder([{ id: 't', name: 'T', words: ['a b'] }])(many('a  '))],
		['a file of answers', () => importAnswers('['.repeat(maxCharacters), { now })],
		[
			'a lesson',
			() => {
				const files = sampleFiles('a-whole-module').map((file) =>
					file.path.endsWith('the-bridge/lesson.md')
						? { ...file, text: `${file.text}\n${'[a](b "c) **d* `e '.repeat(60_000)}` }
						: file
				);
				return parseLessons(files);
			}
		]
	])('%s', (_name, work) => {
		ends<unknown>(work);
	});

	it('a file of answers that is too large is refused before it is read', () => {
		const read = vi.spyOn(JSON, 'parse');
		importAnswers(' '.repeat(maxCharacters + 1), { now });
		expect(read).not.toHaveBeenCalled();
		importAnswers(' '.repeat(maxCharacters), { now });
		expect(read).toHaveBeenCalledOnce();
	});
});
