import * as v from 'valibot';
import type { Answer } from '../model/answer.ts';
import { moveForward, version } from './steps.ts';

/** What a file of answers says it is. */
const format = 'on-the-record/answers';

/** The largest file that is read, in characters. A whole module answered at length is below a tenth of it. */
export const mostCharacters = 5_000_000;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,120}$/u));
/** Options are called after their words, so their ids have letters of any language. */
const option = v.pipe(v.string(), v.regex(/^[\p{L}\p{M}\p{N}\p{Pc}-]{1,120}$/u));
const words = v.pipe(v.string(), v.maxLength(mostCharacters));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const sureness = v.picklist([1, 2, 3, 4, 5] as const);
const few = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(100));

const value = v.variant('kind', [
	v.object({ kind: v.literal('choose-one'), option: v.union([option, v.literal('')]) }),
	v.object({ kind: v.literal('choose-several'), options: few(option) }),
	v.object({ kind: v.literal('writing'), text: words, ticked: few(offset) }),
	v.object({ kind: v.literal('sort'), bins: v.record(option, option) }),
	v.object({
		kind: v.literal('mark-phrase'),
		phrases: few(option),
		marks: v.pipe(
			v.array(v.object({ block: id, start: offset, end: offset, exact: words })),
			v.maxLength(1000)
		)
	}),
	v.object({ kind: v.literal('sum'), typed: words }),
	v.object({ kind: v.literal('confidence'), before: v.optional(sureness), after: v.optional(sureness) })
]);

const answer = v.object({
	case: id,
	question: id,
	value,
	checked: v.boolean(),
	at: v.pipe(v.number(), v.integer(), v.minValue(0))
}) satisfies v.GenericSchema<unknown, Answer>;

const file = v.object({
	format: v.literal(format),
	version: v.literal(version),
	answers: v.pipe(v.array(answer), v.maxLength(20_000))
});

/** Why a file was refused, in a sentence for the learner. */
export interface Refusal {
	reason: 'too-large' | 'not-ours' | 'newer' | 'broken';
	sentence: string;
}

const refusals: Record<Refusal['reason'], string> = {
	'too-large': 'This file is too large to be a file of answers. Nothing was changed.',
	'not-ours': 'This is not a file of answers from On the Record. Nothing was changed.',
	newer:
		'This file was made by a newer version of On the Record than this page. Reload the page and try again. Nothing was changed.',
	broken:
		'This file of answers is damaged and cannot be read. If you have another copy, try that one. Nothing was changed.'
};

const refuse = (reason: Refusal['reason']): Refusal => ({ reason, sentence: refusals[reason] });

/** Answers as the text of a file that loads again. Equal answers give equal text but for `now`. */
export function exportAnswers(answers: readonly Answer[], { now }: { now: Date }): string {
	return JSON.stringify({ format, version, saved: now.toISOString(), answers }, null, '\t');
}

/**
 * Reads the text of a file of answers. Old files are moved forward; everything else that does not fit is refused whole.
 * Fields that it does not know are dropped. Times in the future count as now, so that no file can win for ever.
 */
export function importAnswers(
	text: string,
	{ now }: { now: Date }
): { answers: Answer[] } | { refused: Refusal } {
	if (text.length > mostCharacters) return { refused: refuse('too-large') };
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { refused: refuse('not-ours') };
	}
	const head = v.safeParse(v.looseObject({ format: v.literal(format), version: v.number() }), data);
	if (!head.success) return { refused: refuse('not-ours') };
	if (head.output.version > version) return { refused: refuse('newer') };
	const moved = v.safeParse(file, moveForward(head.output));
	if (!moved.success) return { refused: refuse('broken') };
	return { answers: moved.output.answers.map((one) => ({ ...one, at: Math.min(one.at, now.getTime()) })) };
}

/**
 * Reads one answer as a store kept it.
 * @returns `null` when it cannot be read
 */
export function readStored(data: unknown): Answer | null {
	const stored = v.safeParse(v.looseObject({ version: v.number() }), data);
	if (!stored.success || stored.output.version > version) return null;
	const { version: from, ...rest } = stored.output;
	const moved = moveForward({ format, version: from, answers: [rest] }) as { answers: unknown[] };
	const result = v.safeParse(answer, moved.answers[0]);
	return result.success ? result.output : null;
}

/** An answer as a store keeps it. */
export function toStored(one: Answer): Answer & { version: number } {
	return { ...one, version };
}

/** Answers put together by their times: what was changed last stays. */
export interface Merge {
	/** The answers that have to be saved. */
	save: Answer[];
	added: number;
	replaced: number;
	/** Loaded answers that gave way to newer ones on this device, or are the same. */
	kept: number;
}

/** Merges loaded answers into those on this device. Newer work is never overwritten. */
export function mergeAnswers(own: readonly Answer[], loaded: readonly Answer[]): Merge {
	const known = new Map(own.map((one) => [answerKey(one), one]));
	const merge: Merge = { save: [], added: 0, replaced: 0, kept: 0 };
	for (const one of loaded) {
		const mine = known.get(answerKey(one));
		if (mine && mine.at >= one.at) {
			merge.kept += 1;
			continue;
		}
		if (mine) merge.replaced += 1;
		else merge.added += 1;
		known.set(answerKey(one), one);
		merge.save.push(one);
	}
	return merge;
}

/** What a merge did, in a sentence. */
export function describeMerge({ added, replaced, kept }: Merge): string {
	const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);
	const parts = [
		added > 0 && `${answers(added)} added`,
		replaced > 0 && `${answers(replaced)} replaced by newer ones from the file`,
		kept > 0 && `${answers(kept)} left as they are here, because the ones here are as new or newer`
	].filter((part) => part !== false);
	return parts.length === 0 ? 'The file holds no answers.' : `Loaded: ${parts.join('; ')}.`;
}

/** What tells one answer from another. */
export function answerKey({ case: slug, question }: Pick<Answer, 'case' | 'question'>): string {
	return `${slug}/${question}`;
}
