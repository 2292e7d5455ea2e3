import fc from 'fast-check';
import { paragraph } from '../../src/lib/content/build.ts';
import type { AnswerValue } from '../../src/lib/model/answer.ts';
import type { QuestionKind, QuestionKinds } from '../../src/lib/model/question.ts';
import type { ChoiceKey, ChoiceShown } from '../../src/lib/questions/choice/kind.ts';
import {
	surenessSteps,
	type ConfidenceKey,
	type ConfidenceShown
} from '../../src/lib/questions/confidence/kind.ts';
import type { MarkPhraseKey, MarkPhraseShown } from '../../src/lib/questions/mark-phrase/kind.ts';
import type { OrderKey, OrderShown } from '../../src/lib/questions/order/kind.ts';
import type { SortKey, SortShown } from '../../src/lib/questions/sort/kind.ts';
import type { SumKey, SumShown } from '../../src/lib/questions/sum/kind.ts';
import type { WritingKey, WritingShown } from '../../src/lib/questions/writing/kind.ts';

const common = { id: 'a-question', name: 'A question', prompt: [paragraph('Well?')], open: false, hints: [] };
const options = ['a', 'b', 'c'].map((id) => ({
	id,
	label: ['Option ', { kind: 'emphasis' as const, words: [id] }]
}));
const reasons = { a: [paragraph('A.')], b: [paragraph('B.')], c: [paragraph('C.')] };

/** One valid question of each kind; a test states only what matters to it. */
export const chooseOne = (more: Partial<ChoiceShown> = {}) => ({
	shown: { ...common, kind: 'choose-one', options, ...more } satisfies ChoiceShown,
	key: { right: more.open ? [] : ['b'], reasons } satisfies ChoiceKey as ChoiceKey
});
export const chooseSeveral = (more: Partial<ChoiceShown> = {}) => ({
	shown: { ...common, kind: 'choose-several', options, ...more } satisfies ChoiceShown,
	key: { right: more.open ? [] : ['a', 'b'], reasons } satisfies ChoiceKey as ChoiceKey
});
export const writing = (kind: WritingShown['kind'] = 'short-answer') => ({
	shown: { ...common, kind } satisfies WritingShown as WritingShown,
	key: { modelAnswer: [paragraph('One.')], selfCheck: [['It is short.']] } satisfies WritingKey as WritingKey
});
export const sort = (more: Partial<SortShown> = {}) => ({
	shown: {
		...common,
		kind: 'sort',
		bins: [
			{ id: 'fact', label: ['Says what happened'] },
			{ id: 'reason', label: ['Says why'] }
		],
		items: options,
		...more
	} satisfies SortShown,
	key: { right: { a: 'fact', b: 'fact', c: 'reason' }, reasons } satisfies SortKey as SortKey
});
export const order = (more: Partial<OrderShown> = {}) => ({
	shown: {
		...common,
		kind: 'order',
		items: ['c', 'a', 'd', 'b'].map((id) => ({ id, label: [`Item ${id}`] })),
		...more
	} satisfies OrderShown,
	key: {
		right: ['a', 'b', 'c', 'd'],
		reasons: { ...reasons, d: [paragraph('D.')] }
	} satisfies OrderKey as OrderKey
});
export const markPhrase = (more: Partial<MarkPhraseShown> = {}) => ({
	shown: {
		...common,
		kind: 'mark-phrase',
		phrases: [
			{ id: 'a', label: ['our "town"'], at: { block: 'p1', start: 0, end: 10 } },
			{ id: 'b', label: ['the bridge'], at: { block: 'p1', start: 20, end: 30 } },
			{ id: 'c', label: ['a bill'], at: { block: 'p2', start: 0, end: 10 } }
		],
		...more
	} satisfies MarkPhraseShown,
	key: { right: ['a', 'c'], reasons } satisfies MarkPhraseKey as MarkPhraseKey
});
export const sum = (more: Partial<SumShown> = {}) => ({
	shown: {
		...common,
		kind: 'sum',
		expression: '67 + 314',
		unit: 'people',
		...more
	} satisfies SumShown as SumShown,
	key: { result: 381, afterwards: [paragraph('More than stated.')] } satisfies SumKey
});
export const confidence = () => ({
	shown: { ...common, kind: 'confidence' } satisfies ConfidenceShown as ConfidenceShown,
	key: { outcome: 'holds', afterwards: [paragraph('It holds.')] } satisfies ConfidenceKey as ConfidenceKey
});

/** One answer with something in it of each kind. */
export const answers = {
	'choose-one': { kind: 'choose-one', option: 'b' },
	'choose-several': { kind: 'choose-several', options: ['a', 'b'] },
	writing: { kind: 'writing', text: 'The town says so.', ticked: [0] },
	sort: { kind: 'sort', bins: { a: 'fact' } },
	order: { kind: 'order', items: ['a', 'c', 'd', 'b'] },
	'mark-phrase': {
		kind: 'mark-phrase',
		phrases: ['a'],
		marks: [{ block: 'p2', start: 0, end: 10, exact: 'a bill of ' }]
	},
	sum: { kind: 'sum', typed: '381' },
	confidence: { kind: 'confidence', before: 2 }
} satisfies Record<AnswerValue['kind'], AnswerValue>;

/** One question of each kind. */
export const oneOfEach = {
	'choose-one': chooseOne(),
	'choose-several': chooseSeveral(),
	'short-answer': writing(),
	rewrite: writing('rewrite'),
	sort: sort(),
	order: order(),
	'mark-phrase': markPhrase(),
	sum: sum(),
	confidence: confidence()
} satisfies { [Kind in QuestionKind]: Pick<QuestionKinds[Kind], 'shown' | 'key'> };

/** No option may be called like a part of every object: valibot leaves such names out of a record. */
const optionId = fc
	.stringMatching(/^[a-zäş0-9-]{1,20}$/u)
	.filter((id) => !['constructor', 'prototype'].includes(id));
const offset = fc.nat(1000);
/** Any answer of each kind that a page can make. */
export const anyAnswer = {
	'choose-one': fc.record({
		kind: fc.constant('choose-one' as const),
		option: fc.oneof(optionId, fc.constant(''))
	}),
	'choose-several': fc.record({
		kind: fc.constant('choose-several' as const),
		options: fc.array(optionId, { maxLength: 20 })
	}),
	writing: fc.record({
		kind: fc.constant('writing' as const),
		text: fc.string(),
		ticked: fc.array(fc.nat(10))
	}),
	sort: fc.record({
		kind: fc.constant('sort' as const),
		bins: fc.dictionary(optionId, optionId, { noNullPrototype: true })
	}),
	order: fc.record({ kind: fc.constant('order' as const), items: fc.array(optionId, { maxLength: 20 }) }),
	'mark-phrase': fc.record({
		kind: fc.constant('mark-phrase' as const),
		phrases: fc.array(optionId),
		marks: fc.array(fc.record({ block: fc.constant('p1'), start: offset, end: offset, exact: fc.string() }))
	}),
	sum: fc.record({ kind: fc.constant('sum' as const), typed: fc.string() }),
	confidence: fc.record(
		{
			kind: fc.constant('confidence' as const),
			before: fc.constantFrom(...surenessSteps),
			after: fc.constantFrom(...surenessSteps)
		},
		{ requiredKeys: ['kind'] }
	)
} satisfies { [Kind in AnswerValue['kind']]: fc.Arbitrary<Extract<AnswerValue, { kind: Kind }>> };
