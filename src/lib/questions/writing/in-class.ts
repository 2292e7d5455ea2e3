import type { InClass } from '../in-class.ts';

/** What a class wrote is not counted, but shown. */
export const writingInClass: InClass<'short-answer' | 'rewrite'> = {
	picture: () => ({ kind: 'texts' }),
	given: (_, { text }) => ({ text: text.trim() })
};
