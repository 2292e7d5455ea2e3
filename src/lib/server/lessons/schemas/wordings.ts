import * as v from 'valibot';
import { fields, id, voiced, quoteFields, refersTo, textUpTo, told } from './shared.ts';

/** An entry of `wordings.yaml`: one text as several publications word it. */
export const wording = fields({
	id,
	title: voiced('The text, at most 60 characters.', textUpTo(60)),
	asks: voiced('One question about it.'),
	about: voiced('What the text is and who published which version.'),
	rows: told(
		'Points at which the versions differ.',
		v.pipe(
			v.array(
				fields({
					point: voiced('The point, as a heading.'),
					wordings: told(
						'At least two versions, each from one document, account or check.',
						v.pipe(
							v.array(
								fields({
									document: v.optional(refersTo('document', 'The folder name of a case.')),
									account: v.optional(refersTo('account', 'The id of an account.')),
									check: v.optional(refersTo('check', 'The id of a check in figures.yaml.')),
									...quoteFields
								})
							),
							v.minLength(2, 'it needs at least two wordings')
						)
					),
					notice: voiced('What the difference does.')
				})
			),
			v.minLength(1, 'it needs at least one row')
		)
	)
});
export type WrittenWording = v.InferOutput<typeof wording>;
