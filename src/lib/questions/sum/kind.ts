import { formatNumber, isResult, readNumber } from '../../figures/work-out.ts';
import type { Content } from '../../model/content.ts';
import type { SharedKey, SharedShown } from '../../model/question.ts';
import type { Kind } from '../kind.ts';
import type { Output, ValueParts } from '../value-parts.ts';

export interface SumShown extends SharedShown {
	kind: 'sum';
	/** The sum in words and signs, without its result. */
	expression: string;
	unit?: string;
	/** What the document says. */
	stated?: number;
}
export interface SumKey extends SharedKey {
	/** The result, worked out by the program. */
	result: number;
	afterwards: Content;
}

export const value = ({ object, literal, words }: ValueParts) =>
	object({ kind: literal('sum'), typed: words });

declare module '../../model/question.ts' {
	interface QuestionKinds {
		sum: { shown: SumShown; key: SumKey; value: Output<typeof value> };
	}
}

/** What the document says in a sum, as a sentence, or nothing. */
export function describeStated({ stated, unit }: SumShown): string | undefined {
	if (stated === undefined) return undefined;
	return `The document says ${formatNumber(stated)}${unit ? ` ${unit}` : ''}.`;
}

export const sum: Kind<'sum'> = {
	words: 'Do the sum',
	folder: 'sum',
	empty: () => ({ kind: 'sum', typed: '' }),
	isEmpty: ({ typed }) => typed.trim() === '',
	/** Something that is not a number is wrong, not empty. */
	score(_, { result }, { typed }) {
		return { right: isResult(readNumber(typed), result) ? 1 : 0, of: 1, missed: [] };
	},
	asks(shown) {
		const told = describeStated(shown);
		return { line: `${shown.expression} = ?`, ...(told && { told }) };
	},
	describe(shown, { typed }) {
		if (typed.trim() === '') return [];
		return [shown ? `${shown.expression} = ${typed.trim()}` : typed.trim()];
	}
};
