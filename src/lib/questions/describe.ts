import { plainText } from '../content/plain.ts';
import { formatNumber } from '../figures/work-out.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { Option, QuestionShown } from '../model/question.ts';
import { takenOptions } from './choice/score-choice.ts';
import { surenessWords } from './confidence/score-confidence.ts';
import { foundPhrases } from './mark-phrase/score-mark-phrase.ts';

/** What each kind asks of the learner, in a few words. */
export const kindWords: Record<QuestionShown['kind'], string> = {
	'choose-one': 'Choose one',
	'choose-several': 'Choose all that fit',
	'short-answer': 'Write',
	rewrite: 'Rewrite',
	sort: 'Sort',
	'mark-phrase': 'Mark the phrases',
	sum: 'Do the sum',
	confidence: 'How sure are you?'
};

/**
 * An answer in words, one line each, for the page of a learner's work, for print and for files.
 * It needs only what a learner may see. An answer whose option has left the lesson is told by its id.
 *
 * @returns no lines when nothing was answered
 */
export function describeAnswer(shown: QuestionShown | undefined, value: AnswerValue): string[] {
	const label = (options: readonly Option[] | undefined, id: string) => {
		const option = options?.find((one) => one.id === id);
		return option ? plainText(option.label) : id.replaceAll('-', ' ');
	};
	switch (value.kind) {
		case 'choose-one':
		case 'choose-several':
			return takenOptions(value).map((id) =>
				label(shown && 'options' in shown ? shown.options : undefined, id)
			);
		case 'writing':
			return value.text.trim() === '' ? [] : value.text.trim().split('\n');
		case 'sort': {
			const sorting = shown?.kind === 'sort' ? shown : undefined;
			return Object.entries(value.bins).map(
				([item, bin]) => `${label(sorting?.items, item)} → ${label(sorting?.bins, bin)}`
			);
		}
		case 'mark-phrase': {
			const marking = shown?.kind === 'mark-phrase' ? shown : undefined;
			const found = marking ? foundPhrases(marking, value) : [];
			const listed = [...new Set([...found, ...value.phrases])].map(
				(id) => `“${label(marking?.phrases, id)}”`
			);
			return [...new Set([...listed, ...value.marks.map((mark) => `“${mark.exact}”`)])];
		}
		case 'sum': {
			if (value.typed.trim() === '') return [];
			return [shown?.kind === 'sum' ? `${shown.expression} = ${value.typed.trim()}` : value.typed.trim()];
		}
		case 'confidence':
			return [
				...(value.before ? [`Before: ${surenessWords[value.before]}`] : []),
				...(value.after ? [`After: ${surenessWords[value.after]}`] : [])
			];
	}
}

/** What the document says in a sum, as a sentence, or nothing. */
export function describeStated(shown: QuestionShown): string | undefined {
	if (shown.kind !== 'sum' || shown.stated === undefined) return undefined;
	return `The document says ${formatNumber(shown.stated)}${shown.unit ? ` ${shown.unit}` : ''}.`;
}
