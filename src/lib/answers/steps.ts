/** What a file of answers says it is. */
export const format = 'on-the-record/answers';

/** A file of answers of some version, before it is checked. */
export interface OldFile {
	version: number;
	answers?: unknown;
	[field: string]: unknown;
}

/**
 * The steps from one version of the file of answers to the next, by the version they start from. A step that was
 * released is never changed. Adding one: write it here, raise `version`, and put a file of the old version into
 * `tests/saved/`, where it stays.
 */
export const steps: Record<number, { name: string; move: (file: OldFile) => OldFile }> = {};

/** The version that this program writes. */
export const version = 1;

/** Moves a file forward, step by step, to the version that this program writes. Newer files are left as they are. */
export function moveForward(file: OldFile, known = steps, to: number = version): OldFile {
	let moved = file;
	while (moved.version < to) {
		const step = known[moved.version];
		if (!step) return moved;
		moved = { ...step.move(moved), version: moved.version + 1 };
	}
	return moved;
}
