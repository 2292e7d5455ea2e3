import { figuresIn } from '$lib/quotes/figures-in.ts';
import { loadModule } from '$lib/server/lessons/index.ts';

export function load() {
	const { terms, figures, outlets, timeline, period, events, wordings, sums, series, cases } = loadModule();
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
			sums: sums.length,
			series: series.length
		},
		cases: cases
			.filter(({ practice }) => !practice)
			.map(({ slug, document, twins, annotations }) => ({
				slug,
				short: document.card.short,
				twins: twins.length,
				numbers: figuresIn({ slug, document, annotations }, figures).length
			}))
	};
}
