import type { Answer } from '../model/answer.ts';
import { answerKey } from './store.ts';

/** Answers put together by their times: what was changed last stays. */
export interface Merge {
	/** The answers that have to be saved. */
	save: Answer[];
	added: number;
	replaced: number;
	/** Loaded answers that gave way to newer ones on this device, or are the same. */
	kept: number;
}

/** Merges loaded answers into those on this device. Newer work is never overwritten. */
export function mergeAnswers(own: readonly Answer[], loaded: readonly Answer[]): Merge {
	const known = new Map(own.map((one) => [answerKey(one), one]));
	const merge: Merge = { save: [], added: 0, replaced: 0, kept: 0 };
	for (const one of loaded) {
		const mine = known.get(answerKey(one));
		if (mine && mine.at >= one.at) {
			merge.kept += 1;
			continue;
		}
		if (mine) merge.replaced += 1;
		else merge.added += 1;
		known.set(answerKey(one), one);
		merge.save.push(one);
	}
	return merge;
}
