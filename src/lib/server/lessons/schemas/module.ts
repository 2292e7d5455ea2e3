import * as v from 'valibot';
import { fields, id, name, voiced, plain, quoted, refersTo, text, textOrNumber, told } from './shared.ts';

/** The front matter of `module.md`. */
export const moduleFacts = fields({
	id: v.optional(
		told("Sets the saved answers of this module apart from another module's. Never change it.", id)
	),
	title: voiced('The title of the module.'),
	tagline: voiced('One line under it.'),
	sides: v.optional(
		told(
			'The two parties, as pages name them: "the first town\'s side".',
			fields({
				same: voiced('The party that the documents speak for.'),
				other: voiced('The other party.')
			})
		),
		{ same: 'the documents’ own side', other: 'the opposing party’s side' }
	),
	period: v.optional(voiced('The time that the timeline tells of, as its heading.')),
	year: v.optional(
		plain(
			'The year of the documents: of a page without a date, an archived copy is looked for near it.',
			v.pipe(textOrNumber, v.regex(/^\d{4}$/u, 'it has to be a year'))
		)
	),
	home: told(
		'The second-level headings of this file, by what they are on the home page.',
		fields({
			intro: name('What this is. It stands under the title, without its heading.'),
			alone: name('For learners who study alone.'),
			class: name('For teachers.'),
			discussion: name('For people who lead a discussion.'),
			steps: name('What a case asks.'),
			limits: name('What the module does not do.')
		})
	),
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
