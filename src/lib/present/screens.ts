import type { Account } from '../model/account.ts';
import type { Controversy, ThinkPairShare } from '../model/classroom.ts';
import type { Content } from '../model/content.ts';
import { coreOf, moreOf, type Case, type Part, type Step } from '../model/lesson.ts';
import type { Posed } from '../model/outline.ts';
import type { QuestionShown } from '../model/question.ts';
import type { Passage } from '../model/text-quote.ts';
import { kindAtBuild } from '../questions/at-build.ts';
import { jointQuestions } from '../questions/joint-statement.ts';
import type { OnScreen } from '../questions/kind.ts';
import { kindOf } from '../questions/kinds.ts';
import type { WritingShown } from '../questions/writing/kind.ts';

/**
 * One screen of a case on the projector. `id` is its address; `name` is what the teacher's window calls it. `step` is the
 * step's name, and for what follows its core the name of that too.
 */
export type Screen = { id: string; name: string; step: string } & (
	| { kind: 'title' }
	| { kind: 'text'; heading?: string; content: Content }
	| { kind: 'document' }
	| {
			kind: 'question';
			shown: Pick<QuestionShown, 'id' | 'prompt' | 'passage'>;
			below: OnScreen;
			account?: Account;
	  }
	| { kind: 'comparison'; heading: string; content: Content; beside: Passage; account: Account }
	| { kind: 'pair'; rounds: ThinkPairShare }
	| { kind: 'again'; questions: Pick<QuestionShown, 'id' | 'prompt'>[] }
	/** `first`: each pair argues one position; `swapped`: the other. */
	| { kind: 'debate'; round: 'positions' | 'first' | 'swapped'; controversy: Controversy }
	| { kind: 'joint'; controversy: Controversy; questions: Posed<WritingShown>[] }
);

/** What the screens of a case are made from. */
export interface PresentedCase extends Pick<Case, 'facts' | 'steps' | 'accounts'> {
	classroom: Pick<Case['classroom'], 'shown'>;
}

/**
 * The screens of a case, in the order of the lesson: the same model as the study page, a screen a part. Every account of a
 * comparison has a screen of its own beside the document's words. Prompts for pairs end the core of their step, what follows
 * it comes after them, and a debate ends the lesson. Figures and search recipes stay on the study page.
 */
export function screensOf(lesson: PresentedCase): Screen[] {
	const screens: Screen[] = [{ kind: 'title', id: 'title', name: lesson.facts.title, step: '' }];
	for (const step of lesson.steps) {
		const core = screensOfParts(step.name, coreOf(step), lesson);
		if (step.id === 'read') {
			core.push({ kind: 'document', id: 'document', name: 'The document', step: step.name });
		}
		screens.push(...core, ...promptsOf(step, lesson));
		if (step.id === 'conclude') screens.push(...againOf(lesson));
		if (step.more) {
			screens.push(...screensOfParts(`${step.name}: ${step.more.heading}`, moreOf(step), lesson));
		}
	}
	const { controversy } = lesson.classroom.shown;
	return controversy ? [...screens, ...screensOfDebate(controversy)] : screens;
}

/** Statements that were asked before reading, asked again. */
function againOf({ steps }: PresentedCase): Screen[] {
	const questions = steps
		.flatMap(({ parts }) => parts)
		.flatMap((part) =>
			part.kind === 'question' && kindOf(part.question.shown.kind).twice
				? [{ id: part.question.shown.id, prompt: part.question.shown.prompt }]
				: []
		);
	if (questions.length === 0) return [];
	return [{ kind: 'again', id: 'again', name: 'How sure are you now?', step: 'Conclude', questions }];
}

/** Prompts for pairs in a step. */
function promptsOf({ id, name: step }: Step, { classroom }: PresentedCase): Screen[] {
	const prompts = classroom.shown.thinkPairShare.filter((rounds) => rounds.step === id);
	return prompts.map((rounds, index) => ({
		kind: 'pair',
		id: `pair-${id}-${index + 1}`,
		name: 'Think, pair, share',
		step,
		rounds
	}));
}

function screensOfDebate(controversy: Controversy): Screen[] {
	const debate = { kind: 'debate', step: 'Debate', controversy } as const;
	return [
		{ ...debate, id: 'debate', name: 'Two positions', round: 'positions' },
		{ ...debate, id: 'debate-first', name: 'First round', round: 'first' },
		{ ...debate, id: 'debate-swapped', name: 'Second round, positions swapped', round: 'swapped' },
		{
			...debate,
			kind: 'joint',
			id: 'joint',
			name: 'Our joint statement',
			questions: jointQuestions(controversy)
		}
	];
}

function screensOfParts(
	step: string,
	parts: readonly Part[],
	{ accounts }: Pick<PresentedCase, 'accounts'>
): Screen[] {
	return parts.flatMap((part): Screen[] => {
		switch (part.kind) {
			case 'text':
				return [
					{
						kind: 'text',
						id: part.id,
						name: part.heading ?? step,
						step,
						content: part.content,
						...(part.heading && { heading: part.heading })
					}
				];
			case 'question': {
				const { shown, key } = part.question;
				const { id, name, account } = shown;
				const beside = account ? accounts[account] : undefined;
				return [
					{
						kind: 'question',
						id: `q-${id}`,
						name,
						step,
						shown: { id, prompt: shown.prompt, ...(shown.passage && { passage: shown.passage }) },
						below: kindAtBuild(shown.kind).screen(shown, key),
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
							content: part.content,
							beside: part.beside,
							account
						}
					];
				});
			// Numbers and searches are for a page that can be searched.
			case 'figures':
			case 'search':
				return [];
		}
	});
}
