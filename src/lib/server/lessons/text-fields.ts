import * as v from 'valibot';
import type { Meaning } from './schemas/shared.ts';

/** A place for text in what a schema describes. */
export interface TextField {
	/** The names of fields from the top; `*` stands for each item of a list or a record. */
	path: string[];
	/** What the text is; absent when the schema does not say it. */
	meaning?: Meaning;
}

/** Every place for text in what a schema describes. A meaning that is said of a list or an object is that of all its texts. */
export function textFields(schema: v.GenericSchema, path: string[] = [], above?: Meaning): TextField[] {
	const meaning = above ?? (v.getMetadata(schema) as { meaning?: Meaning }).meaning;
	const within = (inner: unknown, ...names: string[]) =>
		textFields(inner as v.GenericSchema, [...path, ...names], meaning);
	if ('entries' in schema) {
		return Object.entries(schema.entries as v.ObjectEntries).flatMap(([name, field]) => within(field, name));
	}
	if ('wrapped' in schema) return within(schema.wrapped);
	if ('item' in schema) return within(schema.item, '*');
	if ('value' in schema) return within(schema.value, '*');
	if ('items' in schema) {
		return (schema.items as v.TupleItems).flatMap((item, index) => within(item, String(index)));
	}
	if (schema.type === 'union') {
		return (schema as v.UnionSchema<v.UnionOptions, string>).options.flatMap((option) => within(option));
	}
	return schema.type === 'string' ? [{ path, ...(meaning && { meaning }) }] : [];
}

/** The texts in data at a path of `textFields`, each with its own path. */
export function* textsAt(
	data: unknown,
	[name, ...rest]: readonly string[],
	path: readonly PropertyKey[] = []
): Generator<[text: string, path: readonly PropertyKey[]]> {
	if (name === undefined) {
		if (typeof data === 'string') yield [data, path];
	} else if (typeof data === 'object' && data !== null) {
		for (const key of name === '*' ? Object.keys(data) : [name]) {
			yield* textsAt((data as Record<string, unknown>)[key], rest, [...path, key]);
		}
	}
}
