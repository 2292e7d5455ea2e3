import type { Content, Words } from '../model/content.ts';
import type { Option } from '../model/question.ts';

/** How an option stands to the text and to what the learner did. Told by the sign and in words: colour does not tell everybody. */
export interface Held {
	sign: '✓' | '✗' | '→' | '•' | '';
	words: string;
	/** What the learner did comes first, then what the text bears out, then the rest, which is folded. */
	rank: 0 | 1 | 2;
}

/** An option with its reason. */
export interface Reason {
	id: string;
	label: Words;
	reason: Content;
	/** What the text shows, whatever was answered; nothing where the question is open. */
	plain: string;
	held: Held;
}

/** Puts the reason of an option together. */
export function reasonOf(
	{ id, label }: Option,
	key: { reasons: Record<string, Content> },
	plain: string,
	held: Held
): Reason {
	return { id, label, reason: key.reasons[id] ?? [], plain, held };
}
