import * as v from 'valibot';
import { fields, id, own, quoted, refersTo, text, told } from './shared.ts';

/** The front matter of `module.md`. */
export const moduleFacts = fields({
	id: v.optional(
		told("Sets the saved answers of this module apart from another module's. Never change it.", id)
	),
	title: own('The title of the module.'),
	tagline: own('One line under it.'),
	sides: v.optional(
		told(
			'The two parties, as pages name them: "the first town\'s side".',
			fields({
				same: own('The party that the documents speak for.'),
				other: own('The other party.')
			})
		),
		{ same: 'the documents’ own side', other: 'the opposing party’s side' }
	),
	period: v.optional(own('The time that the timeline tells of, as its heading.')),
	people: v.optional(
		quoted(
			'Words for people’s own situation, such as displaced or victim. They are never marked as contested.',
			v.array(text)
		),
		[]
	),
	practice: refersTo('case', 'The folder name of the practice case.'),
	order: refersTo('case', 'The folder names of the cases, in their order.', v.array(id))
});
export type ModuleFacts = v.InferOutput<typeof moduleFacts>;
