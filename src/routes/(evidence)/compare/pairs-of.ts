/** With how many of the documents before it a document stands side by side. Up to five documents, that is every pair. */
export const reach = 4;

/**
 * The pairs of documents that stand side by side, in the order of the documents: each with the few before it, and those
 * that the module names. Every pair of a thousand documents would be half a million pages.
 *
 * @param named pairs of slugs, in any order, wherever the two stand in the module
 */
export function pairsOf<Thing extends { slug: string }>(
	documents: readonly Thing[],
	named: readonly { documents: readonly string[] }[] = []
): [Thing, Thing][] {
	const place = new Map(documents.map(({ slug }, index) => [slug, index]));
	const seconds = documents.map((_, first) => {
		const last = Math.min(first + reach, documents.length - 1);
		return new Set(Array.from({ length: last - first }, (_, step) => first + 1 + step));
	});
	for (const pair of named) {
		const [first, second] = pair.documents.map((slug) => place.get(slug) ?? -1).toSorted((a, b) => a - b);
		if (first !== second && second !== undefined) seconds[first ?? -1]?.add(second);
	}
	return documents.flatMap((first, index) =>
		[...(seconds[index] ?? [])]
			.toSorted((a, b) => a - b)
			.flatMap((other): [Thing, Thing][] => (documents[other] ? [[first, documents[other]]] : []))
	);
}
