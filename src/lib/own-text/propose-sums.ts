import type { FoundNumber } from './find-numbers.ts';
import type { OwnBlock } from './own-text.ts';
import { proposeChanges } from './propose-changes.ts';
import { proposeDurations } from './propose-durations.ts';
import { proposeShares } from './propose-shares.ts';
import { proposeTotals } from './propose-totals.ts';
import { evidenceOf, type Candidate, type ProposedSum } from './proposed-sum.ts';

export type { ProposedSum } from './proposed-sum.ts';

/** How many sums are proposed at most: more would be a list and no proposal. */
export const maxSums = 12;
/** The length of an id that can be saved, less what stands before it. */
const maxId = 100;

/**
 * Proposes sums that the words of a text make likely, the surest first, at most twelve.
 *
 * A sum that does not come out is a question and no verdict: the numbers may count different things, or the program may have
 * put together what does not belong together. The notes say what to check.
 *
 * @param numbers as `findNumbers` gives them for these blocks
 */
export function proposeSums(numbers: readonly FoundNumber[], blocks: readonly OwnBlock[]): ProposedSum[] {
	const evidence = evidenceOf(numbers, blocks);
	const all = [proposeTotals, proposeShares, proposeChanges, proposeDurations].flatMap((propose) =>
		propose(evidence)
	);
	const proposed = new Map<string, ProposedSum>();
	for (const candidate of all.toSorted((a: Candidate, b: Candidate) => b.sure - a.sure)) {
		const { kind, parts, stated, working, agrees, note } = candidate;
		// Saved notes hang on it, and ids that are saved have small letters, digits and hyphens only.
		const id = [kind, ...[...parts].sort()].join('-').slice(0, maxId);
		if (!proposed.has(id)) proposed.set(id, { id, kind, parts, stated, working, agrees, note });
		if (proposed.size === maxSums) break;
	}
	return [...proposed.values()];
}
