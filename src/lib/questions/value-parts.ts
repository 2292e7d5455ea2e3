import * as v from 'valibot';

/** The longest text of an answer, in characters, and the largest file. A whole module answered at length is below a tenth. */
export const maxCharacters = 5_000_000;

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,120}$/u));

/**
 * What the schemas of answers are made of. They read what a browser or a file kept, which may be anything. A kind is handed
 * these and does not import them, because most visits have no answers to read, and then need no validation either.
 */
export const valueParts = {
	object: v.object,
	literal: v.literal,
	union: v.union,
	record: v.record,
	optional: v.optional,
	picklist: v.picklist,
	/** The id of a paragraph. */
	id,
	/** Until version 3 options were called after their words. An id of that time that no list knows stays, whatever its letters. */
	option: v.pipe(v.string(), v.regex(/^[\p{L}\p{M}\p{N}\p{Pc}-]{1,120}$/u)),
	words: v.pipe(v.string(), v.maxLength(maxCharacters)),
	offset: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
	few: <Item extends v.GenericSchema>(item: Item, most = 100) => v.pipe(v.array(item), v.maxLength(most))
};
export type ValueParts = typeof valueParts;

/** What an answer holds, by the schema that a kind makes for it. */
export type Output<Make extends (parts: ValueParts) => v.GenericSchema> = v.InferOutput<ReturnType<Make>>;
