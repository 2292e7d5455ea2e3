import * as v from 'valibot';
import type { Answer } from '../model/answer.ts';
import { site } from '../model/site.ts';
import type { Merge } from './merge-answers.ts';
import { maxCharacters } from '../questions/value-parts.ts';
import { migrate } from './migrations.ts';
import { answerSchema } from './stored-answer.ts';
import { format, version } from './version.ts';

/** The longest name that a file carries, in characters. */
export const maxNameCharacters = 100;

const file = v.object({
	format: v.literal(format),
	version: v.literal(version),
	/** Whose work it is, when the learner typed it. A name that is no short text is left out; the answers still count. */
	name: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(maxNameCharacters))), undefined),
	answers: v.pipe(v.array(answerSchema), v.maxLength(20_000))
});

/** Why a file was refused, in a sentence for the learner. */
export interface Refusal {
	reason: 'too-large' | 'not-ours' | 'newer' | 'broken';
	sentence: string;
}

const refusals: Record<Refusal['reason'], string> = {
	'too-large': 'This file is too large to be a file of answers. Nothing was changed.',
	'not-ours': `This is not a file of answers from ${site.title}. Nothing was changed.`,
	newer: `This file was made by a newer version of ${site.title} than this page. Reload the page and try again. Nothing was changed.`,
	broken:
		'This file of answers is damaged and cannot be read. If you have another copy, try that one. Nothing was changed.'
};

const refuse = (reason: Refusal['reason']): Refusal => ({ reason, sentence: refusals[reason] });

/**
 * Answers as the text of a file that loads again. Equal answers give equal text but for `now`.
 *
 * @param name whose work it is; the file holds it only when it was typed
 */
export function exportAnswers(
	answers: readonly Answer[],
	{ now, name = '' }: { now: Date; name?: string }
): string {
	const typed = name.trim().slice(0, maxNameCharacters);
	const file = { format, version, saved: now.toISOString(), ...(typed && { name: typed }), answers };
	return JSON.stringify(file, null, '\t');
}

/**
 * Reads the text of a file of answers. Old files are moved forward; everything else that does not fit is refused whole.
 * Fields that it does not know are dropped. Times in the future count as now, so that no file can win for ever.
 */
export function importAnswers(
	text: string,
	{ now }: { now: Date }
): { answers: Answer[]; name?: string } | { refused: Refusal } {
	if (text.length > maxCharacters) return { refused: refuse('too-large') };
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { refused: refuse('not-ours') };
	}
	const head = v.safeParse(v.looseObject({ format: v.literal(format), version: v.number() }), data);
	if (!head.success) return { refused: refuse('not-ours') };
	if (head.output.version > version) return { refused: refuse('newer') };
	const moved = v.safeParse(file, migrate(head.output));
	if (!moved.success) return { refused: refuse('broken') };
	const { name } = moved.output;
	const answers = moved.output.answers.map((one) => ({ ...one, at: Math.min(one.at, now.getTime()) }));
	return { answers, ...(name && { name }) };
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
