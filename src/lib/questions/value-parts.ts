/** What the schemas of answers are made of. They read what a browser or a file kept, which may be anything. */
import * as v from 'valibot';
import { plainText } from '../content/plain.ts';
import type { Option } from '../model/question.ts';

/** The longest text of an answer, in characters, and the largest file. A whole module answered at length is below a tenth. */
export const maxCharacters = 5_000_000;

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,120}$/u));
/** Options are called after their words, so their ids have letters of any language. */
export const option = v.pipe(v.string(), v.regex(/^[\p{L}\p{M}\p{N}\p{Pc}-]{1,120}$/u));
export const words = v.pipe(v.string(), v.maxLength(maxCharacters));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
export const few = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(100));

/** The words of an option. One that has left the lesson is told by its id. */
export function labelOf(options: readonly Option[] | undefined, wanted: string): string {
	const found = options?.find((one) => one.id === wanted);
	return found ? plainText(found.label) : wanted.replaceAll('-', ' ');
}
