import type * as v from 'valibot';
import type { VoicedWords } from './voiced-words.ts';
import type { Place } from './problems.ts';
import type { EntryKind, Meaning } from './schemas/shared.ts';
import { textFields, textsAt } from './text-fields.ts';

/** An id by which a file names an entry, with its place. */
export interface Reference {
	to: EntryKind;
	id: string;
	place: Place;
}

/** What files say, by the meanings in their schemas. It is noted while they are read, and checked when all are read. */
export class Noted {
	/** The site's own words. */
	readonly voicedWords: VoicedWords[] = [];
	readonly references: Reference[] = [];

	/** Notes data that fits its schema. */
	note(schema: v.GenericSchema, data: unknown, placeOf: (path: readonly PropertyKey[]) => Place) {
		for (const { path, meaning } of fieldsToNote(schema)) {
			for (const [text, at] of textsAt(data, path)) {
				const place = placeOf(at);
				if (meaning === 'voice') this.voicedWords.push({ ...place, text });
				else this.references.push({ to: meaning.refersTo, id: text, place });
			}
		}
	}
}

interface FieldToNote {
	path: string[];
	meaning: Extract<Meaning, 'voice' | object>;
}
const found = new WeakMap<v.GenericSchema, FieldToNote[]>();

/** Schemas stay as they are, and each is looked through once. */
function fieldsToNote(schema: v.GenericSchema): FieldToNote[] {
	const before = found.get(schema);
	if (before) return before;
	const fields = textFields(schema).filter(
		(field): field is FieldToNote => field.meaning === 'voice' || typeof field.meaning === 'object'
	);
	found.set(schema, fields);
	return fields;
}
