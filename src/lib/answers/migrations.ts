/** What a file of answers says it is. */
export const format = 'on-the-record/answers';

/** A file of answers of some version, before it is checked. */
export interface OldFile {
	version: number;
	answers?: unknown;
	[field: string]: unknown;
}

/**
 * What moves a file of answers from one version to the next, by the version it starts from. A migration that was released
 * is never changed. Adding one: write it here, raise `version`, and put a file of the old version into `tests/saved/`,
 * where it stays.
 */
export const migrations: Record<number, { name: string; up: (file: OldFile) => OldFile }> = {};

/** The version that this program writes. */
export const version = 1;

/** Moves a file forward, one migration after the other, to the version that this program writes. Newer files are left as they are. */
export function migrate(file: OldFile, known = migrations, to: number = version): OldFile {
	let moved = file;
	while (moved.version < to) {
		const migration = known[moved.version];
		if (!migration) return moved;
		moved = { ...migration.up(moved), version: moved.version + 1 };
	}
	return moved;
}
