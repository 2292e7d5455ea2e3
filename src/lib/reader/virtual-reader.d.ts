/** The reader's script, built. `src/tools/reader-plugin.ts` hands it over. */
declare module 'virtual:reader' {
	/** Where it is, from the top of the site. */
	export const file: string;
}
