declare global {
	namespace App {}

	/** Set by the build: what every page says of its module. Absent where nothing is built. */
	const __MODULE__: import('$lib/model/site.ts').Site | undefined;
}

export {};
