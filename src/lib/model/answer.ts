import type { Target } from './target.ts';

/** What a learner gave to one question. The shape belongs to the question's kind. */
export type AnswerValue =
	| { kind: 'choose-one'; option: string }
	| { kind: 'choose-several'; options: string[] }
	| { kind: 'writing'; text: string; ticked: number[] }
	| { kind: 'sort'; bins: Record<string, string> }
	| { kind: 'mark-phrase'; phrases: string[]; marks: Mark[] }
	| { kind: 'sum'; typed: string }
	| { kind: 'confidence'; before?: Sureness; after?: Sureness };

/** Words that the learner marked with the pointer. */
export interface Mark {
	block: string;
	start: number;
	end: number;
	/** The marked words, so that a saved answer can be read without the document. */
	exact: string;
}

/** Whether an answer says nothing yet: no word, no choice, no mark. */
export function isEmpty({ kind: _kind, ...given }: AnswerValue): boolean {
	return Object.values<string | number | object | undefined>(given).every((one) =>
		typeof one === 'object' ? Object.keys(one).length === 0 : String(one ?? '').trim() === ''
	);
}

/** How sure the learner is that a statement holds: 1 surely not, 3 cannot tell, 5 surely. */
export type Sureness = 1 | 2 | 3 | 4 | 5;

/** One saved answer. */
export interface Answer {
	/** The case's slug. */
	case: string;
	/** What it answers there. */
	target: Target;
	value: AnswerValue;
	/** What was answered earlier and had not come yet when the learner began anew. It stays until the learner says which counts. */
	earlier?: AnswerValue;
	/** The learner has asked to see the reasons. */
	checked: boolean;
	/** When it was last changed, in milliseconds since 1970. */
	at: number;
}

/** The result of holding an answer against its key. An open question is never a zero. */
export type Score =
	{ kind: 'empty' } | { kind: 'open' } | { kind: 'scored'; right: number; of: number; missed: string[] };
