import { figuresIn } from '$lib/quotes/figures-in.ts';
import { loadModule } from '$lib/server/lessons/index.ts';
import { isFilled, pages, type EvidenceId, type PageId } from '$lib/site/pages.ts';

export function load() {
	const module = loadModule();
	const { terms, figures, outlets, timeline, period, events, wordings, sums } = module;
	const cases = module.cases.filter(({ practice }) => !practice);
	const named = (some: typeof cases) =>
		some.map(({ slug, document }) => ({ slug, short: document.card.short }));
	return {
		period,
		count: {
			terms: terms.length,
			figures: figures.length,
			checks: figures.reduce((sum, { checks }) => sum + checks.length, 0),
			outlets: outlets.length,
			timeline: timeline.length,
			events: events.length,
			wordings: wordings.length,
			sums: sums.length
		},
		pages: (Object.keys(pages) as PageId[])
			.filter((id): id is EvidenceId => 'section' in pages[id] && isFilled(id, module))
			.map((id) => ({
				id,
				name: pages[id].name,
				section: pages[id].section,
				/** Twins are a page for each case. */
				address: id === 'twins' ? undefined : pages[id].address
			})),
		/** The cases that have a page of their own of the kind. */
		cases: {
			twins: named(cases.filter(({ twins }) => twins.length > 0)),
			ledger: named(cases.filter((lesson) => figuresIn(lesson, figures).length > 0))
		} as Record<string, { slug: string; short: string }[]>
	};
}
