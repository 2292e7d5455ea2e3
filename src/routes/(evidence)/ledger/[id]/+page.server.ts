import { error } from '@sveltejs/kit';
import { comparableChecks } from '$lib/figures/origins.ts';
import { figuresIn } from '$lib/quotes/figures-in.ts';
import { loadAccounts, loadModule } from '$lib/server/lessons/index.ts';

export const entries = () => loadModule().figures.map(({ id }) => ({ id }));

export function load({ params }) {
	const { figures, cases, sums } = loadModule();
	const figure = figures.find(({ id }) => id === params.id);
	if (!figure) error(404, `There is no figure "${params.id}".`);
	const places = cases.flatMap((lesson) =>
		figuresIn(lesson, [figure]).map(({ at, words }) => ({
			slug: lesson.slug,
			short: lesson.document.card.short,
			block: at.block,
			words
		}))
	);
	return {
		figure,
		places,
		statedBy: loadAccounts(figure.stated_by),
		counted: comparableChecks(figure.checks).length,
		hasSum: sums.some(({ readings }) =>
			readings.some(({ checks }) => checks.some(({ id }) => id.startsWith(`${figure.id}-`)))
		)
	};
}
