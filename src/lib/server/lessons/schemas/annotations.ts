import * as v from 'valibot';
import { fields, quoteFields, refersTo, told, yesNo } from './shared.ts';

/** `annotations.yaml` of a case. */
export const annotations = fields({
	terms: v.optional(
		told(
			'Contested words in the document. An empty list: []',
			v.array(
				fields({
					term: refersTo('term', 'The id of an entry of terms.yaml.'),
					...quoteFields,
					loaded: v.optional(told('A form that is plain elsewhere takes a side here.', yesNo))
				})
			)
		),
		[]
	)
});
