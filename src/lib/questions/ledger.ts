import { paragraph } from '../content/build.ts';
import type { Figure } from '../model/figure.ts';
import type { Posed } from '../model/outline.ts';
import { targetKey, type TargetOf } from '../model/target.ts';
import type { ChoiceShown } from './choice/kind.ts';
import type { WritingShown } from './writing/kind.ts';

/** What a learner fills in for one number of a document, before opening our row. */
export interface LedgerRow {
	counted: Posed<WritingShown>;
	others: Posed<WritingShown>;
	agrees: Posed<ChoiceShown>;
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
	const targetOf = (part: TargetOf<'ledger'>['part']) => ({ kind: 'ledger', figure: id, part }) as const;
	const asked = (target: TargetOf<'ledger'>, name: string, ask: string) => ({
		id: targetKey(target),
		name: `${quantity}: ${name}`,
		prompt: [paragraph(`“${words}” ${ask}`)],
		open: true,
		hints: []
	});
	const [counted, others, agrees] = [targetOf('counted'), targetOf('others'), targetOf('agrees')];
	return {
		counted: {
			target: counted,
			shown: {
				kind: 'short-answer',
				...asked(counted, 'what is counted', 'What exactly is counted, since when?')
			}
		},
		others: {
			target: others,
			shown: {
				kind: 'short-answer',
				...asked(others, 'who else', 'Who else counted it, and who counted first?')
			}
		},
		agrees: {
			target: agrees,
			shown: {
				kind: 'choose-one',
				...asked(agrees, 'agrees or not', 'Does it agree?'),
				options: agreements.map(({ id: option, label }) => ({ id: option, label: [label] }))
			}
		}
	};
}
