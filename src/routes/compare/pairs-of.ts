/** Every two different things of a list, in its order. */
export function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
	return things.flatMap((first, index) =>
		things.slice(index + 1).map((second): [Thing, Thing] => [first, second])
	);
}
