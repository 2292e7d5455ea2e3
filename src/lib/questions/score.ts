import type { AnswerValue, Score } from '../model/answer.ts';
import type { ChoiceKey, MarkPhraseKey, Question, SortKey, SumKey } from '../model/question.ts';
import { scoreChoice } from './choice/score-choice.ts';
import { scoreConfidence } from './confidence/score-confidence.ts';
import { scoreMarkPhrase } from './mark-phrase/score-mark-phrase.ts';
import { withKnownOptions } from '../model/option-ids.ts';
import { scoreSort } from './sort/score-sort.ts';
import { scoreSum } from './sum/score-sum.ts';
import { scoreWriting } from './writing/score-writing.ts';

/**
 * Holds an answer against the question's key, whatever the kind. An answer of another kind counts as empty, and an option
 * that has left the lesson is neither right nor wrong.
 */
export function score({ shown, key }: Question, given: AnswerValue | undefined): Score {
	const value = given && withKnownOptions(shown, given);
	switch (shown.kind) {
		case 'choose-one':
		case 'choose-several':
			return scoreChoice(shown, key as ChoiceKey, value);
		case 'short-answer':
		case 'rewrite':
			return scoreWriting(value);
		case 'sort':
			return scoreSort(shown, key as SortKey, value);
		case 'mark-phrase':
			return scoreMarkPhrase(shown, key as MarkPhraseKey, value);
		case 'sum':
			return scoreSum(key as SumKey, value);
		case 'confidence':
			return scoreConfidence(value);
	}
}
