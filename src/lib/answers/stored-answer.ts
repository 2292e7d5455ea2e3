import * as v from 'valibot';
import type { Answer, AnswerValue } from '../model/answer.ts';
import type { Kind } from '../questions/kind.ts';
import { kinds } from '../questions/kinds.ts';
import { id, valueParts } from '../questions/value-parts.ts';
import { format, migrate, version } from './migrations.ts';

/** Every kind says what an answer to it holds, so that none can be left out here. */
const values = new Map<unknown, v.GenericSchema<unknown, AnswerValue>>(
	Object.values<Kind>(kinds).map((kind) => [kind.empty().kind, kind.value(valueParts)])
);
const value = v.lazy((data) => values.get((data as { kind?: unknown } | null)?.kind) ?? v.never());

/** One answer, as every store and file holds it. */
export const answerSchema = v.object({
	case: id,
	question: id,
	value,
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
