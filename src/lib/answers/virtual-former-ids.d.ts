/** The module's `former-ids.yaml`. `src/tools/check-lessons-plugin.ts` hands it over. */
declare module 'virtual:former-ids' {
	const former: import('../model/former-ids.ts').FormerIds;
	export default former;
}
