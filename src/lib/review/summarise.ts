import { plainText } from '../content/plain.ts';
import { readNumber } from '../figures/work-out.ts';
import type { Answer, AnswerValue, Sureness } from '../model/answer.ts';
import type { CaseOutline } from '../model/outline.ts';
import type { MarkPhraseShown, Option, QuestionShown, SortShown } from '../model/question.ts';
import { targetKey, type Target } from '../model/target.ts';
import { takenOptions } from '../questions/choice/score-choice.ts';
import { surenessSteps } from '../questions/confidence/score-confidence.ts';
import { foundPhrases } from '../questions/mark-phrase/score-mark-phrase.ts';
import type { Learner } from './review-class.ts';

/** Something that a class is asked: a question, or a place for notes beside an account. */
export interface Asked {
	target: Target;
	step: string;
	name: string;
	/** Absent for notes. */
	shown?: QuestionShown;
	/** For notes: the point that the accounts are compared on. */
	point?: string;
}

/** A row of a picture: what was given, and how many gave it. */
export interface Count {
	id: string;
	/** In plain words. */
	label: string;
	count: number;
}

/** What one learner wrote. */
export interface OpenAnswer {
	learner: number;
	text: string;
}

/** What a class gave to one question, counted. */
export type Summary = {
	/** Learners who gave something. */
	answered: number;
	/** Answers that do not fit the question as it is now, and are not counted. */
	unfit: number;
} & (
	| { kind: 'choice'; options: Count[] }
	| { kind: 'writing'; answers: OpenAnswer[] }
	| {
			kind: 'sort';
			bins: { id: string; label: string }[];
			items: { id: string; label: string; counts: Count[] }[];
	  }
	| { kind: 'phrases'; phrases: Count[]; unlisted: Count[]; unlistedHidden: number }
	| { kind: 'sum'; results: (Count & { value: number | null })[]; hidden: number }
	| { kind: 'confidence'; steps: { step: Sureness; before: number; after: number }[]; moves: Moves }
);

/** Who moved between before and after, among those who said both. */
export interface Moves {
	/** More sure that it holds, less sure, the same. */
	up: number;
	down: number;
	same: number;
	/** Said only one of the two. */
	once: number;
	/** How many went from one step to another, or stayed. */
	paths: { before: Sureness; after: Sureness; count: number }[];
}

/** The rows that a picture of free answers shows; the rest is counted together. */
export const maxRows = 20;

/** Everything that a case asks a learner, in its order: its questions, then the notes of the step. The class's own is left out. */
export function askedIn(outline: CaseOutline): Asked[] {
	return outline.steps.flatMap(({ name: step, questions, notes }) => [
		...questions
			.filter(({ target }) => target.kind !== 'joint')
			.map(({ target, shown }) => ({ target, step, name: shown.name, shown })),
		...notes.map(({ target, point, speaker }) => ({ target, step, name: `Notes on ${speaker}`, point }))
	]);
}

/** The learners who have something in a case. */
export function learnersIn(slug: string, learners: readonly Learner[]): Learner[] {
	return learners.filter(({ answers }) =>
		[...(answers.get(slug)?.values() ?? [])].some(({ value }) => holdsSomething(value))
	);
}

/** Whether a learner gave anything. A cleared answer is none. */
export function hasAnswered(learner: Learner, slug: string, target: Target): boolean {
	const answer = learner.answers.get(slug)?.get(targetKey(target));
	return answer !== undefined && holdsSomething(answer.value);
}

function holdsSomething(value: AnswerValue): boolean {
	switch (value.kind) {
		case 'choose-one':
		case 'choose-several':
			return takenOptions(value).length > 0;
		case 'writing':
			return value.text.trim() !== '';
		case 'sort':
			return Object.keys(value.bins).length > 0;
		case 'mark-phrase':
			return value.phrases.length + value.marks.length > 0;
		case 'sum':
			return value.typed.trim() !== '';
		case 'confidence':
			return value.before !== undefined || value.after !== undefined;
	}
}

/** The kind of value that each kind of question is answered with. */
const valueKind: Record<QuestionShown['kind'], AnswerValue['kind']> = {
	'choose-one': 'choose-one',
	'choose-several': 'choose-several',
	'short-answer': 'writing',
	rewrite: 'writing',
	sort: 'sort',
	'mark-phrase': 'mark-phrase',
	sum: 'sum',
	confidence: 'confidence'
};

type Given<Kind extends AnswerValue['kind']> = {
	learner: number;
	value: Extract<AnswerValue, { kind: Kind }>;
};

/** Counts what the learners gave to one question. An answer of another kind than the question is left out and told. */
export function summarise(slug: string, { target, shown }: Asked, learners: readonly Learner[]): Summary {
	const kind = shown ? valueKind[shown.kind] : 'writing';
	const given = learners.flatMap(({ number, answers }) => {
		const answer = answers.get(slug)?.get(targetKey(target));
		return answer && holdsSomething(answer.value) ? [{ learner: number, value: answer.value }] : [];
	});
	const fit = given.filter(({ value }) => value.kind === kind);
	const counted = { answered: fit.length, unfit: given.length - fit.length };
	switch (shown?.kind) {
		case undefined:
		case 'short-answer':
		case 'rewrite':
			return { ...counted, kind: 'writing', answers: (fit as Given<'writing'>[]).map(openAnswer) };
		case 'choose-one':
		case 'choose-several':
			return {
				...counted,
				kind: 'choice',
				options: countLabels(
					shown.options,
					fit.map(({ value }) => takenOptions(value))
				)
			};
		case 'sort':
			return { ...counted, kind: 'sort', ...countSorts(shown, fit as Given<'sort'>[]) };
		case 'mark-phrase':
			return { ...counted, kind: 'phrases', ...countPhrases(shown, fit as Given<'mark-phrase'>[]) };
		case 'sum':
			return { ...counted, kind: 'sum', ...countSums(fit as Given<'sum'>[]) };
		case 'confidence':
			return { ...counted, kind: 'confidence', ...countSureness(fit as Given<'confidence'>[]) };
	}
}

function openAnswer({ learner, value }: Given<'writing'>): OpenAnswer {
	return { learner, text: value.text.trim() };
}

/** How many took each label. Ids that are no label any more come last, told by their words. */
function countLabels(labels: readonly Option[], taken: readonly string[][]): Count[] {
	const counts = new Map(labels.map(({ id }) => [id, 0]));
	for (const ids of taken) for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const words = new Map(labels.map(({ id, label }) => [id, plainText(label)]));
	return [...counts].map(([id, count]) => ({
		id,
		label: words.get(id) ?? `${id.replaceAll('-', ' ')} (no longer in the lesson)`,
		count
	}));
}

function countSorts({ bins, items }: SortShown, given: readonly Given<'sort'>[]) {
	return {
		bins: bins.map(({ id, label }) => ({ id, label: plainText(label) })),
		items: items.map((item) => ({
			id: item.id,
			label: plainText(item.label),
			counts: countLabels(
				bins,
				given.map(({ value }) => {
					const bin = Object.hasOwn(value.bins, item.id) ? value.bins[item.id] : undefined;
					return bin === undefined ? [] : [bin];
				})
			)
		}))
	};
}

function countPhrases(shown: MarkPhraseShown, given: readonly Given<'mark-phrase'>[]) {
	const taken = given.map(({ value }) => [...new Set([...foundPhrases(shown, value), ...value.phrases])]);
	const touches = (mark: { block: string; start: number; end: number }) =>
		shown.phrases.some(({ at }) => at.block === mark.block && at.start < mark.end && mark.start < at.end);
	const unlisted = countWords(
		given.map(({ value }) => value.marks.filter((mark) => !touches(mark)).map(({ exact }) => exact))
	);
	return {
		phrases: countLabels(shown.phrases, taken),
		unlisted: unlisted.slice(0, maxRows),
		unlistedHidden: Math.max(0, unlisted.length - maxRows)
	};
}

/** How many gave the same words, whatever their spaces and capitals, most first. */
function countWords(given: readonly string[][]): Count[] {
	const counts = new Map<string, Count>();
	for (const all of given) {
		const seen = new Set<string>();
		for (const one of all) {
			const label = one.replace(/\s+/gu, ' ').trim();
			const id = label.toLowerCase();
			if (id === '' || seen.has(id)) continue;
			seen.add(id);
			const before = counts.get(id);
			counts.set(id, { id, label: before?.label ?? label, count: (before?.count ?? 0) + 1 });
		}
	}
	return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Typed results, `3393` and `3,393` as one, most first. */
function countSums(given: readonly Given<'sum'>[]) {
	const read = given.map(({ value }) => {
		const typed = value.typed.trim();
		const number = readNumber(typed);
		return { typed, number, id: number === null ? typed.toLowerCase() : String(number) };
	});
	const counts = countWords(read.map(({ id }) => [id]));
	const first = new Map(read.map((one) => [one.id.replace(/\s+/gu, ' '), one] as const).toReversed());
	return {
		results: counts.slice(0, maxRows).map(({ id, count }) => ({
			id,
			label: first.get(id)?.typed ?? id,
			value: first.get(id)?.number ?? null,
			count
		})),
		hidden: Math.max(0, counts.length - maxRows)
	};
}

function countSureness(given: readonly Given<'confidence'>[]) {
	const both = given.flatMap(({ value: { before, after } }) => (before && after ? [{ before, after }] : []));
	const count = (is: (one: (typeof both)[number]) => boolean) => both.filter(is).length;
	return {
		steps: surenessSteps.map((step) => ({
			step,
			before: given.filter(({ value }) => value.before === step).length,
			after: given.filter(({ value }) => value.after === step).length
		})),
		moves: {
			up: count(({ before, after }) => after > before),
			down: count(({ before, after }) => after < before),
			same: count(({ before, after }) => after === before),
			once: given.length - both.length,
			paths: surenessSteps
				.flatMap((before) =>
					surenessSteps.map((after) => ({
						before,
						after,
						count: count((one) => one.before === before && one.after === after)
					}))
				)
				.filter((path) => path.count > 0)
		}
	};
}

/** Answers of a case whose question has left the lesson, by question, so that the page can say how many there are. */
export function noLongerAsked(outline: CaseOutline, learners: readonly Learner[]): Answer[] {
	const asked = new Set(
		outline.steps.flatMap(({ questions, notes }) =>
			[...questions, ...notes].map(({ target }) => targetKey(target))
		)
	);
	return learners.flatMap(({ answers }) =>
		[...(answers.get(outline.slug)?.values() ?? [])].filter(
			({ target, value }) => !asked.has(targetKey(target)) && holdsSomething(value)
		)
	);
}
