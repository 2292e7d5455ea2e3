import * as v from 'valibot';
import { fields, id, oneOf, voiced, refersTo, told } from './shared.ts';

/**
 * The kinds of difference between two publications that the program tells apart. The `frame` is what the sender put around
 * the statement: letterhead, headings, signature.
 */
const differenceKinds = ['furniture', 'frame', 'quotation-marks', 'dashes', 'breaks', 'words'] as const;

/** An entry of `pairs.yaml`. */
export const pairNote = fields({
	id,
	documents: refersTo(
		'document',
		'The folder names of two cases.',
		v.strictTuple([id, id], 'it has to be a list of two documents')
	),
	about: voiced('What the two are to each other.'),
	differences: told(
		'What the kinds of difference come from.',
		v.array(
			fields({
				what: told('The kind of difference.', oneOf(differenceKinds)),
				why: voiced('Where it comes from, in our words.')
			})
		)
	)
});
/** What two documents are to each other, in the site's own words. */
export type PairNote = v.InferOutput<typeof pairNote>;
