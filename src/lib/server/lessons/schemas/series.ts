import * as v from 'valibot';
import {
	count,
	date,
	day,
	fields,
	id,
	oneOf,
	voiced,
	publisher,
	quoted,
	refersTo,
	textOrNumber,
	textUpTo,
	told,
	url
} from './shared.ts';

/** How a point stands to the series that it belongs to. */
const pointStatuses = ['series', 'restated', 'outlier', 'misprint', 'document'] as const;

const picture = fields({
	kind: told(
		'Rows of numbers, a line over time, or bars that are divided into parts.',
		oneOf(['rows', 'line', 'bars'])
	),
	from: v.optional(told('The first day shown. Left out, it is that of the points.', day)),
	to: v.optional(told('The last day shown. Left out, it is that of the points.', day)),
	low: v.optional(told('The lowest number shown. Left out, it is nought.', count)),
	high: v.optional(told('The highest number shown. Left out, it is that of the points.', count)),
	parts: v.optional(
		told(
			'The ids of the parts that are drawn, one to four: lines beside that of the total, or the layers of the bars.',
			v.pipe(v.array(id), v.minLength(1, 'it names no part'), v.maxLength(4, 'it names more than four parts'))
		)
	),
	legend: v.optional(voiced('How to read the marks. Left out, the program says it.'))
});

/** An entry of `series.yaml`: numbers for the same or a like thing over time, for a picture and its table. */
export const series = fields({
	id,
	title: voiced('The heading of the picture.'),
	see: voiced('What to see in the picture.'),
	limits: voiced('What it cannot show.'),
	about: told('Whose people or claims it counts.', oneOf(['same-party', 'other-party', 'both'])),
	whole: v.optional(voiced('What the total counts, in a few words: the name of its line or column.')),
	parts: v.optional(
		told(
			'What points are divided into. Parts of the same number make that number.',
			v.array(
				fields({
					id,
					name: voiced('Its name beside a mark, at most 20 characters.', textUpTo(20)),
					of: v.optional(told('The part that it is a part of. Left out, it is a part of the total.', id))
				})
			)
		)
	),
	picture: v.optional(
		told('How it is drawn. Left out, as rows; and not at all when a sum shows the series.', picture)
	),
	points: told(
		'The numbers, at least two.',
		v.pipe(
			v.array(
				fields({
					id,
					date,
					when: v.optional(voiced('The day in words, when the page does not give a plain day.')),
					total: v.optional(told('The number. Left out where the page gives words only.', count)),
					printed: v.optional(quoted('What the page prints, when that is no plain number.', textOrNumber)),
					counts: v.optional(voiced('What exactly is counted.')),
					group: v.optional(voiced('A name that points share.')),
					parts: v.optional(told('The numbers of its parts, by their ids.', v.record(id, count))),
					derived: v.optional(
						told(
							'The ids of parts that were worked out from the other numbers, and are on no page.',
							v.array(id)
						)
					),
					status: told('What the number is worth in the series.', oneOf(pointStatuses)),
					publisher,
					url,
					note: v.optional(voiced('What a reader has to know about it.')),
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
					title: voiced('The heading of the picture.'),
					see: voiced('What to see in the picture.'),
					picture: told('How it is drawn.', picture)
				})
			)
		)
	)
});
export type WrittenSeries = v.InferOutput<typeof series>;
