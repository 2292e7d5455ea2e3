import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../src/lib/model/answer.ts';
import type { CaseOutline } from '../../../src/lib/model/outline.ts';
import type { QuestionShown } from '../../../src/lib/model/question.ts';
import { targetKey } from '../../../src/lib/model/target.ts';
import type { Learner } from '../../../src/lib/review/review-class.ts';
import {
	askedIn,
	hasAnswered,
	learnersIn,
	maxRows,
	noLongerAsked,
	summarise
} from '../../../src/lib/review/summarise.ts';
import { jointQuestions } from '../../../src/lib/questions/joint-statement.ts';
import { anAnswer, asked, written } from '../../helpers/answers.ts';
import * as make from '../../helpers/questions.ts';

/** Learners 1, 2, 3 … who gave these to the one question; `null` gave nothing. */
const classWho = (...values: (AnswerValue | null)[]): Learner[] =>
	values.map((value, index) => {
		const answer = value && anAnswer({ case: 'a', question: 'a-question', value });
		const own = new Map(answer ? [['question/a-question', answer]] : []);
		return { number: index + 1, label: '', files: [], answers: new Map([['a', own]]) };
	});
const counted = (shown: QuestionShown, ...values: (AnswerValue | null)[]) =>
	summarise('a', { target: asked('a-question'), step: 'S', name: 'Q', shown }, classWho(...values));
const one = (option: string): AnswerValue => ({ kind: 'choose-one', option });

describe('summarise', () => {
	it('counts who took each option, in the order of the lesson, in plain words', () => {
		expect(counted(make.chooseOne().shown, one('b'), one('b'), one('a'), null, one(''))).toEqual({
			kind: 'spread',
			answered: 3,
			unfit: 0,
			quoted: false,
			typed: { heading: '', rows: [], hidden: 0 },
			rows: [
				{ id: 'a', label: 'Option a', count: 1 },
				{ id: 'b', label: 'Option b', count: 2 },
				{ id: 'c', label: 'Option c', count: 0 }
			]
		});
	});

	it('counts an option once for each learner, and tells options that have left the lesson', () => {
		const shown = make.chooseSeveral().shown;
		const summary = counted(shown, {
			kind: 'choose-several',
			options: ['a', 'a', 'gone-away', 'constructor']
		});
		expect(summary).toMatchObject({
			rows: [
				{ id: 'a', count: 1 },
				{ count: 0 },
				{ count: 0 },
				{ label: 'gone away (no longer in the lesson)', count: 1 },
				{ label: 'constructor (no longer in the lesson)', count: 1 }
			]
		});
	});

	it('leaves out an answer of another kind, and tells it', () => {
		expect(counted(make.chooseOne().shown, written('words'), one('a'))).toMatchObject({
			answered: 1,
			unfit: 1
		});
	});

	it('gives every open answer with the number of its learner', () => {
		expect(counted(make.writing().shown, written(' One. '), written('  '), written('Two.'))).toEqual({
			kind: 'texts',
			answered: 2,
			unfit: 0,
			answers: [
				{ learner: 1, text: 'One.' },
				{ learner: 3, text: 'Two.' }
			]
		});
	});

	it('counts where each thing was sorted', () => {
		const bins = (value: Record<string, string>): AnswerValue => ({ kind: 'sort', bins: value });
		const summary = counted(make.sort().shown, bins({ a: 'fact', b: 'reason' }), bins({ a: 'fact' }));
		expect(
			summary.kind === 'grid' && summary.rows.map(({ counts }) => counts.map(({ count }) => count))
		).toEqual([
			[2, 0],
			[0, 1],
			[0, 0]
		]);
	});

	it('counts on which place each item was put', () => {
		const items = (...ids: string[]): AnswerValue => ({ kind: 'order', items: ids });
		const summary = counted(
			make.order().shown,
			items('a', 'b', 'c', 'd'),
			items('a', 'c', 'b', 'd'),
			items()
		);
		if (summary.kind !== 'grid') throw new Error('An order is drawn as a grid.');
		expect(summary.answered).toBe(2);
		expect(summary.columns.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
		expect(summary.rows.map(({ label, counts }) => [label, ...counts.map(({ count }) => count)])).toEqual([
			['Item c', 0, 1, 1, 0],
			['Item a', 2, 0, 0, 0],
			['Item d', 0, 0, 0, 2],
			['Item b', 0, 1, 1, 0]
		]);
	});

	it('counts phrases from the list and from the pointer, and other words by their words', () => {
		const marks = (...all: [string, number, number, string][]): AnswerValue => ({
			kind: 'mark-phrase',
			phrases: [],
			marks: all.map(([block, start, end, exact]) => ({ block, start, end, exact }))
		});
		const summary = counted(
			make.markPhrase().shown,
			{ kind: 'mark-phrase', phrases: ['a'], marks: [] },
			marks(['p1', 0, 10, 'our “town”'], ['p3', 0, 5, 'So  called']),
			marks(['p3', 0, 5, 'so called'], ['p3', 0, 5, 'so called'])
		);
		expect(summary).toMatchObject({
			rows: [
				{ id: 'a', label: 'our "town"', count: 2 },
				{ id: 'b', count: 0 },
				{ id: 'c', count: 0 }
			],
			typed: { rows: [{ label: 'So called', count: 2 }], hidden: 0 }
		});
	});

	it('counts typed results: 3393 and 3,393 are one', () => {
		const typed = (text: string): AnswerValue => ({ kind: 'sum', typed: text });
		expect(
			counted(make.sum().shown, typed('3393'), typed('3,393'), typed('about 4'), typed(' '))
		).toMatchObject({
			answered: 3,
			typed: {
				rows: [
					{ label: '3393', value: 3393, count: 2 },
					{ label: 'about 4', value: null, count: 1 }
				],
				hidden: 0
			}
		});
		const many = Array.from({ length: maxRows + 5 }, (_, index) => typed(`${index}`));
		expect(counted(make.sum().shown, ...many)).toMatchObject({ typed: { hidden: 5 } });
	});

	it('counts confidence before and after, and who moved', () => {
		const sure = (before?: 1 | 2 | 4, after?: 1 | 2 | 4): AnswerValue => ({
			kind: 'confidence',
			...(before && { before }),
			...(after && { after })
		});
		const summary = counted(
			make.confidence().shown,
			sure(4, 2),
			sure(4, 2),
			sure(1, 2),
			sure(2, 2),
			sure(4),
			null
		);
		expect(summary).toMatchObject({ answered: 5, moves: { up: 1, down: 2, same: 1, once: 1 } });
		if (summary.kind !== 'moves') throw new Error();
		expect(summary.steps.map(({ before }) => before)).toEqual([1, 1, 0, 3, 0]);
		expect(summary.steps.map(({ after }) => after)).toEqual([0, 4, 0, 0, 0]);
		expect(summary.moves.paths).toContainEqual({ before: 3, after: 1, count: 2 });
	});
});

describe('a case', () => {
	const outline: CaseOutline = {
		slug: 'a',
		title: 'A',
		document: 'D',
		steps: [
			{
				name: 'Source',
				questions: [{ target: asked('a-question'), shown: make.writing().shown }],
				notes: [{ target: { kind: 'note', id: 'x-a1' }, point: 'The point', speaker: 'A ministry' }]
			}
		]
	};

	it('asks its questions and its notes, and not what the class writes together', () => {
		const [step] = outline.steps;
		const joint = jointQuestions({ question: ['Which?'] });
		const more = { ...outline, steps: [{ ...step!, questions: [...step!.questions, ...joint] }] };
		expect(askedIn(more).map(({ target, name }) => [targetKey(target), name])).toEqual([
			['question/a-question', 'A question'],
			['note/x-a1', 'Notes on A ministry']
		]);
	});

	it('knows who has something in it, and who left a question out', () => {
		const learners = classWho(written('a'), written(' '), null);
		expect(learnersIn('a', learners).map(({ number }) => number)).toEqual([1]);
		expect(learnersIn('b', learners)).toEqual([]);
		expect(learners.map((learner) => hasAnswered(learner, 'a', asked('a-question')))).toEqual([
			true,
			false,
			false
		]);
	});

	it('tells answers to questions that are no longer asked', () => {
		const gone = { ...outline, steps: [] };
		expect(noLongerAsked(gone, classWho(written('a')))).toHaveLength(1);
		expect(noLongerAsked(outline, classWho(written('a')))).toEqual([]);
	});
});
