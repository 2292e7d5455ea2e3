import type { Target } from './target-schema.ts';

export type { Target } from './target-schema.ts';
/** A target of one kind. */
export type TargetOf<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;

/**
 * A string that is the same for the same target, and another for every other one: a key of maps and of stores. It is
 * never read back; a target is stored beside it.
 */
export function targetKey({ kind, ...rest }: Target): string {
	const fields = Object.entries<string>(rest).sort(([a], [b]) => (a < b ? -1 : 1));
	return [kind, ...fields.map(([, id]) => id)].join('/');
}

/**
 * The note beside an account. A comparison and an account have one id together, as a saved note of version 1 has it: both
 * may hold hyphens, so nobody can say where one ends. The check of lessons sees that no two notes of a case share it.
 */
export function noteTarget(comparison: string, account: string): TargetOf<'note'> {
	return { kind: 'note', id: `${comparison}-${account}` };
}
