import { numbered } from '$lib/content/numbered.ts';
import type { MarkedTerm } from '$lib/model/module.ts';
import { figuresIn } from '$lib/quotes/figures-in.ts';
import type { Step } from '$lib/model/lesson.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';
import { isFilled, pages } from '$lib/site/pages.ts';
import type { Beside, EvidenceLink, StudyStep } from './study-lesson.ts';

export const entries = () => loadModule().cases.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const { document, steps, minutes, facts, practice, slug, order, accounts, figures, annotations, twins } =
		loadCase(params.slug);
	const terms: MarkedTerm[] = loadModule().terms.flatMap(({ id, name, presupposes, settled }) => {
		const places = annotations
			.filter(({ entry }) => entry === id)
			.map(({ at, loaded = false }) => ({ ...at, loaded }));
		return places.length > 0
			? [{ id, name, presupposes, ...(settled && { settled: settled.says }), places }]
			: [];
	});
	const rewrites = steps.some(({ parts }) =>
		parts.some((part) => part.kind === 'question' && part.question.shown.kind === 'rewrite')
	);
	const count = loadModule().cases.filter((other) => !other.practice).length;
	const next = loadModule().cases.find((other) => other.order === order + 1);
	return {
		lesson: {
			document,
			steps: steps.map(withPlace).map(withNotes),
			minutes,
			facts,
			practice,
			slug,
			order,
			accounts,
			figures,
			terms,
			figurePlaces: figuresIn({ slug, annotations, document }, loadModule().figures).map(
				({ figure, at }) => ({
					id: figure.id,
					at
				})
			),
			twins: twins.length,
			evidence: {
				numbers: linksTo({ sums: 'Sums', pictures: 'Pictures' }),
				accounts: practice
					? []
					: linksTo({ events: 'one event, several texts', timeline: 'timeline', outlets: 'who publishes' })
			},
			contested: rewrites ? loadModule().terms.map(({ id, name, words }) => ({ id, name, words })) : []
		},
		kicker: practice ? 'Practice case · invented' : `Case ${order} of ${count}`,
		next: next && { slug: next.slug, title: next.facts.title }
	};
}

/** Links to pages that the module has something to show on. */
function linksTo(names: Partial<Record<Beside, string>>): EvidenceLink[] {
	return (Object.entries(names) as [Beside, string][])
		.filter(([id]) => isFilled(id, loadModule()))
		.map(([id, name]) => ({ name, address: pages[id].address }));
}

/** The numbers of a step's notes are made here, once, so that every part of it draws the same ones wherever it is drawn. */
function withNotes(step: Step): StudyStep {
	const { content, notes } = numbered(step, step.id);
	return { ...content, notes };
}

/**
 * The source card stands in the step Source, and the document after the words that open the step Read. A step without such
 * words has an empty place for them: a lesson never hides its document.
 */
function withPlace(step: Step): Step {
	const wanted = step.id === 'read' ? step.parts[0]?.kind !== 'text' : step.parts.length === 0;
	if (!wanted || !['source', 'read'].includes(step.id)) return step;
	return {
		...step,
		parts: [{ kind: 'text', id: `${step.id}-place`, content: [] }, ...step.parts],
		...(step.more && { more: { ...step.more, from: step.more.from + 1 } })
	};
}
