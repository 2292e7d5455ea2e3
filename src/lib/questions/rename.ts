/** The id that an option has now; `undefined` where there is no such option. */
export type Rename = (id: string) => string | undefined;

/** Ids under their new names, each once. */
export function renamed(ids: readonly string[], to: Rename): string[] {
	return [...new Set(ids.flatMap((id) => to(id) ?? []))];
}
