import { plainText } from '../content/plain.ts';
import { isResult, readNumber } from '../figures/work-out.ts';
import type { Answer } from '../model/answer.ts';
import type { CaseOutline } from '../model/outline.ts';
import type { Option, QuestionShown } from '../model/question.ts';
import { targetKey, type Target } from '../model/target.ts';
import type { ClassPicture, Given } from '../questions/in-class.ts';
import type { TeacherKey } from '../questions/kind.ts';
import { fits, isEmpty } from '../questions/kinds.ts';
import { inClassOf } from '../questions/kinds-in-class.ts';
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
	| { kind: 'texts'; answers: OpenAnswer[] }
	| { kind: 'spread'; rows: Count[]; quoted: boolean; typed: TypedCounts }
	| { kind: 'grid'; columns: Named[]; rows: (Named & { counts: Count[] })[] }
	| { kind: 'moves'; steps: (Named & { before: number; after: number })[]; moves: Moves }
);

type Named = Pick<Count, 'id' | 'label'>;

/** What was given that is none of the rows, most first. */
export interface TypedCounts {
	/** The heading over it; empty when nothing else was asked for. */
	heading: string;
	/** `value` is the number that was typed, if it was one. */
	rows: (Count & { value: number | null })[];
	/** How many more there are. */
	hidden: number;
}

/** Who moved between before and after, among those who said both. */
export interface Moves {
	/** More sure that it holds, less sure, the same. */
	up: number;
	down: number;
	same: number;
	/** Said only one of the two. */
	once: number;
	/** How many went from one step to another, or stayed; steps count from 0. */
	paths: { before: number; after: number; count: number }[];
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
		[...(answers.get(slug)?.values() ?? [])].some(({ value }) => !isEmpty(value))
	);
}

/** Whether a learner gave anything. A cleared answer is none. */
export function hasAnswered(learner: Learner, slug: string, target: Target): boolean {
	const answer = learner.answers.get(slug)?.get(targetKey(target));
	return answer !== undefined && !isEmpty(answer.value);
}

/** Notes are counted like what is written to a question. */
const notes = inClassOf('short-answer');

/** Counts what the learners gave to one question. An answer of another kind than the question is left out and told. */
export function summarise(slug: string, { target, shown }: Asked, learners: readonly Learner[]): Summary {
	const answers = learners.flatMap(({ number, answers: own }) => {
		const value = own.get(slug)?.get(targetKey(target))?.value;
		return value && !isEmpty(value) ? [{ learner: number, value }] : [];
	});
	const name = shown?.kind ?? 'short-answer';
	const fit = answers.filter(({ value }) => fits(name, value));
	const kind = shown ? inClassOf(shown.kind) : notes;
	// Notes have no question, and no kind of writing looks at one.
	const asked = shown as QuestionShown;
	const given = fit.map(({ learner, value }) => ({ learner, ...kind.given(asked, value) }));
	return {
		answered: fit.length,
		unfit: answers.length - fit.length,
		...drawn(kind.picture(asked), given)
	};
}

function drawn(picture: ClassPicture, given: readonly (Given & { learner: number })[]) {
	switch (picture.kind) {
		case 'texts':
			return {
				kind: picture.kind,
				answers: given.map(({ learner, text = '' }): OpenAnswer => ({ learner, text }))
			};
		case 'spread': {
			const typed = countTyped(given.map((one) => one.typed ?? []));
			return {
				kind: picture.kind,
				quoted: picture.quoted ?? false,
				rows: countLabels(
					picture.rows,
					given.map(({ rows = [] }) => rows)
				),
				typed: { heading: picture.typed ?? '', ...typed }
			};
		}
		case 'grid':
			return {
				kind: picture.kind,
				columns: picture.columns.map(named),
				rows: picture.rows.map((row) => ({
					...named(row),
					counts: countLabels(
						picture.columns,
						given.map(({ cells = {} }) => {
							const column = Object.hasOwn(cells, row.id) ? cells[row.id] : undefined;
							return column === undefined ? [] : [column];
						})
					)
				}))
			};
		case 'moves':
			return { kind: picture.kind, ...countMoves(picture.rows, given) };
	}
}

const named = ({ id, label }: Option): Named => ({ id, label: plainText(label) });

/** How many took each label. Ids that are no label any more come last, told by their words. */
function countLabels(labels: readonly Option[], taken: readonly (readonly string[])[]): Count[] {
	const counts = new Map(labels.map(({ id }) => [id, 0]));
	for (const ids of taken) for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const words = new Map(labels.map(({ id, label }) => [id, plainText(label)]));
	return [...counts].map(([id, count]) => ({
		id,
		label: words.get(id) ?? `${id.replaceAll('-', ' ')} (no longer in the lesson)`,
		count
	}));
}

/** How many gave the same words, whatever their spaces and capitals, or the same number: `3393` and `3,393` are one. */
function countTyped(given: readonly (readonly string[])[]): Omit<TypedCounts, 'heading'> {
	const counts = new Map<string, TypedCounts['rows'][number]>();
	for (const all of given) {
		const seen = new Set<string>();
		for (const one of all) {
			const label = one.replace(/\s+/gu, ' ').trim();
			const value = readNumber(label);
			const id = value === null ? label.toLowerCase() : String(value);
			if (id === '' || seen.has(id)) continue;
			seen.add(id);
			const before = counts.get(id);
			counts.set(id, { id, label: before?.label ?? label, value, count: (before?.count ?? 0) + 1 });
		}
	}
	const rows = [...counts.values()].sort((a, b) => b.count - a.count);
	return { rows: rows.slice(0, maxRows), hidden: Math.max(0, rows.length - maxRows) };
}

function countMoves(rows: readonly Option[], given: readonly Given[]) {
	const place = (id: string | undefined) => rows.findIndex((row) => row.id === id);
	const all = given.map(({ cells = {} }) => ({
		before: place(cells['before']),
		after: place(cells['after'])
	}));
	const both = all.filter(({ before, after }) => before !== -1 && after !== -1);
	const count = (is: (one: (typeof both)[number]) => boolean) => both.filter(is).length;
	return {
		steps: rows.map((row, index) => ({
			...named(row),
			before: all.filter(({ before }) => before === index).length,
			after: all.filter(({ after }) => after === index).length
		})),
		moves: {
			up: count(({ before, after }) => after > before),
			down: count(({ before, after }) => after < before),
			same: count(({ before, after }) => after === before),
			once: all.length - both.length,
			paths: rows
				.flatMap((_, before) =>
					rows.map((__, after) => ({
						before,
						after,
						count: count((one) => one.before === before && one.after === after)
					}))
				)
				.filter((path) => path.count > 0)
		}
	};
}

/** The ids of the rows that the text bears out; a typed number is judged as on the learner's own page. */
export function rightRows(
	summary: Extract<Summary, { kind: 'spread' }>,
	{ rows, result }: TeacherKey
): string[] {
	if (result === undefined) return rows ?? [];
	return summary.typed.rows.filter(({ value }) => isResult(value, result)).map(({ id }) => id);
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
			({ target, value }) => !asked.has(targetKey(target)) && !isEmpty(value)
		)
	);
}
