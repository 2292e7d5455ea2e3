import * as v from 'valibot';
import type { Answer } from '../model/answer.ts';
import { format, migrate, version } from './migrations.ts';

/** The longest text of an answer, in characters, and the largest file. A whole module answered at length is below a tenth. */
export const maxCharacters = 5_000_000;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,120}$/u));
/** Options are called after their words, so their ids have letters of any language. */
const option = v.pipe(v.string(), v.regex(/^[\p{L}\p{M}\p{N}\p{Pc}-]{1,120}$/u));
const words = v.pipe(v.string(), v.maxLength(maxCharacters));
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

/** One answer, as every store and file holds it. */
export const answerSchema = v.object({
	case: id,
	question: id,
	value,
	earlier: v.optional(value),
	checked: v.boolean(),
	at: v.pipe(v.number(), v.integer(), v.minValue(0))
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
