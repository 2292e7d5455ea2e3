import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/lib/content/build.ts';
import type { Case } from '../../../src/lib/model/lesson.ts';
import type { Question } from '../../../src/lib/model/question.ts';
import { rightResults, teacherKeys } from '../../../src/lib/review/class-key.ts';
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
			make.writing()
		);
		expect(teacherKeys(lesson)).toEqual({
			q1: { right: ['b'] },
			q2: { right: ['a', 'b'] },
			q3: { right: ['a', 'c'] },
			q4: { bins: { a: 'fact', b: 'fact', c: 'reason' } },
			q5: { result: 381 },
			q6: { outcome: 'holds' },
			q7: { modelAnswer: [paragraph('One.')] }
		});
	});

	it.each([
		['choose-one', make.chooseOne({ open: true })],
		['choose-several', make.chooseSeveral({ open: true })],
		['mark-phrase', make.markPhrase({ open: true })],
		['sort', make.sort({ open: true })]
	])('says of an open question to %s nothing, whatever its key holds', (_kind, { shown, key }) => {
		const right = Array.isArray(key.right) ? ['a'] : key.right;
		expect(teacherKeys(asking({ shown, key: { ...key, right } } as Question))).toEqual({});
	});

	it('says nothing of a question to write about that has no model answer', () => {
		const { shown, key } = make.writing();
		expect(teacherKeys(asking({ shown, key: { selfCheck: key.selfCheck } }))).toEqual({});
	});
});

describe('rightResults', () => {
	const results = [380.94, 380.96, 381, 381.04, 381.06, null].map((value) => ({ id: String(value), value }));

	it('takes what people round, and no more', () => {
		expect(rightResults(results, { result: 381 })).toEqual(['380.96', '381', '381.04']);
	});

	it('is absent where there is no result', () => {
		expect(rightResults(results, { outcome: 'open' })).toBeUndefined();
	});
});
