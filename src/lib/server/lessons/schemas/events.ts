import * as v from 'valibot';
import { fields, id, own, documentWords, refersTo, textUpTo, told } from './shared.ts';

/** An entry of `events.yaml`: one event, as several of the documents tell it and as others do. */
export const sharedEvent = fields({
	id,
	title: own('The event, at most 60 characters.', textUpTo(60)),
	when: own('When it happened, in words, at most 40 characters.', textUpTo(40)),
	asks: own('One question about it.'),
	documents: told(
		'The documents that tell of it, at least two.',
		v.pipe(
			v.array(
				fields({
					...documentWords,
					notice: own('What these words do.')
				})
			),
			v.minLength(2, 'an event stands in at least two documents')
		)
	),
	silent: v.optional(own('Which documents say nothing of it.')),
	accounts: refersTo(
		'account',
		'The ids of other accounts of it.',
		v.pipe(v.array(id), v.minLength(1, 'it needs at least one account'))
	),
	checks: v.optional(refersTo('check', 'The ids of checks in figures.yaml.', v.array(id)), []),
	agree: own('What all agree on.'),
	differ: own('What differs, and who says what.'),
	unknown: own('What nothing that was found can settle.')
});
export type WrittenEvent = v.InferOutput<typeof sharedEvent>;
