import * as v from 'valibot';
import type { Answer, AnswerValue } from '../model/answer.ts';
import { targetSchema } from '../model/target-schema.ts';
import { values } from '../questions/values.ts';
import { id, valueParts } from '../questions/value-parts.ts';
import { migrate } from './migrations.ts';
import { answerKey } from './store.ts';
import { format, version } from './version.ts';

/** By what an answer says that it is. */
const schemas = new Map<unknown, v.GenericSchema<unknown, AnswerValue>>(
	Object.entries(values).map(([kind, schemaOf]) => [kind, schemaOf(valueParts)])
);
const value = v.lazy((data) => schemas.get((data as { kind?: unknown } | null)?.kind) ?? v.never());

/** One answer, as every store and file holds it. */
export const answerSchema = v.object({
	case: id,
	target: targetSchema,
	value,
	earlier: v.optional(value),
	checked: v.boolean(),
	at: v.pipe(v.number(), v.integer(), v.minValue(0)),
	ids: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9]{0,20}$/u)))
}) satisfies v.GenericSchema<unknown, Answer>;

/**
 * Reads one answer as a store kept it.
 * @returns `null` when it cannot be read
 */
export function readStored(data: unknown): Answer | null {
	const stored = v.safeParse(v.looseObject({ version: v.number() }), data);
	if (!stored.success || stored.output.version > version) return null;
	const { version: from, ...rest } = stored.output;
	const moved = migrate({ format, version: from, answers: [rest] }) as { answers: unknown[] };
	const result = v.safeParse(answerSchema, moved.answers[0]);
	return result.success ? result.output : null;
}

/** A record of a store, under its key. `Place` is how the store itself finds it. */
export interface Held<Place> {
	key: string;
	place: Place;
	data: unknown;
}

/**
 * Reads all that a store holds. An older version kept answers under other keys, and an older page may still do so in
 * another tab; of two answers that belong to the same, the newer counts.
 *
 * @returns the answers, the records that cannot be read, and what the store has to do: take records away that do not stand
 * under the key of their answer, and save the answers that stood there
 */
export function readHeld<Place>(held: readonly Held<Place>[]): {
	answers: Answer[];
	unreadable: Held<Place>[];
	misplaced: Held<Place>[];
	save: Answer[];
} {
	const newest = new Map<string, { answer: Answer; misplaced: boolean }>();
	const unreadable: Held<Place>[] = [];
	const misplaced: Held<Place>[] = [];
	for (const one of held) {
		const answer = readStored(one.data);
		if (!answer) {
			unreadable.push(one);
			continue;
		}
		const key = answerKey(answer);
		if (one.key !== key) misplaced.push(one);
		const before = newest.get(key);
		if (!before || before.answer.at < answer.at) newest.set(key, { answer, misplaced: one.key !== key });
	}
	const kept = [...newest.values()];
	return {
		answers: kept.map(({ answer }) => answer),
		unreadable,
		misplaced,
		save: kept.filter((one) => one.misplaced).map(({ answer }) => answer)
	};
}
