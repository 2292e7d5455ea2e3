import { error } from '@sveltejs/kit';
import { figuresIn } from '$lib/quotes/figures-in.ts';
import { ledgerRow } from '$lib/questions/ledger.ts';
import { loadCase, loadModule } from '$lib/server/lessons/index.ts';

const statedIn = (slug: string) => figuresIn(loadCase(slug), loadModule().figures);

export const entries = () =>
	loadModule()
		.cases.filter(({ slug }) => statedIn(slug).length > 0)
		.map(({ slug }) => ({ slug }));

export function load({ params }) {
	const { slug, facts, document } = loadCase(params.slug);
	const stated = statedIn(slug);
	if (stated.length === 0) error(404, `The document of "${params.slug}" states no number that was checked.`);
	return {
		slug,
		title: facts.title,
		short: document.card.short,
		rows: stated.map((one) => ({ ...one, questions: ledgerRow(one.figure, one.words) }))
	};
}
