import { figuresIn } from '$lib/quotes/figures-in.ts';
import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { terms, figures, outlets, timeline, events, wordings, sums, series, cases } = loadModule();
	return {
		count: {
			terms: terms.length,
			figures: figures.length,
			checks: figures.reduce((sum, { checks }) => sum + checks.length, 0),
			outlets: outlets.length,
			timeline: timeline.length,
			events: events.length,
			wordings: wordings.length,
			sums: sums.length,
			series: series.length
		},
		cases: cases
			.filter(({ practice }) => !practice)
			.map((lesson) => ({
				slug: lesson.slug,
				short: lesson.document.card.short,
				twins: lesson.twins.length,
				figures: figuresIn(lesson, figures).length
			}))
	};
}
