import * as v from 'valibot';
import { finding } from './figures.ts';
import {
	fields,
	id,
	oneOf,
	voiced,
	quoted,
	refersTo,
	text,
	textQuote,
	type TextQuote,
	told,
	yesNo
} from './shared.ts';

/** The steps of every lesson, in their order. `recall` is left out where there is nothing to recall. */
export const stepIds = [
	'recall',
	'predict',
	'source',
	'read',
	'words',
	'numbers',
	'accounts',
	'conclude'
] as const;
export type StepId = (typeof stepIds)[number];

/** The front matter of `lesson.md`. */
export const lessonFacts = fields({
	title: voiced("The lesson's name."),
	asks: voiced('The one question that the lesson is about.'),
	emphasis: told(
		'What the lesson dwells on.',
		oneOf(['practice', 'source', 'words', 'numbers', 'voice', 'all'])
	),
	support: told('How much help the questions give.', oneOf(['worked', 'most', 'some', 'little', 'none'])),
	describes: voiced('What a reader should know before reading: deaths, injuries, no pictures.')
});
export type LessonFacts = v.InferOutput<typeof lessonFacts>;

const common = {
	id,
	about: v.optional(
		v.pipe(
			v.union([v.array(textQuote), textQuote], 'it has to be words from the document, or a list of them'),
			v.transform((quotes): TextQuote[] => (Array.isArray(quotes) ? quotes : [quotes]))
		)
	),
	account: v.optional(refersTo('account', 'The account whose excerpt is the passage.')),
	rests_on: v.optional(v.record(id, finding), {}),
	open: v.optional(yesNo, false)
};

/** The yaml fence of a kind of question: the fields that all kinds share, and its own. */
export const questionFence = <const Kind extends string, const More extends v.ObjectEntries>(
	kind: Kind,
	more: More
) => fields({ question: v.literal(kind), ...common, ...more });
/** What the fence of every question says. */
export type SharedFence = v.InferOutput<v.StrictObjectSchema<typeof common, string>>;

/** The yaml fences of the other special parts, by the field that names them. */
export const partKinds = {
	comparison: fields({
		comparison: id,
		/** An earlier comparison that this one goes on with: notes beside the accounts stay with it. */
		continues: v.optional(id),
		beside: textQuote,
		accounts: refersTo('account', 'The accounts beside it.', v.pipe(v.array(id), v.minLength(1)))
	}),
	figures: fields({
		figures: refersTo('figure', 'The figures to show.', v.pipe(v.array(id), v.minLength(1)))
	}),
	search: fields({
		search: quoted('What to type into a search engine.', v.pipe(v.array(text), v.minLength(1)))
	})
};

/** The yaml fence that ends the core of its step: what follows is more. */
export const moreFence = fields({ more: v.literal(true, 'it has to be `true`') });
