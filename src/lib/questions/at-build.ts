import type * as v from 'valibot';
import type { QuestionKind } from '../model/question.ts';
import { chooseOne, chooseSeveral } from './choice/at-build.ts';
import { confidence } from './confidence/at-build.ts';
import type { KindAtBuild } from './kind.ts';
import { markPhrase } from './mark-phrase/at-build.ts';
import { order } from './order/at-build.ts';
import { sort } from './sort/at-build.ts';
import { sum } from './sum/at-build.ts';
import { rewrite, shortAnswer } from './writing/at-build.ts';

/** Every kind of question as it is read from lessons and put on paper and projectors. Nothing here ships to learners. */
export const kindsAtBuild = {
	'choose-one': chooseOne,
	'choose-several': chooseSeveral,
	'short-answer': shortAnswer,
	rewrite,
	sort,
	order,
	'mark-phrase': markPhrase,
	sum,
	confidence
} satisfies { readonly [Name in QuestionKind]: KindAtBuild<Name> };

/** The yaml fence of a question, whatever its kind. */
export type QuestionFence = v.InferOutput<(typeof kindsAtBuild)[QuestionKind]['fence']>;

/** The kind of a question. */
export function kindAtBuild(question: QuestionKind): KindAtBuild {
	return kindsAtBuild[question];
}
