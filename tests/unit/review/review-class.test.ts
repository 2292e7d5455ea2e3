import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/lib/model/answer.ts';
import type { CaseOutline } from '../../../src/lib/model/outline.ts';
import { ReviewClass, pairKey, type Numbered } from '../../../src/lib/review/review-class.ts';
import { askedIn, summarise } from '../../../src/lib/review/summarise.ts';
import { anAnswer, asked, written } from '../../helpers/answers.ts';
import { fullAnswers } from '../../helpers/class-of-answers.ts';
import { counted } from '../../helpers/counted.ts';
import * as make from '../../helpers/questions.ts';

const now = 100_000;
const submission = (number: number, answers: Answer[], more: Partial<Numbered> = {}): Numbered => ({
	number,
	file: `on-the-record-2026-11-23 (${number}).json`,
	label: `on-the-record-2026-11-23 (${number}).json`,
	named: false,
	answers,
	unknown: 0,
	...more
});
const named = (number: number, name: string, answers: Answer[]) =>
	submission(number, answers, { label: name, named: true });
const day = (at: number, ...texts: string[]) =>
	texts.map((text, index) => anAnswer({ question: `q${index}`, text, at: at + index }));
function classOf(...submissions: Numbered[]) {
	const one = new ReviewClass();
	for (const each of submissions) one.add(each);
	return one;
}
const said = (group: ReviewClass, decisions = {}) =>
	group
		.learners(decisions, now)
		.map(({ number, answers }) => [
			number,
			[...(answers.get('the-bridge')?.values() ?? [])].map(
				({ value }) => value.kind === 'writing' && value.text
			)
		]);

describe('a doubled file', () => {
	const first = submission(1, day(1, 'a', 'b', 'c'));

	it('is found under whatever name, and in whatever order its answers are', () => {
		const again = submission(2, day(1, 'a', 'b', 'c').toReversed(), { file: 'other.json' });
		expect(classOf(first).double(again)).toBe(first);
	});

	it.each([
		['other words', submission(2, day(1, 'a', 'b', 'x'))],
		['another moment', submission(2, day(2, 'a', 'b', 'c'))],
		['one answer more', submission(2, day(1, 'a', 'b', 'c', 'd'))],
		['another typed name, as when one loads a friend’s file', named(2, 'Kim', day(1, 'a', 'b', 'c'))]
	])('is not one with %s', (_what, other) => expect(classOf(first).double(other)).toBeUndefined());
});

describe('files that may come from one person', () => {
	it('are told when they share answers of the same moment, and nothing is put together', () => {
		const group = classOf(submission(1, day(1, 'a', 'b', 'c')), submission(2, day(1, 'a', 'b', 'c', 'new')));
		expect(group.likenesses()).toEqual([{ pair: [1, 2], because: 'same-moments', shared: 3 }]);
		expect(group.learners({}, now)).toHaveLength(2);
	});

	it('are told when the name is the same, whatever its capitals', () => {
		const group = classOf(named(1, 'Sam  Lee', day(1, 'a')), named(2, 'sam lee', day(50, 'b')));
		expect(group.likenesses()).toEqual([{ pair: [1, 2], because: 'same-name', shared: 0 }]);
	});

	it('are not those whose files have the name that every file is given', () => {
		expect(classOf(submission(1, day(1, 'a')), submission(2, day(50, 'b'))).likenesses()).toEqual([]);
	});

	it('are not those that share one moment of many by chance', () => {
		const other = [...day(1, 'x'), ...day(70, 'p', 'q', 'r', 's').slice(1)];
		expect(classOf(submission(1, day(1, 'a', 'b', 'c', 'd')), submission(2, other)).likenesses()).toEqual([]);
	});

	it('become one learner when the teacher says so: the newest answer to each question counts', () => {
		const alike = classOf(
			named(1, 'Sam', [
				anAnswer({ question: 'q0', text: 'old', at: 5 }),
				anAnswer({ question: 'q1', text: 'kept', at: 6 })
			]),
			named(2, 'Sam', [anAnswer({ question: 'q0', text: 'new', at: 9 })])
		);
		expect(said(alike, { '1-2': 'one' })).toEqual([[1, ['new', 'kept']]]);
		expect(said(alike, { '1-2': 'two' })).toHaveLength(2);
		expect(said(alike)).toHaveLength(2);
	});

	it('a decision about files that are not alike changes nothing', () => {
		const group = classOf(submission(1, day(1, 'a')), submission(2, day(50, 'b')));
		expect(said(group, { '1-2': 'one', 'x-__proto__': 'one' })).toHaveLength(2);
	});

	it('are put together across three files', () => {
		const group = classOf(
			named(1, 'Sam', day(1, 'a')),
			named(2, 'Sam', day(20, 'b')),
			named(3, 'Sam', day(40, 'c'))
		);
		expect(group.likenesses().map(({ pair }) => pairKey(pair))).toEqual(['1-2', '1-3']);
		expect(said(group, { '1-2': 'one', '1-3': 'one' })).toEqual([[1, ['c']]]);
	});

	it('a time in the future does not win for ever: what was handed in later counts', () => {
		const group = classOf(
			named(1, 'Sam', [anAnswer({ value: written('wrong clock'), at: 9_000_000 })]),
			named(2, 'Sam', [anAnswer({ value: written('later, also wrong'), at: 8_000_000 })])
		);
		expect(said(group, { '1-2': 'one' })).toEqual([[1, ['later, also wrong']]]);
	});
});

describe('a large class', () => {
	const kinds = [
		make.chooseOne(),
		make.chooseSeveral(),
		make.writing(),
		make.sort(),
		make.markPhrase(),
		make.sum(),
		make.confidence()
	];
	const outline: CaseOutline = {
		slug: 'the-bridge',
		title: 'The bridge',
		document: 'A letter',
		steps: [
			{
				name: 'Words',
				questions: kinds.map(({ shown }, index) => ({ target: asked(`q${index}`), shown })),
				notes: []
			}
		]
	};
	/** How often the files of a class are looked into, to add them and to count what they hold. */
	function looksInto(learners: number) {
		const files = Array.from({ length: learners }, (_, index) =>
			named(index + 1, `Sam ${index}`, fullAnswers([outline], index))
		);
		const { value, looks } = counted(files);
		const group = new ReviewClass();
		for (const file of value) {
			expect(group.double(file)).toBeUndefined();
			group.add(file);
		}
		const all = group.learners({}, now);
		for (const asked of askedIn(outline))
			expect(summarise('the-bridge', asked, all).answered).toBeGreaterThan(0);
		expect(group.likenesses()).toEqual([]);
		return looks();
	}

	it('is looked through once, however many they are: the work grows with their number and no faster', () => {
		expect(looksInto(400) / looksInto(100)).toBeLessThan(4.4);
	});
});
