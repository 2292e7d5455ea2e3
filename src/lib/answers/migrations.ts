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
export const migrations: Record<number, { name: string; up: (file: OldFile) => OldFile }> = {
	1: { name: 'option ids', up: markWords }
};

/** The version that this program writes. */
export const version = 2;

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

/**
 * Until then options were called after their words. From here on they have ids, and an answer says which ids it holds, so
 * that it can be given those of today (`former-ids.ts`).
 */
function markWords(file: OldFile): OldFile {
	if (!Array.isArray(file.answers)) return file;
	const kinds: unknown[] = ['choose-one', 'choose-several', 'sort', 'mark-phrase'];
	const marked = file.answers.map((answer: { value?: { kind?: unknown } } | null) =>
		kinds.includes(answer?.value?.kind) ? { ...answer, ids: 'words' } : answer
	);
	return { ...file, answers: marked };
}
