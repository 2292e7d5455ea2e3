import { plainText } from '../content/plain.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { Content, Words } from '../model/content.ts';
import type { Question } from '../model/question.ts';
import { takenOptions } from './choice/score-choice.ts';
import { foundPhrases } from './mark-phrase/score-mark-phrase.ts';

/** How an option stands to the text and to what the learner did. Told by the sign and in words, since colour tells not everybody. */
export interface Held {
	sign: '✓' | '✗' | '→' | '•' | '';
	words: string;
	/** What the learner did comes first, then what the text bears out, then the rest. */
	rank: 0 | 1 | 2;
}

/** An option with its reason. */
export interface Reason {
	id: string;
	label: Words;
	reason: Content;
	/** What the text shows, whatever was answered. */
	plain: string;
	held: Held;
}

const borneOut = 'The text bears this out.';
const notBorneOut = 'The text does not bear this out.';

/**
 * The reasons that a question has for its options, in the order of the options, each held against an answer. None where the
 * kind of question has no options.
 */
export function reasonsOf({ shown, key }: Question, value: AnswerValue | undefined): Reason[] {
	if (!('reasons' in key)) return [];
	const reason = (id: string) => key.reasons[id] ?? [];
	switch (shown.kind) {
		case 'choose-one':
		case 'choose-several': {
			const right = key.right as string[];
			const taken = takenOptions(value);
			return shown.options.map(({ id, label }) => {
				const fits = right.includes(id);
				const plain = shown.open ? '' : fits ? borneOut : notBorneOut;
				return { id, label, reason: reason(id), plain, held: heldChoice(taken.includes(id), fits, plain) };
			});
		}
		case 'sort': {
			const right = key.right as Record<string, string>;
			const bins = value?.kind === 'sort' ? value.bins : {};
			const binName = (id: string | undefined) =>
				plainText(shown.bins.find((bin) => bin.id === id)?.label ?? []);
			return shown.items.map(({ id, label }) => {
				const plain = `${binName(right[id])}.`;
				const held: Held = shown.open
					? { sign: '', words: '', rank: 0 }
					: bins[id] === right[id]
						? { sign: '✓', words: `Yes: ${plain}`, rank: 1 }
						: { sign: bins[id] ? '✗' : '→', words: `Better: ${plain}`, rank: 0 };
				return { id, label, reason: reason(id), plain, held };
			});
		}
		case 'mark-phrase': {
			const right = key.right as string[];
			const found = foundPhrases(shown, value);
			return shown.phrases.map(({ id, label }) => {
				const fits = right.includes(id);
				const plain = shown.open ? '' : fits ? 'One to find.' : 'A near miss.';
				return {
					id,
					label,
					reason: reason(id),
					plain,
					held: heldPhrase(found.includes(id), fits, shown.open)
				};
			});
		}
		default:
			return [];
	}
}

function heldChoice(taken: boolean, fits: boolean, plain: string): Held {
	if (taken)
		return { sign: plain === '' ? '•' : fits ? '✓' : '✗', words: `You chose this. ${plain}`, rank: 0 };
	return { sign: fits ? '→' : '', words: plain, rank: fits ? 1 : 2 };
}

function heldPhrase(found: boolean, fits: boolean, open: boolean): Held {
	if (open) return { sign: found ? '•' : '', words: found ? 'You marked this.' : '', rank: found ? 0 : 2 };
	if (found) {
		return fits
			? { sign: '✓', words: 'You marked this.', rank: 0 }
			: { sign: '✗', words: 'You marked this. A near miss.', rank: 0 };
	}
	return fits
		? { sign: '→', words: 'Not marked yet.', rank: 1 }
		: { sign: '', words: 'A near miss.', rank: 2 };
}
