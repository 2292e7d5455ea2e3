/** The scripts of study pages, built. `src/tools/reader-plugin.ts` hands them over. */
declare module 'virtual:reader' {
	/** Where each is, from the top of the site. */
	export const files: Record<'reader' | 'stored' | 'formerIds', string>;
}
