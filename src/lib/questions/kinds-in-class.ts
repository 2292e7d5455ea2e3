import type { QuestionKind } from '../model/question.ts';
import { choiceInClass } from './choice/in-class.ts';
import { confidenceInClass } from './confidence/in-class.ts';
import type { InClass } from './in-class.ts';
import { markPhraseInClass } from './mark-phrase/in-class.ts';
import { orderInClass } from './order/in-class.ts';
import { sortInClass } from './sort/in-class.ts';
import { sumInClass } from './sum/in-class.ts';
import { writingInClass } from './writing/in-class.ts';

/** Every kind of question as a class's answers are counted. */
const kindsInClass: { readonly [Name in QuestionKind]: InClass<Name> } = {
	'choose-one': choiceInClass,
	'choose-several': choiceInClass,
	'short-answer': writingInClass,
	rewrite: writingInClass,
	sort: sortInClass,
	order: orderInClass,
	'mark-phrase': markPhraseInClass,
	sum: sumInClass,
	confidence: confidenceInClass
};

/** How answers to a kind of question are counted. */
export function inClassOf(question: QuestionKind): InClass {
	return kindsInClass[question];
}
