/**
 * Entries by their id. An entry that stands in its file and cannot be used is not in the map, and is not lacking either:
 * one mistake in an entry is told once, and not again wherever the entry is named.
 */
export class EntryMap<Entry> extends Map<string, Entry> {
	readonly #broken = new Set<string>();
	#fileBroken = false;

	/** Marks an entry as there and unusable; without an id, the whole file. */
	markBroken(id?: string) {
		if (id === undefined) this.#fileBroken = true;
		else this.#broken.add(id);
	}

	get isWhole(): boolean {
		return !this.#fileBroken && this.#broken.size === 0;
	}

	/** Whether surely no entry has this id. */
	lacks(id: string): boolean {
		return !this.has(id) && !this.#fileBroken && !this.#broken.has(id);
	}

	/** The entries with these ids that are there. */
	pick(ids: readonly string[]): Entry[] {
		return ids.flatMap((id) => this.get(id) ?? []);
	}

	/** These entries and others, which come before these. */
	with(others: EntryMap<Entry>): EntryMap<Entry> {
		const both = new EntryMap([...this, ...others]);
		for (const id of [...this.#broken, ...others.#broken]) both.markBroken(id);
		if (this.#fileBroken || others.#fileBroken) both.markBroken();
		return both;
	}
}

/** Entries that stand inside other entries, by their id. */
export function innerEntries<Outer, Entry extends { id: string }>(
	outer: EntryMap<Outer>,
	inside: (entry: Outer) => Entry[]
): EntryMap<Entry> {
	const map = new EntryMap([...outer.values()].flatMap(inside).map((entry) => [entry.id, entry]));
	if (!outer.isWhole) map.markBroken();
	return map;
}
