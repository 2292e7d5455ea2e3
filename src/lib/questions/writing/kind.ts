import type { ValueOf } from '../../model/answer.ts';
import type { Content, Words } from '../../model/content.ts';
import type { SharedKey, SharedShown } from '../../model/question.ts';
import type { Kind } from '../kind.ts';
import type { Output, ValueParts } from '../value-parts.ts';

export interface WritingShown extends SharedShown {
	kind: 'short-answer' | 'rewrite';
}
export interface WritingKey extends SharedKey {
	modelAnswer?: Content;
	/** Criteria that the learner ticks for their own text. */
	selfCheck: readonly Words[];
}

export const value = ({ object, literal, words, few, offset }: ValueParts) =>
	object({ kind: literal('writing'), text: words, ticked: few(offset) });

interface Writing {
	shown: WritingShown;
	key: WritingKey;
	value: Output<typeof value>;
}
declare module '../../model/question.ts' {
	interface QuestionKinds {
		'short-answer': Writing;
		rewrite: Writing;
	}
}

/** Written answers have no score: the learner holds them against a model answer and a list. */
const shared = {
	folder: 'writing',
	empty: (): ValueOf<'rewrite'> => ({ kind: 'writing', text: '', ticked: [] }),
	isEmpty: ({ text }: ValueOf<'rewrite'>) => text.trim() === '',
	reveal: { button: 'Compare with a model answer', first: 'Write a few words first.' },
	reveals: (key: WritingKey) => 'modelAnswer' in key || key.selfCheck.length > 0 || 'afterwards' in key,
	describe: (_: WritingShown | undefined, { text }: ValueOf<'rewrite'>) =>
		text.trim() === '' ? [] : text.trim().split('\n')
};

export const shortAnswer: Kind<'short-answer'> = { ...shared, words: 'Write' };
export const rewrite: Kind<'rewrite'> = { ...shared, words: 'Rewrite' };
