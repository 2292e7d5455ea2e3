import type { Content } from '../../model/content.ts';
import type { SharedKey, SharedShown } from '../../model/question.ts';
import type { Kind } from '../kind.ts';
import type { Output, ValueParts } from '../value-parts.ts';

export interface ConfidenceShown extends SharedShown {
	kind: 'confidence';
}
export interface ConfidenceKey extends SharedKey {
	outcome: 'holds' | 'does-not-hold' | 'open';
	afterwards: Content;
}

/** The steps of sureness. */
export const surenessSteps = [1, 2, 3, 4, 5] as const;
/** How sure the learner is that a statement holds: 1 surely not, 3 cannot tell, 5 surely. */
export type Sureness = (typeof surenessSteps)[number];

export const value = ({ object, literal, optional, picklist }: ValueParts) => {
	const sureness = optional(picklist(surenessSteps));
	return object({ kind: literal('confidence'), before: sureness, after: sureness });
};

declare module '../../model/question.ts' {
	interface QuestionKinds {
		confidence: { shown: ConfidenceShown; key: ConfidenceKey; value: Output<typeof value> };
	}
}

/** The five steps of sureness, in words. Their order is the scale. */
export const surenessWords: Record<Sureness, string> = {
	1: 'surely not',
	2: 'probably not',
	3: 'I cannot tell',
	4: 'probably',
	5: 'surely'
};

/** Sureness is never scored: the learner sees it before and after. */
export const confidence: Kind<'confidence'> = {
	words: 'How sure are you?',
	folder: 'confidence',
	empty: () => ({ kind: 'confidence' }),
	isEmpty: ({ before, after }) => before === undefined && after === undefined,
	twice: true,
	describe: (_, { before, after }) => [
		...(before ? [`Before: ${surenessWords[before]}`] : []),
		...(after ? [`After: ${surenessWords[after]}`] : [])
	]
};
