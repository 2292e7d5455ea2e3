const between = '--and--';

/** The address of a pair of documents: their slugs in the order of the module. */
export function pairAddress(first: string, second: string): string {
	return `${first}${between}${second}`;
}

/** The slugs of an address. The second is empty when the address names no pair. */
export function slugsOf(address: string): [string, string] {
	const [first = '', second = ''] = address.split(between);
	return [first, second];
}
