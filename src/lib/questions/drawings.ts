import type { QuestionKind } from '../model/question.ts';
import type { After, Drawing } from './kind.ts';
import { kindOf } from './kinds.ts';

const drawings = import.meta.glob<Drawing>('./*/Drawing.svelte', { eager: true, import: 'default' });
const afters = import.meta.glob<After>('./*/After.svelte', { eager: true, import: 'default' });

/** What draws a question of a kind: the `Drawing.svelte` of its folder. */
export function drawingOf(question: QuestionKind): Drawing {
	return drawings[`./${kindOf(question).folder}/Drawing.svelte`]!;
}

/** What draws what a kind shows after answering beside its reasons: the `After.svelte` of its folder, if it has one. */
export function afterOf(question: QuestionKind): After | undefined {
	return afters[`./${kindOf(question).folder}/After.svelte`];
}
