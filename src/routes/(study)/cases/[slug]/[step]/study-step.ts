import { numbered } from '$lib/content/numbered.ts';
import type { Case } from '$lib/model/lesson.ts';
import type { MarkedTerm, Module } from '$lib/model/module.ts';
import { figuresIn } from '$lib/quotes/figures-in.ts';
import { isFilled, pages } from '$lib/site/pages.ts';
import {
	askedBySteps,
	questionsIn,
	rowsOf,
	withPlace,
	type Beside,
	type EvidenceLink
} from '../study-lesson.ts';

/** What the page of a step shows; nothing when the case has no such step. */
export function studyStep(lesson: Case, id: string, module: Module) {
	const { slug, steps, document, annotations, facts, practice, order, accounts, figures, twins } = lesson;
	const at = steps.findIndex((one) => one.id === id);
	const step = steps[at];
	if (!step) return undefined;
	const { terms } = module;
	const marked: MarkedTerm[] = terms.flatMap(({ id, name, presupposes, settled }) => {
		const places = annotations
			.filter(({ entry }) => entry === id)
			.map(({ at, loaded = false }) => ({ ...at, loaded }));
		return places.length > 0
			? [{ id, name, presupposes, ...(settled && { settled: settled.says }), places }]
			: [];
	});
	const rows = rowsOf(lesson);
	const next = module.cases.find((other) => other.order === order + 1);
	const rewrites = questionsIn(step.parts).some(({ shown }) => shown.kind === 'rewrite');
	const predicted = questionsIn(steps.find(({ id }) => id === 'predict')?.parts ?? []);
	// One list of notes for all that the step draws, so that a source has one number on its page.
	const { content, notes } = numbered(
		{
			step: withPlace(step),
			asked: askedBySteps(steps).get(step.id) ?? [],
			/** What was asked before reading, for the end. */
			predicted: step.id === 'conclude' ? predicted : []
		},
		step.id
	);
	return {
		...content,
		notes,
		slug,
		title: facts.title,
		practice,
		document,
		rows,
		row: rows[at]!,
		before: rows[at - 1],
		after: rows[at + 1],
		nextCase: next && { slug: next.slug, title: next.facts.title },
		accounts,
		figures,
		terms: marked,
		figurePlaces: figuresIn({ slug, annotations, document }, module.figures).map(({ figure, at }) => ({
			id: figure.id,
			at
		})),
		twins: twins.length,
		evidence: {
			numbers: linksTo(module, { sums: 'Sums', pictures: 'Pictures' }),
			accounts: practice
				? []
				: linksTo(module, {
						events: 'one event, several texts',
						timeline: 'timeline',
						outlets: 'who publishes'
					})
		},
		/** Words that take a side, for questions that rewrite a sentence; none where there is no such question. */
		contested: rewrites ? terms.map(({ id, name, words }) => ({ id, name, words })) : []
	};
}

/** Links to pages that the module has something to show on. */
function linksTo(module: Module, names: Partial<Record<Beside, string>>): EvidenceLink[] {
	return (Object.entries(names) as [Beside, string][])
		.filter(([id]) => isFilled(id, module))
		.map(([id, name]) => ({ name, address: pages[id].address }));
}
