import type { AnswerValue } from '../model/answer.ts';
import type { QuestionKind } from '../model/question.ts';
import { chooseOne, chooseSeveral } from './choice/kind.ts';
import { confidence } from './confidence/kind.ts';
import type { Kind } from './kind.ts';
import { markPhrase } from './mark-phrase/kind.ts';
import { order } from './order/kind.ts';
import { sort } from './sort/kind.ts';
import { sum } from './sum/kind.ts';
import { rewrite, shortAnswer } from './writing/kind.ts';

/** Every kind of question, in the order of the authors' guide. A kind that has added itself to the model has to be here. */
export const kinds: { readonly [Name in QuestionKind]: Kind<Name> } = {
	'choose-one': chooseOne,
	'choose-several': chooseSeveral,
	'short-answer': shortAnswer,
	rewrite,
	sort,
	order,
	'mark-phrase': markPhrase,
	sum,
	confidence
};

/** The kind of a question. */
export function kindOf(question: QuestionKind): Kind {
	return kinds[question];
}

/** The kind that reads an answer; several kinds of questions can be answered in one shape. */
export function kindOfAnswer({ kind }: AnswerValue): Kind {
	return Object.values<Kind>(kinds).find((one) => one.empty().kind === kind)!;
}

/** Whether an answer has the shape that the question asks for. */
export function fits(question: QuestionKind, { kind }: AnswerValue): boolean {
	return kindOf(question).empty().kind === kind;
}

/** Whether an answer says nothing, whatever it answers. */
export function isEmpty(value: AnswerValue): boolean {
	return kindOfAnswer(value).isEmpty(value);
}
