import * as v from 'valibot';
import { date, fields, language, name, voiced, quoted, text, textUpTo, told, url } from './shared.ts';

/** The front matter of `document.md`: what could be established about a document before reading it. */
export const sourceCard = fields({
	title: quoted('The title as printed.'),
	short: name('A short name for menus, at most 40 characters.', textUpTo(40)),
	language: told('The language of the document, as a BCP 47 tag such as en or az.', language),
	speaker: voiced('Who speaks: who says "we" in the text, with the office.'),
	author: voiced('Who signed it, or that nobody did.'),
	publisher: voiced('Who put it on a page.'),
	owner: voiced('Who owns the publisher, or that this was not found.'),
	distributor: v.optional(voiced('Who passed it on, if somebody else did.')),
	audience: voiced('Whom the text addresses, and who really reads it.'),
	purpose: voiced('What it wants to bring about. Say that this is our reading.'),
	date: told(
		'The day on the page, and the day that could be established.',
		fields({
			printed: quoted('The date as printed on the page, or that none is.'),
			established: voiced('What could be established, and how.')
		})
	),
	found_at: v.optional(told('The address of the page. Left out when none was found.', url)),
	quoted: voiced('Whose words the text quotes.'),
	not_quoted: voiced('Who is talked about and not heard.'),
	versions: told(
		'Other copies and languages of the text. The list may be empty: []',
		v.array(
			fields({
				language: name('The language of that copy, in words.'),
				publisher: name('Who put that copy on a page.'),
				date,
				url: told('The address of that copy.', url),
				note: voiced('What differs in it, in our words.')
			})
		)
	),
	not_established: voiced('What was looked for and not found.', v.array(text)),
	withheld: v.optional(voiced('What was taken out, and why. Needed when the text has a [… withheld] mark.')),
	rights: voiced('Who holds the rights in the document.')
});
export type WrittenSourceCard = v.InferOutput<typeof sourceCard>;
