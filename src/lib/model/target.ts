import type { Target } from './target-schema.ts';

export type { Target } from './target-schema.ts';
/** A target of one kind. */
export type TargetOf<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;

/**
 * A string that is the same for the same target, and another for every other one: a key of maps and of stores. It is
 * never read back; a target is stored beside it.
 */
export function targetKey(target: Target): string {
	switch (target.kind) {
		case 'question':
		case 'twin':
		case 'note':
		case 'own-sum':
			return `${target.kind}/${target.id}`;
		case 'ledger':
			return `${target.kind}/${target.figure}/${target.part}`;
		case 'joint':
			return `${target.kind}/${target.part}`;
		case 'own-text':
			return target.kind;
		case 'own-sentence':
			return `${target.kind}/${target.sentence}/${target.part}`;
		case 'own-number':
			return `${target.kind}/${target.number}/${target.part}`;
		case 'own-beside':
			return `${target.kind}/${target.block}`;
	}
}

/**
 * The note beside an account. A comparison and an account have one id together, as a saved note of version 1 has it: both
 * may hold hyphens, so nobody can say where one ends. The check of lessons sees that no two notes of a case share it.
 */
export function noteTarget(comparison: string, account: string): TargetOf<'note'> {
	return { kind: 'note', id: `${comparison}-${account}` };
}
