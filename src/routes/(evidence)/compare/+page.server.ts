import { pairsOf, reach } from './pairs-of.ts';
import { loadModule } from '$lib/server/lessons/index.ts';
import { isFilled } from '$lib/site/pages.ts';
import { pairAddress } from './pair-address.ts';

export function load() {
	const module = loadModule();
	const { cases, pairs } = module;
	const documents = cases.filter(({ practice }) => !practice);
	return {
		documents: documents.map(({ slug, document: { card } }) => ({
			slug,
			short: card.short,
			speaker: card.speaker
		})),
		/** Whether every two documents stand side by side. */
		everyPair: documents.length <= reach + 1,
		reach,
		hasEvents: isFilled('events', module),
		pairs: pairsOf(documents, pairs).map(([first, second]) => ({
			address: pairAddress(first.slug, second.slug),
			first: first.document.card.short,
			second: second.document.card.short,
			isOneText: pairs.some(({ documents: pair }) => pair.includes(first.slug) && pair.includes(second.slug))
		}))
	};
}
