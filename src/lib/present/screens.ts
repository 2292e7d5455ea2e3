import type { Account } from '../model/account.ts';
import type { Case, Step } from '../model/lesson.ts';
import type { Html, Question } from '../model/question.ts';
import type { Passage } from '../model/text-quote.ts';

/** One screen of a case on the projector. `id` is its address; `name` is what the teacher's window calls it. */
export type Screen = { id: string; name: string; step: string } & (
	| { kind: 'title' }
	| { kind: 'text'; heading?: string; html: Html }
	| { kind: 'document' }
	| { kind: 'question'; question: Question; account?: Account }
	| { kind: 'comparison'; heading: string; html: Html; beside: Passage; account: Account }
	| { kind: 'again'; questions: Question[] }
);

/**
 * The screens of a case, in the order of the lesson: the same model as the study page, a screen a part. Every account of a
 * comparison has a screen of its own beside the document's words. Figures and search recipes stay on the study page.
 */
export function screensOf(lesson: Pick<Case, 'facts' | 'steps' | 'accounts'>): Screen[] {
	const screens: Screen[] = [{ kind: 'title', id: 'title', name: lesson.facts.title, step: '' }];
	for (const step of lesson.steps) screens.push(...screensOfStep(step, lesson));
	const again = lesson.steps
		.flatMap(({ parts }) => parts)
		.flatMap((part) =>
			part.kind === 'question' && part.question.shown.kind === 'confidence' ? [part.question] : []
		);
	if (again.length > 0) {
		screens.push({
			kind: 'again',
			id: 'again',
			name: 'How sure are you now?',
			step: 'Conclude',
			questions: again
		});
	}
	return screens;
}

function screensOfStep(
	{ id: stepId, name: step, parts }: Step,
	{ accounts }: Pick<Case, 'accounts'>
): Screen[] {
	const screens = parts.flatMap((part): Screen[] => {
		switch (part.kind) {
			case 'text':
				return [
					{
						kind: 'text',
						id: part.id,
						name: part.heading ?? step,
						step,
						html: part.html,
						...(part.heading && { heading: part.heading })
					}
				];
			case 'question': {
				const { id, name, account } = part.question.shown;
				const beside = account ? accounts[account] : undefined;
				return [
					{
						kind: 'question',
						id: `q-${id}`,
						name,
						step,
						question: part.question,
						...(beside && { account: beside })
					}
				];
			}
			case 'comparison':
				return part.accounts.flatMap((id): Screen[] => {
					const account = accounts[id];
					if (!account) return [];
					return [
						{
							kind: 'comparison',
							id: `${part.id}-${id}`,
							name: `${part.heading}: ${account.speaker}`,
							step,
							heading: part.heading,
							html: part.html,
							beside: part.beside,
							account
						}
					];
				});
			default:
				return [];
		}
	});
	return stepId === 'read'
		? [...screens, { kind: 'document', id: 'document', name: 'The document', step }]
		: screens;
}
