import type { InClass } from '../in-class.ts';
import { foundPhrases, type Mark } from './kind.ts';

/** How many of a class found each phrase, and what else they marked. */
export const markPhraseInClass: InClass<'mark-phrase'> = {
	picture: ({ phrases }) => ({
		kind: 'spread',
		rows: phrases,
		quoted: true,
		typed: phrases.length > 0 ? 'Other words that were marked' : 'Words that were marked'
	}),
	given(shown, answer) {
		const touches = ({ block, start, end }: Mark) =>
			shown.phrases.some(({ at }) => at.block === block && at.start < end && start < at.end);
		return {
			rows: [...foundPhrases(shown, answer), ...answer.phrases],
			typed: answer.marks.filter((one) => !touches(one)).map(({ exact }) => exact)
		};
	}
};
