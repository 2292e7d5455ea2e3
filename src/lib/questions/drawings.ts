import type { QuestionKind } from '../model/question.ts';
import type { Drawing } from './kind.ts';
import { kindOf } from './kinds.ts';

const drawings = import.meta.glob<Drawing>('./*/Drawing.svelte', { eager: true, import: 'default' });

/** What draws a question of a kind: the `Drawing.svelte` of its folder. */
export function drawingOf(question: QuestionKind): Drawing {
	return drawings[`./${kindOf(question).folder}/Drawing.svelte`]!;
}
