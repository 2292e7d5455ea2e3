import { noteId } from '../model/note-id.ts';
import type { Case } from '../model/lesson.ts';
import type { CaseOutline } from '../model/outline.ts';

/** Picks out of a case what a learner's work needs to be read again. No key is in it. */
export function outlineOf(lesson: Case): CaseOutline {
	const { card } = lesson.document;
	return {
		slug: lesson.slug,
		title: lesson.facts.title,
		document: card.title,
		steps: lesson.steps.map(({ name, parts }) => ({
			name,
			questions: parts.flatMap((part) => (part.kind === 'question' ? [part.question.shown] : [])),
			notes: parts.flatMap((part) =>
				part.kind === 'comparison'
					? part.accounts.map((account) => ({
							id: noteId(part.id, account),
							point: part.heading,
							speaker: lesson.accounts[account]?.speaker ?? account
						}))
					: []
			)
		}))
	};
}
