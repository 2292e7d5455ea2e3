import { wordsAt } from '../quotes/words-at.ts';
import { jointQuestions } from './joint-statement.ts';
import { ledgerRow } from './ledger.ts';
import { twinQuestion } from './twin-question.ts';
import { noteTarget } from '../model/target.ts';
import { figuresIn } from '../quotes/figures-in.ts';
import type { Figure } from '../model/figure.ts';
import type { Case, StepId } from '../model/lesson.ts';
import type { CaseOutline, Posed } from '../model/outline.ts';
import type { Question } from '../model/question.ts';

/**
 * Picks out of a case what a learner's work needs to be read again. No key is in it.
 *
 * @param figures all figures, for the case's rows of the claims ledger
 */
export function outlineOf(lesson: Case, figures: readonly Figure[]): CaseOutline {
	const { card, blocks } = lesson.document;
	const { controversy } = lesson.classroom.shown;
	/** What is asked on the pages beside the lesson, by the step that it belongs to. */
	const beside: Partial<Record<StepId, Posed[]>> = {
		words: lesson.twins.map((twin) => twinQuestion(twin, wordsAt(blocks, twin.at))),
		numbers: figuresIn(lesson, figures).flatMap(({ figure, words }) =>
			Object.values<Posed>({ ...ledgerRow(figure, words) })
		),
		conclude: controversy ? jointQuestions(controversy) : []
	};
	return {
		slug: lesson.slug,
		title: lesson.facts.title,
		document: card.title,
		steps: lesson.steps.map(({ id, name, parts }) => ({
			name,
			questions: [
				...parts.flatMap((part) => (part.kind === 'question' ? [posed(part.question)] : [])),
				...(beside[id] ?? [])
			],
			notes: parts.flatMap((part) =>
				part.kind === 'comparison'
					? part.accounts.map((account) => ({
							target: noteTarget(part.notesUnder, account),
							point: part.heading,
							speaker: lesson.accounts[account]?.speaker ?? account
						}))
					: []
			)
		}))
	};
}

function posed({ shown }: Question): Posed {
	return { target: { kind: 'question', id: shown.id }, shown };
}
