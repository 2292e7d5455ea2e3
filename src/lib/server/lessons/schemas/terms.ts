import * as v from 'valibot';
import {
	date,
	excerptFields,
	fields,
	id,
	language,
	name,
	oneOf,
	voiced,
	publisher,
	quoted,
	refersTo,
	standpoints,
	text,
	told,
	url
} from './shared.ts';

/** An entry of `terms.yaml`: a group of contested words, as people use them about each other. */
export const term = fields({
	id,
	name: quoted('The words as a heading.'),
	words: quoted("Every form that the check of the site's own voice looks for.", v.array(text)),
	in_documents: v.optional(
		quoted('Further forms, harmless in plain use, that are looked for in documents only.', v.array(text))
	),
	presupposes: voiced('What a reader accepts without noticing when they accept the word.'),
	objections: voiced('Who objects to it, and why. Say also if nobody was found who does.'),
	both_sides: voiced('How the opposing party uses the same word, or its mirror.'),
	legal: v.optional(
		told(
			'For legal words only.',
			fields({
				meaning: voiced('What it means in law, as far as our evidence holds it.'),
				ruled: voiced('Whether a competent body has ruled, and what it ruled or refused.')
			})
		)
	),
	settled: v.optional(
		told(
			'What nobody disputes about it, or a court or council has settled. Both halves of a pair stand together.',
			fields({
				says: voiced('The settled facts, each with who says so and when.'),
				accounts: refersTo(
					'account',
					'The ids of the accounts that bear it out.',
					v.pipe(v.array(id), v.minLength(1, 'it needs at least one account'))
				)
			})
		)
	),
	uses: told(
		'Who says what for the same thing.',
		v.pipe(
			v.array(
				fields({
					who: name('The party, body, newsroom or style guide.'),
					standpoint: told(
						'Where they stand, seen from the party of the documents.',
						oneOf([...standpoints, 'style-guide'])
					),
					form: quoted('The word or phrase, as they use it.'),
					...excerptFields,
					publisher,
					date,
					url
				})
			),
			v.minLength(1, 'it needs at least one use')
		)
	),
	names: v.optional(
		told(
			'Forms in other languages.',
			v.array(
				fields({
					language,
					form: quoted('The word or phrase, as they use it.'),
					note: voiced('What the form means, and who uses it.')
				})
			)
		)
	)
});
export type WrittenTerm = v.InferOutput<typeof term>;
