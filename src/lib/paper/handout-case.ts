import type { Account } from '../model/account.ts';
import type { Classroom } from '../model/classroom.ts';
import type { Content } from '../model/content.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { Case, LessonFacts, More, Part, StepId } from '../model/lesson.ts';
import type { MarkedTerm, Term } from '../model/module.ts';
import type { QuestionShown } from '../model/question.ts';
import type { Passage } from '../model/text-quote.ts';
import { figuresIn } from '../quotes/figures-in.ts';

/** A part of a lesson as learners get it on paper. `question` and `key` are named to forbid them: no key fits in here. */
export type HandoutPart = { question?: never; key?: never } & (
	| { kind: 'text'; heading?: string; content: Content }
	| { kind: 'asked'; shown: QuestionShown }
	| { kind: 'comparison'; heading: string; content: Content; beside: Passage; accounts: Account[] }
	| { kind: 'figures'; heading: string; content: Content; words: string[] }
	| { kind: 'search'; heading: string; content: Content; searches: string[] }
);

/** A number of the document, without what the checks found. */
export interface LedgerNumber extends Pick<Figure, 'id' | 'quantity'> {
	words: string;
	at: Passage;
}

/** A contested word of the document for a card. */
export interface TermCard extends Pick<MarkedTerm, 'id' | 'name' | 'presupposes' | 'settled'> {
	/** As the document has it, each form once. */
	words: string[];
	/** Others' words for the same, with whose they are. */
	others: { who: string; form: string }[];
}

/**
 * A case without any key: what every sheet for learners is made from. A sheet made from this type cannot hold an answer,
 * because there is none in it.
 */
export interface HandoutCase {
	slug: string;
	facts: LessonFacts;
	document: SourceDocument;
	steps: { id: StepId; name: string; parts: HandoutPart[]; more?: More }[];
	numbers: LedgerNumber[];
	terms: TermCard[];
	classroom: Classroom['shown'];
}

/** Whose words stand on a card beside the document's, one of each. */
const onCard = ['other-party', 'international', 'independent', 'style-guide'] as const;

/** Takes out of a case what learners may have on paper. */
export function withoutKeys(
	lesson: Case,
	{ figures, terms }: { figures: readonly Figure[]; terms: readonly Term[] }
): HandoutCase {
	const { slug, facts, document, classroom } = lesson;
	const part = (one: Part): HandoutPart => {
		switch (one.kind) {
			case 'text':
				return { kind: 'text', content: one.content, ...(one.heading && { heading: one.heading }) };
			case 'question':
				return { kind: 'asked', shown: one.question.shown };
			case 'comparison': {
				const { heading, content, beside } = one;
				const accounts = one.accounts.flatMap((id) => lesson.accounts[id] ?? []);
				return { kind: 'comparison', heading, content, beside, accounts };
			}
			case 'figures': {
				const words = one.figures.flatMap((id) => numbers.find((number) => number.id === id)?.words ?? []);
				return { kind: 'figures', heading: one.heading, content: one.content, words };
			}
			case 'search':
				return { kind: 'search', heading: one.heading, content: one.content, searches: one.searches };
		}
	};
	const numbers = figuresIn(lesson, figures).map(({ figure: { id, quantity }, words, at }) => ({
		id,
		quantity,
		words,
		at
	}));
	return {
		slug,
		facts,
		document,
		steps: lesson.steps.map(({ id, name, parts, more }) => ({
			id,
			name,
			parts: parts.map(part),
			...(more && { more })
		})),
		numbers,
		terms: termCards(lesson, terms),
		classroom: classroom.shown
	};
}

function termCards({ annotations, document }: Case, terms: readonly Term[]): TermCard[] {
	const textOf = new Map(document.blocks.map(({ id, text }) => [id, text]));
	return terms.flatMap(({ id, name, presupposes, settled, uses }): TermCard[] => {
		const places = annotations.filter(({ kind, entry }) => kind === 'term' && entry === id);
		if (places.length === 0) return [];
		const words = places.map(({ at }) => textOf.get(at.block)?.slice(at.start, at.end) ?? '');
		const others = onCard.flatMap((standpoint) => uses.find((use) => use.standpoint === standpoint) ?? []);
		return [
			{
				id,
				name,
				presupposes,
				...(settled && { settled: settled.says }),
				words: [...new Set(words)],
				others: others.map(({ who, form }) => ({ who, form }))
			}
		];
	});
}
