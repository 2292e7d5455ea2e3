import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/lib/content/build.ts';
import type { Case } from '../../../src/lib/model/lesson.ts';
import type { Question } from '../../../src/lib/model/question.ts';
import { teacherKeys } from '../../../src/lib/review/class-key.ts';
import { rightRows } from '../../../src/lib/review/summarise.ts';
import * as make from '../../helpers/questions.ts';

/** A case that asks these questions, called q1, q2 … */
const asking = (...questions: Question[]): Pick<Case, 'steps'> => ({
	steps: [
		{
			id: 'words',
			name: 'Words',
			minutes: { core: 1, more: 0 },
			parts: [
				{ kind: 'text', id: 'look', content: [paragraph('Look.')] },
				...questions.map(({ shown, key }, index) => ({
					kind: 'question' as const,
					question: { shown: { ...shown, id: `q${index + 1}` }, key } as Question
				}))
			]
		}
	]
});

describe('teacherKeys', () => {
	it('tells what is right in each kind of question', () => {
		const lesson = asking(
			make.chooseOne(),
			make.chooseSeveral(),
			make.markPhrase(),
			make.sort(),
			make.sum(),
			make.confidence(),
			make.writing(),
			make.order()
		);
		expect(teacherKeys(lesson)).toEqual({
			q1: { rows: ['b'] },
			q2: { rows: ['a', 'b'] },
			q3: { rows: ['a', 'c'] },
			q4: { cells: { a: 'fact', b: 'fact', c: 'reason' } },
			q5: { result: 381, says: 'The sum gives 381.' },
			q6: { says: 'The statement holds.' },
			q7: { modelAnswer: [paragraph('One.')] },
			q8: { cells: { a: '1', b: '2', c: '3', d: '4' } }
		});
	});

	it.each([
		['choose-one', make.chooseOne({ open: true })],
		['choose-several', make.chooseSeveral({ open: true })],
		['mark-phrase', make.markPhrase({ open: true })],
		['sort', make.sort({ open: true })],
		['order', make.order({ open: true })]
	])('says of an open question to %s nothing, whatever its key holds', (_kind, { shown, key }) => {
		const right = Array.isArray(key.right) ? ['a'] : key.right;
		expect(teacherKeys(asking({ shown, key: { ...key, right } } as Question))).toEqual({});
	});

	it('says nothing of a question to write about that has no model answer', () => {
		const { shown, key } = make.writing();
		expect(teacherKeys(asking({ shown, key: { selfCheck: key.selfCheck } }))).toEqual({});
	});
});

describe('rightRows', () => {
	const results = [380.94, 380.96, 381, 381.04, 381.06, null].map((value) => ({
		id: String(value),
		label: String(value),
		count: 1,
		value
	}));
	const summary = {
		kind: 'spread' as const,
		answered: 6,
		unfit: 0,
		quoted: false,
		rows: [],
		typed: { heading: '', rows: results, hidden: 0 }
	};

	it('takes what people round, and no more', () => {
		expect(rightRows(summary, { result: 381 })).toEqual(['380.96', '381', '381.04']);
	});

	it('are those of the key where nothing is typed', () => {
		expect(rightRows(summary, { rows: ['a'] })).toEqual(['a']);
		expect(rightRows(summary, {})).toEqual([]);
	});
});
