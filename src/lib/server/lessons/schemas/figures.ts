import * as v from 'valibot';
import {
	documentWords,
	excerptFields,
	fields,
	heading,
	id,
	oneOf,
	voiced,
	plain,
	publisher,
	quoted,
	refersTo,
	textOrNumber,
	told,
	url
} from './shared.ts';

/**
 * What the checks of a figure show together, by one rule for every claimant. `supported`: at least two origins agree, and
 * one of them is not of the claimant's side. `one-origin`: all pages that agree repeat one count. `divided`: those who
 * counted or reported do not agree with each other.
 */
export const findings = [
	'supported',
	'one-origin',
	'divided',
	'contradicted',
	'different-thing-counted',
	'estimate',
	'not-checkable'
] as const;
export const finding = oneOf(findings);

/** An entry of `figures.yaml`: a number that a document states, and who else counted. */
export const figure = fields({
	id,
	quantity: voiced('What the number is about, as a heading.'),
	value: quoted('The number as the document states it.', textOrNumber),
	unit: voiced('People, days, hectares …'),
	as_of: plain('The day up to which it counts.', textOrNumber),
	counts: voiced('What exactly is counted, in our words.'),
	in: told(
		'Where the documents state it.',
		v.array(
			fields({
				...documentWords,
				finding: v.optional(told('What the checks show for this document, when its words differ.', finding))
			})
		)
	),
	stated_by: v.optional(
		refersTo(
			'account',
			'The ids of accounts that state it, when no document does or others do too.',
			v.array(id)
		),
		[]
	),
	finding: told('What the checks show together.', finding),
	summary: voiced('What the checks show together, with their limits.'),
	checks: told(
		'Who else counted.',
		v.array(
			fields({
				id,
				publisher,
				title: heading,
				date: plain('The day of the page.', textOrNumber),
				url,
				value: quoted('The number as this page states it.', textOrNumber),
				counts: voiced('What exactly is counted, in our words.'),
				origin: voiced('Who counted first.'),
				independence: voiced("How far the counter is from the claim's author."),
				access: v.optional(voiced('What access the counter had.')),
				comparable: told('Whether the same thing is counted.', oneOf(['yes', 'partly', 'no'])),
				why: voiced('Why it is or is not the same thing.'),
				...excerptFields
			})
		)
	)
});
export type WrittenFigure = v.InferOutput<typeof figure>;
