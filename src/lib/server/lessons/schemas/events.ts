import * as v from 'valibot';
import { fields, id, voiced, documentWords, refersTo, textUpTo, told } from './shared.ts';

/** An entry of `events.yaml`: one event, as several of the documents tell it and as others do. */
export const sharedEvent = fields({
	id,
	title: voiced('The event, at most 60 characters.', textUpTo(60)),
	when: voiced('When it happened, in words, at most 40 characters.', textUpTo(40)),
	asks: voiced('One question about it.'),
	documents: told(
		'The documents that tell of it, at least two.',
		v.pipe(
			v.array(
				fields({
					...documentWords,
					notice: voiced('What these words do.')
				})
			),
			v.minLength(2, 'an event stands in at least two documents')
		)
	),
	silent: v.optional(voiced('Which documents say nothing of it.')),
	accounts: refersTo(
		'account',
		'The ids of other accounts of it.',
		v.pipe(v.array(id), v.minLength(1, 'it needs at least one account'))
	),
	checks: v.optional(refersTo('check', 'The ids of checks in figures.yaml.', v.array(id)), []),
	agree: voiced('What all agree on.'),
	differ: voiced('What differs, and who says what.'),
	unknown: voiced('What nothing that was found can settle.')
});
export type WrittenEvent = v.InferOutput<typeof sharedEvent>;
