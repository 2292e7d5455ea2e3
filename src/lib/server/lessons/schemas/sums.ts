import * as v from 'valibot';
import { day, fields, id, number, voiced, documentWords, refersTo, text, told } from './shared.ts';

const twoNumbers = v.strictTuple([number, number]);
export const sum = v.union(
	[
		fields({ add: v.pipe(v.array(number), v.minLength(2)) }),
		fields({ subtract: twoNumbers }),
		fields({ multiply: v.pipe(v.array(number), v.minLength(2)) }),
		fields({ divide: twoNumbers }),
		fields({ percent: twoNumbers }),
		fields({ days: v.strictTuple([day, day]) })
	],
	'it has to be one of add, subtract, multiply, divide, percent or days, with numbers in square brackets'
);
/** A sum as data; the program works it out. Numbers, or ISO dates for `days`. */
export type Sum = v.InferOutput<typeof sum>;

const sumReading = {
	id,
	words: voiced('The sum in words.'),
	sum: told('The numbers. The program works the sum out.', sum),
	stated: told('What the document says that it makes.', number),
	says: voiced('What to make of it.')
};

/** An entry of `sums.yaml`: a sum that a document's own numbers make, and other ways to read them. */
export const sumCheck = fields({
	...sumReading,
	title: voiced('What is counted, as a heading.'),
	documents: told(
		'Where the documents state the sum.',
		v.pipe(v.array(fields({ ...documentWords })), v.minLength(1))
	),
	try: v.optional(
		told(
			"Offers empty places for the reader's own numbers, and names them.",
			fields({
				parts: voiced('The names of the numbers that are added.', v.pipe(v.array(text), v.minLength(2))),
				whole: voiced('The name of what they make.')
			})
		)
	),
	series: v.optional(
		refersTo(
			'series',
			'The id of a series: on each of its dates its first part is taken away from its total.'
		)
	),
	readings: v.optional(
		told(
			'Other ways to read the numbers.',
			v.array(
				fields({
					...sumReading,
					label: voiced('The reading in a few words.'),
					checks: v.optional(refersTo('check', 'The ids of checks in figures.yaml.', v.array(id)), [])
				})
			)
		),
		[]
	)
});
export type WrittenSumCheck = v.InferOutput<typeof sumCheck>;
