declare global {
	namespace App {}

	/** Set by the build: what sets this module's saved answers apart. Absent where nothing is built. */
	const __MODULE_ID__: string | undefined;
}

export {};
