import * as v from 'valibot';
import { id, plain, told } from './shared.ts';

/** Letters of any language: until options had ids, they were called after their words. */
const former = v.pipe(
	v.string(),
	v.regex(/^[\p{L}\p{M}\p{N}\p{Pc}-]{1,120}$/u, 'it has no letters of an id')
);

/** What `former-ids.yaml` holds: ids that options had, and those that they have now. */
export const formerIds = told(
	'By case and question: each former id with the id of today.',
	v.record(
		id,
		v.record(id, v.record(former, plain('The id that the option has now.', id), 'it has to hold former ids')),
		'it has to hold questions'
	)
);
/** By the slug of the case and the id of the question: the id of today, by each former one. */
export type FormerIds = v.InferOutput<typeof formerIds>;
