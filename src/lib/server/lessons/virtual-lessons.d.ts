/** The module, read and checked once. `src/tools/check-lessons-plugin.ts` hands it over. */
declare module 'virtual:lessons' {
	const checked: {
		module: import('../../model/module.ts').Module | null;
		problems: import('./problems.ts').Problem[];
	};
	export default checked;
}
