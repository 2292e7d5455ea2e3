import { paragraph } from '../content/build.ts';
import type { Figure } from '../model/figure.ts';
import type { ChoiceShown } from './choice/kind.ts';
import type { WritingShown } from './writing/kind.ts';

/** What a learner fills in for one number of a document, before opening our row. */
export interface LedgerRow {
	counted: WritingShown;
	others: WritingShown;
	agrees: ChoiceShown;
}

/** What the learner may say of a check. */
export const agreements = [
	{ id: 'agrees', label: 'It agrees' },
	{ id: 'differs', label: 'It differs' },
	{ id: 'counts-else', label: 'It counts something else' },
	{ id: 'not-found', label: 'I found nobody else who counted' }
];

/**
 * The open questions of a row of the claims ledger. They are saved, exported and printed like all other questions.
 *
 * @param words the words of the document that state the figure
 */
export function ledgerRow({ id, quantity }: Pick<Figure, 'id' | 'quantity'>, words: string): LedgerRow {
	const question = (part: string, name: string, ask: string) => ({
		id: `ledger-${id}-${part}`,
		name: `${quantity}: ${name}`,
		prompt: [paragraph(`“${words}” ${ask}`)],
		open: true,
		hints: []
	});
	return {
		counted: {
			kind: 'short-answer',
			...question('counted', 'what is counted', 'What exactly is counted, since when?')
		},
		others: {
			kind: 'short-answer',
			...question('others', 'who else', 'Who else counted it, and who counted first?')
		},
		agrees: {
			kind: 'choose-one',
			...question('agrees', 'agrees or not', 'Does it agree?'),
			options: agreements.map(({ id: option, label }) => ({ id: option, label: [label] }))
		}
	};
}
