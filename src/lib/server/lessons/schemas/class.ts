import * as v from 'valibot';
import { stepIds } from './lesson.ts';
import { fields, oneOf, prose, text, told } from './shared.ts';

const position = fields({
	claim: prose('The position in one sentence.'),
	points: prose('What speaks for it.', v.pipe(v.array(text), v.minLength(1, 'it needs at least one point')))
});

/** `class.yaml` of a case. */
export const classroom = fields({
	think_pair_share: v.optional(
		told(
			'Prompts for a step: alone, with a neighbour, with the class.',
			v.array(
				fields({
					step: told('The step of the lesson.', oneOf(stepIds)),
					think: prose('What each learner writes alone.'),
					pair: prose('What two learners compare.'),
					share: prose('What they tell the class.')
				})
			)
		),
		[]
	),
	controversy: v.optional(
		told(
			'A debate in which the two halves of the class swap positions.',
			fields({
				question: prose('The question of the debate: about texts and publishing, never about who is right.'),
				why_fair: prose('Why both positions can be held in good faith. Only teachers see it.'),
				positions: told(
					'Two positions, as strong as each other.',
					v.strictTuple([position, position], 'it has to be a list of two positions')
				),
				listen_for: prose('What may come out as agreed, disputed and unknown. Only teachers see it.')
			})
		)
	),
	exit_ticket: v.optional(
		told(
			'Sentences that learners finish at the end.',
			v.array(
				fields({
					ask: prose('The beginning of a sentence.'),
					secure: prose('What a secure answer holds. Only teachers see it.')
				})
			)
		),
		[]
	)
});
