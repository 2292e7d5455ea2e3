import * as v from 'valibot';
import {
	date,
	excerptFields,
	fields,
	heading,
	id,
	name,
	voiced,
	publisher,
	text,
	textUpTo,
	told,
	url
} from './shared.ts';

/** An entry of `outlets.yaml`. */
export const outlet = fields({
	id,
	name: name('The name of the page or office.'),
	cited_as: name('Its name as `publisher` fields write it.', v.array(text)),
	country: v.optional(name('Where it is made.')),
	kind: voiced('What it is, at most 45 characters.', textUpTo(45)),
	who_publishes: voiced('Who publishes it.'),
	who_pays: voiced('Who pays for it, as far as is known.'),
	leaning: voiced('Where it leans, and who says so.'),
	not_established: v.optional(voiced('What was looked for and not found.')),
	source: v.optional(
		told(
			'Where this was read.',
			fields({
				publisher,
				title: heading,
				date,
				url,
				...excerptFields
			})
		)
	)
});
/** Who stands behind a page that is cited. */
export type Outlet = v.InferOutput<typeof outlet>;
