import * as v from 'valibot';
import {
	count,
	date,
	fields,
	id,
	oneOf,
	own,
	publisher,
	quoted,
	refersTo,
	textOrNumber,
	told,
	url
} from './shared.ts';

/** How a point stands to the series that it belongs to. */
const pointStatuses = ['series', 'restated', 'outlier', 'misprint', 'document'] as const;

/** An entry of `series.yaml`: numbers for the same or a like thing over time, for a picture and its table. */
export const series = fields({
	id,
	title: own('The heading of the picture.'),
	see: own('What to see in the picture.'),
	limits: own('What it cannot show.'),
	legend: v.optional(own('How to read the marks of the picture.')),
	about: told('Whose people or claims it counts.', oneOf(['same-party', 'other-party', 'both'])),
	points: told(
		'The numbers, at least two.',
		v.pipe(
			v.array(
				fields({
					id,
					date,
					when: v.optional(own('The day in words, when the page does not give a plain day.')),
					total: v.optional(told('The number. Left out where the page gives words only.', count)),
					printed: v.optional(quoted('What the page prints, when that is no plain number.', textOrNumber)),
					counts: v.optional(own('What exactly is counted.')),
					group: v.optional(own('A name that points share.')),
					killed: v.optional(told('Dead people among them.', count)),
					injured: v.optional(told('Injured people among them.', count)),
					killed_civilians: v.optional(told('Dead civilians among them.', count)),
					killed_military: v.optional(told('Dead soldiers among them.', count)),
					injured_civilians: v.optional(told('Injured civilians among them.', count)),
					injured_military: v.optional(told('Injured soldiers among them.', count)),
					running: v.optional(told('The count up to this day.', count)),
					derived: v.optional(
						told(
							'What was worked out from the others, and is on no page.',
							v.array(oneOf(['killed', 'injured']))
						)
					),
					status: told('What the number is worth in the series.', oneOf(pointStatuses)),
					publisher,
					url,
					note: v.optional(own('What a reader has to know about it.')),
					document: v.optional(
						refersTo('document', 'The folder name of the case whose document states this number.')
					)
				})
			),
			v.minLength(2, 'it needs at least two points')
		)
	),
	views: v.optional(
		told(
			'Further pictures of the same points.',
			v.array(
				fields({
					id,
					title: own('The heading of the picture.'),
					see: own('What to see in the picture.')
				})
			)
		)
	)
});
export type WrittenSeries = v.InferOutput<typeof series>;
