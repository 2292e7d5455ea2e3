import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../src/lib/model/answer.ts';
import type { QuestionShown } from '../../../src/lib/model/question.ts';
import { describeAnswer, describeAsked } from '../../../src/lib/questions/describe.ts';
import {
	answers,
	chooseOne,
	chooseSeveral,
	confidence,
	markPhrase,
	order,
	sort,
	sum,
	writing
} from '../../helpers/questions.ts';

describe('describeAnswer', () => {
	it.each<[string, QuestionShown, AnswerValue, string[]]>([
		['choose-one', chooseOne().shown, answers['choose-one'], ['Option b']],
		['choose-one with nothing taken', chooseOne().shown, { kind: 'choose-one', option: '' }, []],
		['choose-several', chooseSeveral().shown, answers['choose-several'], ['Option a', 'Option b']],
		[
			'short-answer',
			writing().shown,
			{ kind: 'writing', text: ' One.\nTwo. ', ticked: [] },
			['One.', 'Two.']
		],
		['an empty text', writing().shown, { kind: 'writing', text: '  ', ticked: [1] }, []],
		['rewrite', writing('rewrite').shown, answers.writing, ['The town says so.']],
		['sort', sort().shown, answers.sort, ['Option a → Says what happened']],
		['order', order().shown, answers.order, ['1. Item a', '2. Item c', '3. Item d', '4. Item b']],
		['order with nothing moved', order().shown, { kind: 'order', items: [] }, []],
		[
			'order with items that have left the lesson or come to it',
			order().shown,
			{ kind: 'order', items: ['b', 'the-old-one', 'a', 'c'] },
			['1. Item b', '2. Item a', '3. Item c', '4. Item d']
		],
		['mark-phrase', markPhrase().shown, answers['mark-phrase'], ['“our "town"”', '“a bill”', '“a bill of ”']],
		[
			'mark-phrase with a phrase that has left the lesson',
			markPhrase().shown,
			{ kind: 'mark-phrase', phrases: ['a', 'of-old'], marks: [] },
			['“our "town"”', '“of old”']
		],
		['sum', sum().shown, answers.sum, ['67 + 314 = 381']],
		['a sum with nothing typed', sum().shown, { kind: 'sum', typed: ' ' }, []],
		[
			'confidence',
			confidence().shown,
			{ kind: 'confidence', before: 1, after: 4 },
			['Before: surely not', 'After: probably']
		],
		['confidence with nothing said', confidence().shown, { kind: 'confidence' }, []],
		[
			'an option that has left the lesson',
			chooseOne().shown,
			{ kind: 'choose-one', option: 'the-old-one' },
			['the old one']
		]
	])('tells %s in words', (_name, shown, value, lines) => {
		expect(describeAnswer(shown, value)).toEqual(lines);
	});

	it.each(Object.values(answers))(
		'tells an answer of the kind $kind whose question has left the lesson',
		(value) => {
			expect(describeAnswer(undefined, value).join('')).not.toBe('');
		}
	);

	it.each(Object.values(answers))('does not fail when $kind answers a question of another kind', (value) => {
		const shown = value.kind === 'sum' ? chooseOne().shown : sum().shown;
		expect(describeAnswer(shown, value).join('')).not.toBe('');
	});
});

describe('describeAsked', () => {
	it('says what is asked below the prompt, and what the document says, with its unit', () => {
		expect(describeAsked(sum({ stated: 3200 }).shown)).toEqual({
			line: '67 + 314 = ?',
			told: 'The document says 3,200 people.'
		});
		expect(describeAsked(sum({ stated: 0, unit: undefined }).shown).told).toBe('The document says 0.');
	});

	it('says nothing where the document does not, and for other kinds', () => {
		expect(describeAsked(sum().shown)).toEqual({ line: '67 + 314 = ?' });
		expect(describeAsked(chooseOne().shown)).toEqual({});
	});
});
