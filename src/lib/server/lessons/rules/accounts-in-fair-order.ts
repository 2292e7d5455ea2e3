import type { Standpoint } from '../../../model/account.ts';
import { coreOf } from '../../../model/lesson.ts';
import type { Rule } from './rule.ts';

const wanted: Standpoint[] = ['other-party', 'international', 'independent'];

/**
 * Other accounts begins with the opposing party, goes on to international bodies, and ends with independent reporting,
 * with at least three accounts in the core. Hearing one side only makes readers less willing to hear the other.
 */
export const accountsInFairOrder: Rule = (lesson, { problems, placeOf }) => {
	const comparisons = lesson.steps.flatMap((step) => step.parts).filter((part) => part.kind === 'comparison');
	// What cannot be used was told where it stands.
	if (comparisons.some((part) => part.accounts.some((id) => !lesson.accounts[id]))) return;
	const inCore = lesson.steps.flatMap(coreOf).filter((part) => part.kind === 'comparison');
	const used = inCore.flatMap((part) => part.accounts.flatMap((id) => lesson.accounts[id]?.standpoint ?? []));
	const place = placeOf(comparisons[0]?.id);
	if (used.length < 3) problems.add('accounts_too_few', place, used.length);
	const absent = wanted.filter((standpoint) => !used.includes(standpoint));
	if (absent.length > 0) {
		problems.add('accounts_out_of_order', place, `None of the accounts is ${absent.join(' or ')}.`);
	}
	for (const part of comparisons) {
		const ranks = part.accounts
			.map((id) => wanted.indexOf(lesson.accounts[id]?.standpoint ?? 'same-party'))
			.filter((rank) => rank !== -1);
		const unsorted = ranks.some((rank, index) => index > 0 && rank < (ranks[index - 1] ?? 0));
		if (unsorted) problems.add('accounts_out_of_order', placeOf(part.id), `See "${part.heading}".`);
	}
};
