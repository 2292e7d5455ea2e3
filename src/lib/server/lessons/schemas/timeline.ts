import * as v from 'valibot';
import { date, fields, id, oneOf, voiced, quoted, refersTo, textQuote, told } from './shared.ts';

/** Who speaks in an entry of the timeline. */
const voices = [
	'document-published',
	'document',
	'same-party',
	'other-party',
	'international',
	'independent'
] as const;

/** An entry of `timeline.yaml`: a day, and what one voice says of it. */
export const timelineEntry = fields({
	id,
	date: told('A day, a month or a year.', date),
	time: v.optional(quoted('The time, as the source states it.')),
	says: voiced('Who says what happened, in one sentence.'),
	voice: told('Whose voice it is.', oneOf(voices)),
	happening: v.optional(told('Entries with the same word here stand together.', id)),
	document: v.optional(
		refersTo(
			'document',
			'The folder name of a case. An entry names a document, an account or a check: exactly one.'
		)
	),
	quote: v.optional(told('The words of the document that bear it out.', textQuote)),
	account: v.optional(refersTo('account', 'The id of an account.')),
	check: v.optional(refersTo('check', 'The id of a check in figures.yaml.'))
});
export type WrittenTimelineEntry = v.InferOutput<typeof timelineEntry>;
