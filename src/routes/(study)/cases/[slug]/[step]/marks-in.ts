import { resolve } from '$app/paths';
import type { MarkedTerm } from '$lib/model/module.ts';
import type { Passage } from '$lib/model/text-quote.ts';
import type { PageData, PlaceMark } from '$lib/reader/page-data.ts';

/** The place of the card of a contested word on the page. */
export const cardPlace = (term: string) => `card-${term}`;

/** What can be marked in the document when the learner asks: words that take a side, and numbers in the claims ledger. */
export function marksIn(
	terms: readonly MarkedTerm[],
	figures: readonly { id: string; at: Passage }[]
): NonNullable<PageData['marks']> {
	const at = ({ block, start, end }: Passage): Passage => ({ block, start, end });
	return {
		terms: terms.flatMap(({ id, places }) =>
			places.map((place): PlaceMark => ({
				...at(place),
				card: cardPlace(id),
				href: resolve(`/terms/${id}/`)
			}))
		),
		figures: figures.map(({ id, at: place }): PlaceMark => ({
			...at(place),
			href: resolve(`/ledger/${id}/`)
		}))
	};
}
