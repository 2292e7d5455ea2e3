import * as v from 'valibot';
import {
	date,
	excerptFields,
	fields,
	heading,
	id,
	name,
	oneOf,
	voiced,
	publisher,
	quoted,
	standpoints,
	told,
	url
} from './shared.ts';

/** An entry of `accounts.yaml`. */
export const account = fields({
	id: told('Small letters, digits and hyphens. Lessons link to it: [words](account:id).', id),
	speaker: name('Who says it.'),
	standpoint: told('Where the speaker stands, seen from the party of the document.', oneOf(standpoints)),
	publisher,
	title: heading,
	date,
	url: v.optional(told('The address of the page. Only an invented account has none.', url)),
	kind: voiced('What kind of text it is, such as: news report quoting an official statement.'),
	...excerptFields,
	about: voiced(
		'One or two sentences of ours: what else the page says, whose copy it is, what access the writer had.'
	),
	text: v.optional(quoted('The whole text of an invented account.'))
});
export type WrittenAccount = v.InferOutput<typeof account>;
