import { askedAgain, blockAddress, questionPlace, stepAddress } from '$lib/addresses/addresses.ts';
import { plainText } from '$lib/content/plain.ts';
import type { SourceDocument } from '$lib/model/document.ts';
import { coreOf, moreOf, type Case, type Part, type Step, type StepId } from '$lib/model/lesson.ts';
import type { Question } from '$lib/model/question.ts';
import type { Passage } from '$lib/model/text-quote.ts';
import type { Asked } from '$lib/questions/answered.ts';
import { blockLabel } from '$lib/quotes/block-label.ts';
import type { ItemPlace } from '$lib/questions/kind.ts';
import { findQuote } from '$lib/quotes/find-quote.ts';
import type { StepRow } from '$lib/reader/step-row.ts';
import type { pages } from '$lib/site/pages.ts';

/** Pages of evidence that stand beside a step. */
export type Beside = 'sums' | 'pictures' | 'events' | 'timeline' | 'outlets';
export interface EvidenceLink {
	name: string;
	address: (typeof pages)[Beside]['address'];
}

/** A question as a page asks it. */
export interface AskedQuestion extends Asked {
	question: Question;
	/** Its place on its page: its id, with `--after` where a statement is asked again. */
	name: string;
	/** It stands behind the core of its step. */
	more?: true;
}

export const questionsIn = (parts: readonly Part[]): Question[] =>
	parts.flatMap((part) => (part.kind === 'question' ? [part.question] : []));

/** Statements that are asked before reading and again at the end. */
const statements = (steps: readonly Step[]): Question[] =>
	steps.flatMap(({ parts }) => questionsIn(parts)).filter(({ shown }) => shown.kind === 'confidence');

/** The questions of a case by their step, numbered through: the core, what is asked again, then what may be left out. */
export function askedBySteps(steps: readonly Step[]): Map<StepId, AskedQuestion[]> {
	let number = 0;
	const ask = (question: Question, when: 'before' | 'after', more: boolean): AskedQuestion => ({
		id: question.shown.id,
		question,
		number: (number += 1),
		name: when === 'after' ? askedAgain(question.shown.id) : question.shown.id,
		...(question.shown.kind === 'confidence' && { when }),
		...(more && { more })
	});
	return new Map(
		steps.map((step) => [
			step.id,
			[
				...questionsIn(coreOf(step)).map((question) => ask(question, 'before', false)),
				...(step.id === 'conclude' ? statements(steps).map((question) => ask(question, 'after', false)) : []),
				...questionsIn(moreOf(step)).map((question) => ask(question, 'before', true))
			]
		])
	);
}

/** The steps of a case as its pages list them. */
export function rowsOf({ slug, steps }: Pick<Case, 'slug' | 'steps'>): StepRow[] {
	const asked = askedBySteps(steps);
	const numbered = steps.filter(({ id }) => id !== 'recall');
	return steps.map((step) => ({
		id: step.id,
		name: step.name,
		number: numbered.indexOf(step) + 1,
		address: stepAddress(slug, step.id),
		minutes: step.minutes.core,
		asked: (asked.get(step.id) ?? []).map(({ id, number, when, name, more }) => ({
			id,
			number,
			place: questionPlace(name),
			...(when && { when }),
			...(more && { more })
		}))
	}));
}

/** Where what stood on a page of the whole case stands now, by its place there: questions, comparisons, paragraphs. */
export function movedPlaces({ slug, steps, document }: Pick<Case, 'slug' | 'steps' | 'document'>) {
	const rows = rowsOf({ slug, steps });
	const moved: Record<string, string> = {};
	for (const { address, asked } of rows) for (const { place } of asked) moved[place] = address;
	for (const { id, parts } of steps) {
		for (const part of parts)
			if (part.kind === 'comparison') moved[`comparison-${part.id}`] = stepAddress(slug, id);
	}
	for (const { id } of document.blocks) moved[id] = blockAddress(slug, id).split('#')[0]!;
	for (const { id, address } of rows) moved[id] = address;
	return {
		...moved,
		'what-changed': stepAddress(slug, 'conclude'),
		'source-card': stepAddress(slug, 'source')
	};
}

/** How the document beside a task is told of words in it: `p4:10:52`. */
export const told = ({ block, start, end }: Passage) => `${block}:${start}:${end}`;

/** Where the items of a sorting question stand in the document, as far as they are words of it, by their ids. */
export function placesOf(
	slug: string,
	{ shown }: Question,
	{ blocks }: SourceDocument
): Record<string, ItemPlace> {
	if (shown.kind !== 'sort') return {};
	return Object.fromEntries(
		shown.items.flatMap(({ id, label }) => {
			const text = plainText(label);
			const exact = /“([^”]+)”|"([^"]+)"/u.exec(text)?.slice(1).find(Boolean) ?? text;
			const [at] = findQuote(blocks, { exact: exact.replace(/^…\s*|\s*…$/gu, '') });
			return at
				? [[id, { at: told(at), address: blockAddress(slug, at.block), label: blockLabel(at.block) }]]
				: [];
		})
	);
}

/**
 * The source card stands in the step Source, and the document after the words that open the step Read. A step without such
 * words has an empty place for them: a lesson never hides its document.
 */
export function withPlace(step: Step): Step {
	const wanted = step.id === 'read' ? step.parts[0]?.kind !== 'text' : step.parts.length === 0;
	if (!wanted || !['source', 'read'].includes(step.id)) return step;
	return {
		...step,
		parts: [{ kind: 'text', id: `${step.id}-place`, content: [] }, ...step.parts],
		...(step.more && { more: { ...step.more, from: step.more.from + 1 } })
	};
}
