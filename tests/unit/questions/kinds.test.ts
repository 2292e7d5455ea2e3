import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperBlock } from '../../../src/lib/paper/sheet.ts';
import { toStored } from '../../../src/lib/answers/store.ts';
import { readStored } from '../../../src/lib/answers/stored-answer.ts';
import type { AnswerValue } from '../../../src/lib/model/answer.ts';
import type { QuestionKind } from '../../../src/lib/model/question.ts';
import { kindAtBuild } from '../../../src/lib/questions/at-build.ts';
import { drawingOf } from '../../../src/lib/questions/drawings.ts';
import { isEmpty, kindOf, kinds } from '../../../src/lib/questions/kinds.ts';
import { mixedUp } from '../../../src/lib/questions/order/at-build.ts';
import { score } from '../../../src/lib/questions/score.ts';
import { anAnswer } from '../../helpers/answers.ts';
import { anyAnswer, oneOfEach, order } from '../../helpers/questions.ts';

const names = Object.keys(kinds) as QuestionKind[];
const stored = (value: AnswerValue) => readStored(toStored(anAnswer({ value })))?.value;

describe.each(names)('the kind %s', (name) => {
	const kind = kindOf(name);

	it('is drawn by a file of its folder', () => {
		expect(drawingOf(name)).toBeTypeOf('function');
	});

	it('begins with an answer that says nothing, and that can be kept', () => {
		const empty = kind.empty();
		expect(isEmpty(empty)).toBe(true);
		expect(kind.describe(oneOfEach[name].shown, empty)).toEqual([]);
		expect(stored(empty)).toEqual(empty);
	});

	it('reads every answer again that a page can make', () => {
		const any: fc.Arbitrary<AnswerValue> = anyAnswer[kind.empty().kind];
		fc.assert(
			fc.property(any, (value) => {
				expect(stored(value)).toEqual(value);
			})
		);
	});

	it('has room on paper that does not change with its key, and answers that come from it', () => {
		const { shown, key } = oneOfEach[name];
		const kindOnPaper = kindAtBuild(name);
		expect(kindOnPaper.room(shown).length).toBeGreaterThan(0);
		expect(JSON.stringify(kindOnPaper.answers(shown, key))).not.toBe(JSON.stringify(kindOnPaper.room(shown)));
	});
});

it('an answer of no kind is not read', () => {
	for (const value of [{ kind: 'guess' }, {}, null, 'sum'] as unknown[] as AnswerValue[]) {
		expect(stored(value)).toBeUndefined();
	}
});

describe('an order', () => {
	it('is mixed for everybody in the same way, and never right', () => {
		const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/u), { minLength: 2, maxLength: 8 });
		fc.assert(
			fc.property(ids, (all) => {
				const items = all.map((id) => ({ id }));
				const mixed = mixedUp(items).map(({ id }) => id);
				const start: AnswerValue = { kind: 'order', items: mixed };
				const question = order({ items: items.map(({ id }) => ({ id, label: [id] })) });
				const result = score({ ...question, key: { right: all, reasons: {} } }, start);
				expect(mixed).not.toEqual(all);
				expect(result.kind === 'scored' && result.right).toBeLessThanOrEqual(Math.ceil(all.length / 2));
				expect(mixed.toSorted()).toEqual(all.toSorted());
				expect(mixedUp(items).map(({ id }) => id)).toEqual(mixed);
			})
		);
	});

	const { shown, key } = order();
	const table = (blocks: PaperBlock[]) =>
		blocks.flatMap((block) => (block.kind === 'table' ? [JSON.stringify(block.rows)] : [])).join();
	const labels = (text: string) => [...text.matchAll(/Item ([a-d])/gu)].map(([, id]) => id);

	it('stands mixed on a learner’s sheet and in order on a teacher’s', () => {
		expect(labels(table(kindAtBuild('order').room(shown)))).toEqual(['c', 'a', 'd', 'b']);
		expect(labels(table(kindAtBuild('order').answers(shown, key)))).toEqual(['a', 'b', 'c', 'd']);
	});

	it('stands mixed on a projector until the reasons are open', () => {
		const screen = kindAtBuild('order').screen(shown, key);
		expect(screen.items.map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
		expect(screen.revealed.map(({ id, verdict }) => [id, ...verdict])).toEqual([
			['a', '1.'],
			['b', '2.'],
			['c', '3.'],
			['d', '4.']
		]);
	});
});
