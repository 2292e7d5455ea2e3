import * as v from 'valibot';

/** No `/` may stand in it: the key of a target puts one between its parts. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,250}$/u));

/** What an answer belongs to. The ids of one kind know nothing of the ids of another. */
export const targetSchema = v.variant('kind', [
	/** A question of a lesson, or one that the worksheet asks of every statement that a learner brings. */
	v.object({ kind: v.literal('question'), id }),
	/** A field of a row in the claims ledger of a case. */
	v.object({ kind: v.literal('ledger'), figure: id, part: v.picklist(['counted', 'others', 'agrees']) }),
	/** The words marked in a sentence that has a twin in plain words. */
	v.object({ kind: v.literal('twin'), id }),
	/** A part of the joint statement, which a class writes together. */
	v.object({ kind: v.literal('joint'), part: v.picklist(['agreed', 'disputed', 'unknown']) }),
	/** A note beside an account in a comparison. */
	v.object({ kind: v.literal('note'), id }),
	/** A statement that a learner brought. */
	v.object({ kind: v.literal('own-text') }),
	/** What the learner says of one of its sentences. */
	v.object({ kind: v.literal('own-sentence'), sentence: id, part: v.picklist(['tags', 'note']) }),
	/** A field of the row for one of its numbers. */
	v.object({ kind: v.literal('own-number'), number: id, part: v.picklist(['counts', 'first', 'others']) }),
	/** What the learner finds of a sum that the program proposes. */
	v.object({ kind: v.literal('own-sum'), id }),
	/** Another account, written beside one of its paragraphs. */
	v.object({ kind: v.literal('own-beside'), block: id })
]);

export type Target = v.InferOutput<typeof targetSchema>;
