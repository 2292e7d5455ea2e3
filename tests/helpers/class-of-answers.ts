import { exportAnswers } from '../../src/lib/answers/answer-file.ts';
import type { Answer, AnswerValue } from '../../src/lib/model/answer.ts';
import type { CaseOutline } from '../../src/lib/model/outline.ts';
import type { QuestionShown } from '../../src/lib/model/question.ts';
import type { Target } from '../../src/lib/model/target.ts';
import type { Sureness } from '../../src/lib/questions/confidence/kind.ts';

/** A chance that is the same in every run: mulberry32. */
export function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const sentences = [
	'The ministry says so, and nobody else is named.',
	'It depends on who counted first.',
	'According to the letter, the road was closed; another party says it was open.',
	'I would write “the ministry states” in front of it.',
	'We cannot tell from this page alone.'
];

/** All answers that one invented learner gives: every question of every case. */
export function fullAnswers(outlines: readonly CaseOutline[], seed: number): Answer[] {
	const next = chance(seed + 1);
	let at = 1_700_000_000_000 + Math.floor(next() * 1_000_000_000);
	const answer = (slug: string, target: Target, value: AnswerValue): Answer => {
		at += 1 + Math.floor(next() * 60_000);
		return { case: slug, target, value, checked: true, at };
	};
	return outlines.flatMap(({ slug, steps }) =>
		steps.flatMap(({ questions, notes }) => [
			...questions.map(({ target, shown }) => answer(slug, target, valueFor(shown, next, seed))),
			...notes.map(({ target }) => answer(slug, target, writing(next, seed)))
		])
	);
}

/** A learner's file with every question answered, as My work writes it. */
export function fullFile(outlines: readonly CaseOutline[], seed: number, name?: string): string {
	const now = new Date('2026-11-23T10:00:00Z');
	return exportAnswers(fullAnswers(outlines, seed), { now, ...(name && { name }) });
}

function pick<Item>(items: readonly Item[], next: () => number): Item {
	return items[Math.floor(next() * items.length)]!;
}

function writing(next: () => number, seed: number): AnswerValue {
	const text = Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(sentences, next)).join(' ');
	return { kind: 'writing', text: `${text} (${seed})`, ticked: [0] };
}

function valueFor(shown: QuestionShown, next: () => number, seed: number): AnswerValue {
	switch (shown.kind) {
		case 'choose-one':
			return { kind: 'choose-one', option: pick(shown.options, next).id };
		case 'choose-several':
			return {
				kind: 'choose-several',
				options: shown.options.filter(() => next() < 0.5).map(({ id }) => id)
			};
		case 'short-answer':
		case 'rewrite':
			return writing(next, seed);
		case 'sort':
			return {
				kind: 'sort',
				bins: Object.fromEntries(shown.items.map(({ id }) => [id, pick(shown.bins, next).id]))
			};
		case 'order':
			return { kind: 'order', items: shown.items.map(({ id }) => id).sort(() => next() - 0.5) };
		case 'mark-phrase':
			return {
				kind: 'mark-phrase',
				phrases: shown.phrases.filter(() => next() < 0.4).map(({ id }) => id),
				marks: [
					{ block: 'p1', start: 0, end: 9, exact: pick(['our people', 'so-called', 'the truth'], next) }
				]
			};
		case 'sum':
			return { kind: 'sum', typed: pick(['381', '67 + 314', '3,393', 'about 400'], next) };
		case 'confidence':
			return {
				kind: 'confidence',
				before: (1 + Math.floor(next() * 5)) as Sureness,
				after: (1 + Math.floor(next() * 5)) as Sureness
			};
	}
}
