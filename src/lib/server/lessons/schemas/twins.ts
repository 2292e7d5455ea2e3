import type * as v from 'valibot';
import { fields, id, voiced, textQuote, told } from './shared.ts';

/** An entry of `twins.yaml` of a case: a sentence of the document and the same claims in plain, attributed words. */
export const twin = fields({
	id,
	sentence: told('A sentence of the document, letter for letter.', textQuote),
	plain: voiced('The same in plain words, with the owner of each claim.'),
	kept: voiced('What the plain words keep: what is claimed, and whether it can be checked.'),
	changed: voiced('What the plain words change or lose.')
});
export type WrittenTwin = v.InferOutput<typeof twin>;
