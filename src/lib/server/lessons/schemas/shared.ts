/**
 * What schemas are made of. Each file of `lessons/` has its schema beside this one, under its own name: the one place that
 * says which fields there are, what belongs in each, and what its words are. The types, the check of the files and the
 * JSON Schemas for editors are all taken from there.
 */
import * as v from 'valibot';

/** What files of lessons name by its id. A `document` is named by the folder of its case. */
export type EntryKind = 'account' | 'case' | 'check' | 'document' | 'figure' | 'series' | 'term';

/**
 * What the text of a field is. Every text has a meaning, and the check goes by it: see `text-fields.ts`.
 *
 * - `voice`: the site's own voice, which uses no contested word and no number that nothing backs
 * - `prose`: the same in Markdown; it is held to that where its Markdown is read
 * - `quoted`: somebody else's words, or our translation of them
 * - `name`: what somebody or something is called
 * - `plain`: the entry's own id, a day, a language, an address
 * - `refersTo`: the id of another entry, which has to be there
 */
export type Meaning = 'voice' | 'prose' | 'quoted' | 'name' | 'plain' | { refersTo: EntryKind };

/** An object whose fields are all known. The message lists them, so that a problem can name the nearest one. */
export const fields = <Entries extends v.ObjectEntries>(entries: Entries) =>
	v.strictObject(entries, Object.keys(entries).join(' '));

/** A field with what an author puts there. Editors show it, by way of the JSON Schemas in `lessons/.schemas/`. */
export const told = <const Schema extends v.GenericSchema>(what: string, schema: Schema) =>
	v.pipe(schema, v.description(what));

/** Text, which a field has by way of `voice`, `prose`, `quoted` or `name`. */
export const text = v.pipe(v.string('it has to be text'), v.trim(), v.nonEmpty('it is empty'));
/** YAML reads `2023` and `314` as numbers; authors mean the words. */
export const textOrNumber = v.pipe(
	v.union([text, v.pipe(v.number(), v.transform(String))], 'it has to be text')
);
/** Text that fits where it is shown. */
export const textUpTo = (most: number) =>
	v.pipe(text, v.maxLength(most, `it has more than ${most} characters`));

/** A way to say what an author puts into a field, and what its text, or every text in it, is. */
const textThat =
	(meaning: Meaning) =>
	<const Schema extends v.GenericSchema = typeof text>(
		what: string,
		schema: Schema = text as v.GenericSchema as Schema
	) =>
		v.pipe(schema, v.description(what), v.metadata({ meaning }));

export const voiced = textThat('voice');
export const prose = textThat('prose');
export const quoted = textThat('quoted');
export const name = textThat('name');
export const plain = textThat('plain');

const idText = v.pipe(
	text,
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'an id has small letters, digits and hyphens, like `ir21`')
);
export const id = plain('Small letters, digits and hyphens. Other files name the entry by it.', idText);
/** A field with the id of another entry, or with a list of ids. */
export const refersTo = <const Schema extends v.GenericSchema = typeof id>(
	kind: EntryKind,
	what: string,
	schema: Schema = id as v.GenericSchema as Schema
) => textThat({ refersTo: kind })(what, schema);

export const language = plain(
	'A BCP 47 tag.',
	v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u, 'it has to be a BCP 47 tag, like `en` or `az`'))
);
export const url = plain(
	'The address of the page.',
	v.pipe(text, v.regex(/^https?:\/\/[^\s]+$/u, 'it has to begin with https:// or http://'))
);
const isDate = (value: string) => {
	const time = Date.parse(value);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
export const date = plain(
	'A day, a month, a year, or undated.',
	v.pipe(
		textOrNumber,
		v.regex(
			/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/u,
			'it has to be like 2023-09-19, 2023-09, 2023 or `undated`'
		),
		v.check((value) => value === 'undated' || isDate(value), 'there is no such day')
	)
);
export const day = v.pipe(text, v.isoDate(), v.metadata({ meaning: 'plain' satisfies Meaning }));
export const number = v.number('it has to be a number');
const or = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
/** One of some words, which the program knows. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
	v.picklist(words, () => `it has to be ${or(words)}`);
export const yesNo = v.boolean('it has to be true or false');
export const count = v.pipe(
	number,
	v.integer('it has to be a whole number'),
	v.minValue(0, 'it is below nought')
);

/** The selector of a quotation: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const quoteFields = {
	exact: quoted('Words from the document, letter for letter, from one paragraph.'),
	prefix: v.optional(quoted('The words right before them, when the quotation occurs twice.')),
	suffix: v.optional(quoted('The words right after them, when the quotation occurs twice.'))
};
const quoteObject = fields(quoteFields);
/** Words found by quotation, as in the W3C Web Annotation Data Model. */
export type TextQuote = v.InferOutput<typeof quoteObject>;
export const textQuote = v.pipe(
	v.union(
		[
			v.pipe(
				text,
				v.transform((exact): TextQuote => ({ exact }))
			),
			quoteObject
		],
		'it has to be words from the document, or { exact: …, prefix: …, suffix: … }'
	),
	v.metadata({ meaning: 'quoted' satisfies Meaning })
);

/** Words of a document, by the folder of its case. */
export const documentWords = {
	document: refersTo('document', 'The folder name of a case.'),
	...quoteFields
};

export const publisher = name('Whose page it was read on.');
export const heading = v.optional(name('The heading of the page.'));
export const excerptFields = {
	excerpt: quoted('At most forty words of the page, letter for letter.'),
	before: v.optional(
		voiced(
			'What stands right before it, in our words: when it begins inside a sentence, or when that limits or completes it.'
		)
	),
	after: v.optional(
		voiced(
			'What stands right after it, in our words: when it ends inside a sentence, or when that limits or completes it.'
		)
	),
	between: v.optional(
		voiced('What is left out where the excerpt has three dots, or that the dots are the page’s own.')
	),
	language: told('The language of the excerpt, as a BCP 47 tag.', language),
	gloss: v.optional(quoted('Our translation, when the excerpt is not in English.'))
};
/** A short quotation of a page, with what its cut leaves out told in the site's own words. */
export type Excerpt = v.InferOutput<v.StrictObjectSchema<typeof excerptFields, string>>;

/** Where a speaker stands, seen from the party of the documents. */
export const standpoints = ['other-party', 'same-party', 'international', 'independent'] as const;
