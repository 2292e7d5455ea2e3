import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue, Score } from '../../../src/lib/model/answer.ts';
import type { Question } from '../../../src/lib/model/question.ts';
import { foundContested } from '../../../src/lib/questions/mark-phrase/kind.ts';
import { score } from '../../../src/lib/questions/score.ts';
import {
	answers,
	chooseOne,
	chooseSeveral,
	confidence,
	markPhrase,
	oneOfEach,
	order,
	sort,
	sum,
	writing
} from '../../helpers/questions.ts';

const empty: Score = { kind: 'empty' };
const open: Score = { kind: 'open' };
const scored = (right: number, of: number, missed: string[] = []): Score => ({
	kind: 'scored',
	right,
	of,
	missed
});
const mark = (block: string, start: number, end: number) => ({ block, start, end, exact: '…' });

const cases: [string, Question, AnswerValue | undefined, Score][] = [
	['choose-one: the right option', chooseOne(), { kind: 'choose-one', option: 'b' }, scored(1, 1)],
	['choose-one: a wrong option', chooseOne(), { kind: 'choose-one', option: 'a' }, scored(0, 1, ['b'])],
	['choose-one: an option that left', chooseOne(), { kind: 'choose-one', option: 'z' }, empty],
	[
		'choose-several: an option that left',
		chooseSeveral(),
		{ kind: 'choose-several', options: ['z', 'a'] },
		scored(2, 3, ['b'])
	],
	['sort: an item and a kind that left', sort(), { kind: 'sort', bins: { z: 'fact', a: 'z' } }, empty],
	[
		'mark-phrase: a phrase that left',
		markPhrase(),
		{ kind: 'mark-phrase', phrases: ['z', 'a'], marks: [] },
		scored(1, 2, ['c'])
	],
	['choose-one: nothing taken', chooseOne(), { kind: 'choose-one', option: '' }, empty],
	['choose-one: open', chooseOne({ open: true }), { kind: 'choose-one', option: 'a' }, open],
	['choose-one: open and empty', chooseOne({ open: true }), { kind: 'choose-one', option: '' }, empty],

	[
		'choose-several: all right',
		chooseSeveral(),
		{ kind: 'choose-several', options: ['b', 'a'] },
		scored(3, 3)
	],
	[
		'choose-several: one overlooked',
		chooseSeveral(),
		{ kind: 'choose-several', options: ['a'] },
		scored(2, 3, ['b'])
	],
	[
		'choose-several: everything taken',
		chooseSeveral(),
		{ kind: 'choose-several', options: ['a', 'b', 'c'] },
		scored(2, 3, ['c'])
	],
	[
		'choose-several: all wrong',
		chooseSeveral(),
		{ kind: 'choose-several', options: ['c'] },
		scored(0, 3, ['a', 'b', 'c'])
	],
	['choose-several: nothing taken', chooseSeveral(), { kind: 'choose-several', options: [] }, empty],
	['choose-several: open', chooseSeveral({ open: true }), { kind: 'choose-several', options: ['a'] }, open],

	['short-answer: something written', writing(), { kind: 'writing', text: 'So.', ticked: [] }, open],
	['short-answer: spaces only', writing(), { kind: 'writing', text: ' \n', ticked: [] }, empty],
	[
		'short-answer: criteria ticked and nothing written',
		writing(),
		{ kind: 'writing', text: '', ticked: [0] },
		empty
	],
	['rewrite: something written', writing('rewrite'), { kind: 'writing', text: 'So.', ticked: [] }, open],

	['sort: all right', sort(), { kind: 'sort', bins: { a: 'fact', b: 'fact', c: 'reason' } }, scored(3, 3)],
	[
		'sort: one in the wrong kind',
		sort(),
		{ kind: 'sort', bins: { a: 'reason', b: 'fact', c: 'reason' } },
		scored(2, 3, ['a'])
	],
	['sort: one not yet sorted', sort(), { kind: 'sort', bins: { a: 'fact', b: 'fact' } }, scored(2, 3, ['c'])],
	['sort: nothing sorted', sort(), { kind: 'sort', bins: {} }, empty],
	['sort: open', sort({ open: true }), { kind: 'sort', bins: { a: 'fact' } }, open],

	['order: all right', order(), { kind: 'order', items: ['a', 'b', 'c', 'd'] }, scored(4, 4)],
	[
		'order: the last is put first',
		order(),
		{ kind: 'order', items: ['d', 'a', 'b', 'c'] },
		scored(3, 4, ['d'])
	],
	['order: two change places', order(), { kind: 'order', items: ['b', 'a', 'c', 'd'] }, scored(3, 4, ['a'])],
	[
		'order: the other way round',
		order(),
		{ kind: 'order', items: ['d', 'c', 'b', 'a'] },
		scored(1, 4, ['c', 'b', 'a'])
	],
	[
		'order: an item that left, and one that came',
		order(),
		{ kind: 'order', items: ['a', 'z', 'b', 'c'] },
		scored(4, 4)
	],
	['order: nothing moved', order(), { kind: 'order', items: [] }, empty],
	['order: open', order({ open: true }), { kind: 'order', items: ['a', 'b', 'c', 'd'] }, open],

	[
		'mark-phrase: ticked in the list',
		markPhrase(),
		{ kind: 'mark-phrase', phrases: ['a', 'c'], marks: [] },
		scored(2, 2)
	],
	[
		'mark-phrase: one overlooked',
		markPhrase(),
		{ kind: 'mark-phrase', phrases: ['a'], marks: [] },
		scored(1, 2, ['c'])
	],
	[
		'mark-phrase: a near miss',
		markPhrase(),
		{ kind: 'mark-phrase', phrases: ['a', 'b', 'c'], marks: [] },
		scored(2, 2, ['b'])
	],
	[
		'mark-phrase: marked with the pointer, half of it',
		markPhrase(),
		{ kind: 'mark-phrase', phrases: ['c'], marks: [mark('p1', 0, 5)] },
		scored(2, 2)
	],
	[
		'mark-phrase: less than half of it',
		markPhrase(),
		{ kind: 'mark-phrase', phrases: ['c'], marks: [mark('p1', 0, 4)] },
		scored(1, 2, ['a'])
	],
	[
		'mark-phrase: the same place in another paragraph',
		markPhrase(),
		{ kind: 'mark-phrase', phrases: [], marks: [mark('p3', 0, 10)] },
		scored(0, 2, ['a', 'c'])
	],
	['mark-phrase: nothing marked', markPhrase(), { kind: 'mark-phrase', phrases: [], marks: [] }, empty],
	['mark-phrase: open', markPhrase({ open: true }), { kind: 'mark-phrase', phrases: ['a'], marks: [] }, open],

	['sum: right', sum(), { kind: 'sum', typed: ' 381 ' }, scored(1, 1)],
	['sum: rounded', sum(), { kind: 'sum', typed: '381.04' }, scored(1, 1)],
	['sum: rounded down', sum(), { kind: 'sum', typed: '380.96' }, scored(1, 1)],
	['sum: off by more than people round', sum(), { kind: 'sum', typed: '381.06' }, scored(0, 1)],
	['sum: off by more than people round, down', sum(), { kind: 'sum', typed: '380.94' }, scored(0, 1)],
	['sum: wrong', sum(), { kind: 'sum', typed: '320' }, scored(0, 1)],
	['sum: not a number', sum(), { kind: 'sum', typed: 'many' }, scored(0, 1)],
	['sum: spaces only', sum(), { kind: 'sum', typed: ' ' }, empty],

	['confidence: before', confidence(), { kind: 'confidence', before: 1 }, open],
	['confidence: after only', confidence(), { kind: 'confidence', after: 5 }, open],
	['confidence: nothing said', confidence(), { kind: 'confidence' }, empty]
];

describe('score', () => {
	it.each(cases)('is right for %s', (_name, question, value, result) => {
		expect(score(question, value)).toEqual(result);
	});

	const questions: Question[] = Object.values(oneOfEach);
	it.each(questions.map((question) => [question.shown.kind, question] as const))(
		'is empty for %s without an answer',
		(_kind, question) => expect(score(question, undefined)).toEqual(empty)
	);

	const strangers = questions.flatMap((question) =>
		Object.values(answers)
			.filter(({ kind }) => kind !== question.shown.kind)
			.filter(({ kind }) => kind !== 'writing' || !['short-answer', 'rewrite'].includes(question.shown.kind))
			.map((answer) => [question.shown.kind, answer.kind, question, answer as AnswerValue] as const)
	);
	it.each(strangers)('is empty for %s with an answer to %s', (_kind, _other, question, answer) => {
		expect(score(question, answer)).toEqual(empty);
	});

	it('asks of an order to move as few items as can be', () => {
		const right = ['a', 'b', 'c', 'd'];
		fc.assert(
			fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (items) => {
				const result = score(order(), { kind: 'order', items });
				if (result.kind !== 'scored') throw new Error('It was not scored.');
				const ascends = (some: string[]) =>
					some.every((id, index) => index === 0 || (some[index - 1] ?? '') < id);
				expect(ascends(items.filter((id) => !result.missed.includes(id)))).toBe(true);
				if (result.right === right.length) return;
				const more = fc.sample(fc.subarray(items, { minLength: result.right + 1 }), 20);
				expect(more.some(ascends)).toBe(false);
			})
		);
	});

	it('never finds fewer phrases when a mark is added', () => {
		const marks = [mark('p2', 0, 6)];
		const right = () => {
			const result = score(markPhrase(), { kind: 'mark-phrase', phrases: [], marks });
			return result.kind === 'scored' ? result.right : -1;
		};
		const before = right();
		marks.push(mark('p1', 0, 30));
		expect(right()).toBeGreaterThan(before);
	});
});

describe('foundContested', () => {
	const term = { id: 'a-term', name: 'A term', presupposes: 'That it is so.' };
	const place = { at: { block: 'p1', start: 10, end: 20 }, words: 'the tongue', term };
	const found = (...marks: ReturnType<typeof mark>[]) =>
		foundContested(
			{ right: [], reasons: {}, contested: [place] },
			{ kind: 'mark-phrase', phrases: [], marks }
		);

	it.each([
		['half of it is marked', [mark('p1', 5, 15)], true],
		['two marks cover half of it', [mark('p1', 10, 12), mark('p1', 17, 20)], true],
		['less than half of it is marked', [mark('p1', 10, 14)], false],
		['one letter is marked twice', [mark('p1', 10, 14), mark('p1', 10, 14)], false],
		['the same place in another paragraph is marked', [mark('p2', 10, 20)], false],
		['nothing is marked', [], false]
	])('tells a contested word when %s', (_name, marks, isFound) => {
		expect(found(...marks)).toEqual({ found: isFound ? [place] : [], missed: isFound ? [] : [place] });
	});

	it('misses every word without an answer, and has none where the lesson has none', () => {
		expect(foundContested({ right: [], reasons: {}, contested: [place] }, undefined).missed).toEqual([place]);
		expect(foundContested({ right: [], reasons: {} }, undefined)).toEqual({ found: [], missed: [] });
	});
});
