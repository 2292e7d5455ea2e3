import * as v from 'valibot';
import type { Account } from '../../model/account.ts';
import type { SourceCard } from '../../model/document.ts';
import { findings, type Figure } from '../../model/figure.ts';
import type { LessonFacts } from '../../model/lesson.ts';
import { stepIds } from '../../model/step-id.ts';
import { differenceKinds, voices } from '../../model/happening.ts';
import type { Reading } from '../../model/module.ts';
import type { Term } from '../../model/term.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Sum } from '../../model/question.ts';
import { pointStatuses, type Series } from '../../model/series.ts';
import type { TextQuote } from '../../model/text-quote.ts';

/** An object whose fields are all known. The message lists them, so that a problem can name the nearest one. */
const fields = <Entries extends v.ObjectEntries>(entries: Entries) =>
	v.strictObject(entries, Object.keys(entries).join(' '));

/** A field with what an author puts there. Editors show it, by way of the JSON Schemas in `lessons/.schemas/`. */
const told = <const Schema extends v.GenericSchema>(what: string, schema: Schema) =>
	v.pipe(schema, v.description(what));

const text = v.pipe(v.string('it has to be text'), v.trim(), v.nonEmpty('it is empty'));
/** YAML reads `2023` and `314` as numbers; authors mean the words. */
const isDate = (value: string) => {
	const time = Date.parse(value);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
const textOrNumber = v.pipe(v.union([text, v.pipe(v.number(), v.transform(String))], 'it has to be text'));
/** Words that an author writes, and what they say. */
const words = (what: string) => told(what, text);
const id = v.pipe(
	text,
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'an id has small letters, digits and hyphens, like `ir21`'),
	v.description('Small letters, digits and hyphens. Other files name the entry by it.')
);
const language = v.pipe(
	text,
	v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u, 'it has to be a BCP 47 tag, like `en` or `az`')
);
const address = v.pipe(text, v.regex(/^https?:\/\/[^\s]+$/u, 'it has to begin with https:// or http://'));
const date = v.pipe(
	textOrNumber,
	v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/u, 'it has to be like 2023-09-19, 2023-09, 2023 or `undated`'),
	v.check((value) => value === 'undated' || isDate(value), 'there is no such day')
);
const number = v.number('it has to be a number');
const yesNo = v.boolean('it has to be true or false');
const day = v.pipe(text, v.isoDate());

/** The selector of a quotation: https://www.w3.org/TR/annotation-model/#text-quote-selector */
const quoteFields = {
	exact: words('Words from the document, letter for letter, from one paragraph.'),
	prefix: v.optional(words('The words right before them, when the quotation occurs twice.')),
	suffix: v.optional(words('The words right after them, when the quotation occurs twice.'))
};
const textQuote = v.union(
	[
		v.pipe(
			text,
			v.transform((exact): TextQuote => ({ exact }))
		),
		fields(quoteFields)
	],
	'it has to be words from the document, or { exact: …, prefix: …, suffix: … }'
);

const excerptFields = {
	excerpt: words('At most forty words of the page, letter for letter.'),
	before: v.optional(
		words(
			'What stands right before it, in our words: when it begins inside a sentence, or when that limits or completes it.'
		)
	),
	after: v.optional(
		words(
			'What stands right after it, in our words: when it ends inside a sentence, or when that limits or completes it.'
		)
	),
	between: v.optional(
		words('What is left out where the excerpt has three dots, or that the dots are the page’s own.')
	),
	language: told('The language of the excerpt, as a BCP 47 tag.', language),
	gloss: v.optional(words('Our translation, when the excerpt is not in English.'))
};

const standpoints = ['other-party', 'same-party', 'international', 'independent'] as const;

export const sourceCard = fields({
	title: words('The title as printed.'),
	short: told(
		'A short name for menus, at most 40 characters.',
		v.pipe(text, v.maxLength(40, 'it has more than 40 characters'))
	),
	language: told('The language of the document, as a BCP 47 tag such as en or az.', language),
	speaker: words('Who speaks: who says "we" in the text, with the office.'),
	author: words('Who signed it, or that nobody did.'),
	publisher: words('Who put it on a page.'),
	owner: words('Who owns the publisher, or that this was not found.'),
	distributor: v.optional(words('Who passed it on, if somebody else did.')),
	audience: words('Whom the text addresses, and who really reads it.'),
	purpose: words('What it wants to bring about. Say that this is our reading.'),
	date: told(
		'The day on the page, and the day that could be established.',
		fields({
			printed: words('The date as printed on the page, or that none is.'),
			established: words('What could be established, and how.')
		})
	),
	found_at: v.optional(told('The address of the page. Left out when none was found.', address)),
	quoted: words('Whose words the text quotes.'),
	not_quoted: words('Who is talked about and not heard.'),
	versions: told(
		'Other copies and languages of the text. The list may be empty: []',
		v.array(
			fields({
				language: words('The language of that copy, in words.'),
				publisher: words('Who put that copy on a page.'),
				date: told('A day, a month, a year, or undated.', date),
				url: told('The address of that copy.', address),
				note: words('What differs in it, in our words.')
			})
		)
	),
	not_established: told('What was looked for and not found.', v.array(text)),
	withheld: v.optional(words('What was taken out, and why. Needed when the text has a [… withheld] mark.')),
	rights: words('Who holds the rights in the document.')
}) satisfies v.GenericSchema<unknown, SourceCard>;

export const lessonFacts = fields({
	title: words("The lesson's name."),
	asks: words('The one question that the lesson is about.'),
	emphasis: told(
		'What the lesson dwells on.',
		v.picklist(
			['practice', 'source', 'words', 'numbers', 'voice', 'all'],
			'it has to be practice, source, words, numbers, voice or all'
		)
	),
	support: told(
		'How much help the questions give.',
		v.picklist(
			['worked', 'most', 'some', 'little', 'none'],
			'it has to be worked, most, some, little or none'
		)
	),
	minutes: told(
		'How long a learner needs, 10 to 50.',
		v.pipe(number, v.minValue(10, 'it is below 10'), v.maxValue(50, 'it is above 50'))
	),
	describes: words('What a reader should know before reading: deaths, injuries, no pictures.')
}) satisfies v.GenericSchema<unknown, LessonFacts>;

export const account = fields({
	id: told('Small letters, digits and hyphens. Lessons link to it: [words](account:id).', id),
	speaker: words('Who says it.'),
	standpoint: told(
		'Where the speaker stands, seen from the party of the document.',
		v.picklist(standpoints, `it has to be one of ${standpoints.join(', ')}`)
	),
	publisher: words('Whose page it was read on.'),
	title: v.optional(words('The heading of the page.')),
	date: told('A day, a month, a year, or undated.', date),
	url: v.optional(told('The address of the page. Only an invented account has none.', address)),
	kind: words('What kind of text it is, such as: news report quoting an official statement.'),
	...excerptFields,
	about: words(
		'One or two sentences of ours: what else the page says, whose copy it is, what access the writer had.'
	),
	text: v.optional(words('The whole text of an invented account.'))
}) satisfies v.GenericSchema<unknown, Account>;

const finding = v.picklist(findings, `it has to be one of ${findings.join(', ')}`);

export const figure = fields({
	id,
	quantity: words('What the number is about, as a heading.'),
	value: told('The number as the document states it.', textOrNumber),
	unit: words('People, days, hectares …'),
	as_of: told('The day up to which it counts.', textOrNumber),
	counts: words('What exactly is counted, in our words.'),
	in: told(
		'Where the documents state it.',
		v.array(
			fields({
				document: told('The folder name of a case.', id),
				...quoteFields,
				finding: v.optional(told('What the checks show for this document, when its words differ.', finding))
			})
		)
	),
	stated_by: v.optional(
		told('The ids of accounts that state it, when no document does or others do too.', v.array(id)),
		[]
	),
	finding: told('What the checks show together.', finding),
	summary: words('What the checks show together, with their limits.'),
	checks: told(
		'Who else counted.',
		v.array(
			fields({
				id,
				publisher: words('Whose page it was read on.'),
				title: v.optional(words('The heading of the page.')),
				date: told('The day of the page.', textOrNumber),
				url: told('The address of the page.', address),
				value: told('The number as this page states it.', textOrNumber),
				counts: words('What exactly is counted, in our words.'),
				origin: words('Who counted first.'),
				independence: words("How far the counter is from the claim's author."),
				access: v.optional(words('What access the counter had.')),
				comparable: told(
					'Whether the same thing is counted.',
					v.picklist(['yes', 'partly', 'no'], 'it has to be yes, partly or no')
				),
				why: words('Why it is or is not the same thing.'),
				...excerptFields
			})
		)
	)
}) satisfies v.GenericSchema<unknown, Figure>;

export const term = fields({
	id,
	name: words('The words as a heading.'),
	words: told("Every form that the check of the site's own voice looks for.", v.array(text)),
	in_documents: v.optional(
		told('Further forms, harmless in plain use, that are looked for in documents only.', v.array(text))
	),
	presupposes: words('What a reader accepts without noticing when they accept the word.'),
	objections: words('Who objects to it, and why. Say also if nobody was found who does.'),
	both_sides: words('How the opposing party uses the same word, or its mirror.'),
	legal: v.optional(
		told(
			'For legal words only.',
			fields({
				meaning: words('What it means in law, as far as our evidence holds it.'),
				ruled: words('Whether a competent body has ruled, and what it ruled or refused.')
			})
		)
	),
	settled: v.optional(
		told(
			'What nobody disputes about it, or a court or council has settled. Both halves of a pair stand together.',
			fields({
				says: words('The settled facts, each with who says so and when.'),
				accounts: told(
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
					who: words('The party, body, newsroom or style guide.'),
					standpoint: told(
						'Where they stand, seen from the party of the documents.',
						v.picklist(
							[...standpoints, 'style-guide'],
							`it has to be ${standpoints.join(', ')} or style-guide`
						)
					),
					form: words('The word or phrase, as they use it.'),
					...excerptFields,
					publisher: words('Whose page it was read on.'),
					date: told('A day, a month, a year, or undated.', date),
					url: told('The address of the page.', address)
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
					language: told('A BCP 47 tag.', language),
					form: words('The word or phrase, as they use it.'),
					note: words('What the form means, and who uses it.')
				})
			)
		)
	)
}) satisfies v.GenericSchema<unknown, Term>;

export const annotations = fields({
	terms: v.optional(
		told(
			'Contested words in the document. An empty list: []',
			v.array(
				fields({
					term: told('The id of an entry of terms.yaml.', id),
					...quoteFields,
					loaded: v.optional(told('A form that is plain elsewhere takes a side here.', yesNo))
				})
			)
		),
		[]
	)
});

export const twin = fields({
	id,
	sentence: told('A sentence of the document, letter for letter.', textQuote),
	plain: words('The same in plain words, with the owner of each claim.'),
	kept: words('What the plain words keep: what is claimed, and whether it can be checked.'),
	changed: words('What the plain words change or lose.')
});

const position = fields({
	claim: words('The position in one sentence.'),
	points: told('What speaks for it.', v.pipe(v.array(text), v.minLength(1, 'it needs at least one point')))
});
export const classroom = fields({
	think_pair_share: v.optional(
		told(
			'Prompts for a step: alone, with a neighbour, with the class.',
			v.array(
				fields({
					step: told(
						'The step of the lesson.',
						v.picklist(stepIds, `it has to be one of ${stepIds.join(', ')}`)
					),
					think: words('What each learner writes alone.'),
					pair: words('What two learners compare.'),
					share: words('What they tell the class.')
				})
			)
		),
		[]
	),
	controversy: v.optional(
		told(
			'A debate in which the two halves of the class swap positions.',
			fields({
				question: words('The question of the debate: about texts and publishing, never about who is right.'),
				why_fair: words('Why both positions can be held in good faith. Only teachers see it.'),
				positions: told(
					'Two positions, as strong as each other.',
					v.strictTuple([position, position], 'it has to be a list of two positions')
				),
				listen_for: words('What may come out as agreed, disputed and unknown. Only teachers see it.')
			})
		)
	),
	exit_ticket: v.optional(
		told(
			'Sentences that learners finish at the end.',
			v.array(
				fields({
					ask: words('The beginning of a sentence.'),
					secure: words('What a secure answer holds. Only teachers see it.')
				})
			)
		),
		[]
	)
});

export const reading = fields({
	id: told('Pages for teachers link to it: [words](reading:id).', id),
	publisher: words('Who wrote it.'),
	title: words('Its title.'),
	date: told('A day, a month, a year, or undated.', date),
	url: told('Its address.', address)
}) satisfies v.GenericSchema<unknown, Reading>;

export const outlet = fields({
	id,
	name: words('The name of the page or office.'),
	cited_as: told('Its name as `publisher` fields write it.', v.array(text)),
	country: v.optional(words('Where it is made.')),
	kind: told(
		'What it is, at most 45 characters.',
		v.pipe(text, v.maxLength(45, 'it has more than 45 characters'))
	),
	who_publishes: words('Who publishes it.'),
	who_pays: words('Who pays for it, as far as is known.'),
	leaning: words('Where it leans, and who says so.'),
	not_established: v.optional(words('What was looked for and not found.')),
	source: v.optional(
		told(
			'Where this was read.',
			fields({
				publisher: words('Whose page it was read on.'),
				title: v.optional(words('The heading of the page.')),
				date: told('A day, a month, a year, or undated.', date),
				url: told('The address of the page.', address),
				...excerptFields
			})
		)
	)
}) satisfies v.GenericSchema<unknown, Outlet>;

export const timelineEntry = fields({
	id,
	date: told('A day, a month or a year.', date),
	time: v.optional(words('The time, as the source states it.')),
	says: words('Who says what happened, in one sentence.'),
	voice: told('Whose voice it is.', v.picklist(voices, `it has to be one of ${voices.join(', ')}`)),
	happening: v.optional(told('Entries with the same word here stand together.', id)),
	document: v.optional(
		told('The folder name of a case. An entry names a document, an account or a check: exactly one.', id)
	),
	quote: v.optional(told('The words of the document that bear it out.', textQuote)),
	account: v.optional(told('The id of an account.', id)),
	check: v.optional(told('The id of a check in figures.yaml.', id))
});

export const sharedEvent = fields({
	id,
	title: told(
		'The event, at most 60 characters.',
		v.pipe(text, v.maxLength(60, 'it has more than 60 characters'))
	),
	asks: words('One question about it.'),
	documents: told(
		'The documents that tell of it, at least two.',
		v.pipe(
			v.array(
				fields({
					document: told('The folder name of a case.', id),
					...quoteFields,
					notice: words('What these words do.')
				})
			),
			v.minLength(2, 'an event stands in at least two documents')
		)
	),
	silent: v.optional(words('Which documents say nothing of it.')),
	accounts: told(
		'The ids of other accounts of it.',
		v.pipe(v.array(id), v.minLength(1, 'it needs at least one account'))
	),
	checks: v.optional(told('The ids of checks in figures.yaml.', v.array(id)), []),
	agree: words('What all agree on.'),
	differ: words('What differs, and who says what.'),
	unknown: words('What nothing that was found can settle.')
});

export const wording = fields({
	id,
	title: told(
		'The text, at most 60 characters.',
		v.pipe(text, v.maxLength(60, 'it has more than 60 characters'))
	),
	asks: words('One question about it.'),
	about: words('What the text is and who published which version.'),
	rows: told(
		'Points at which the versions differ.',
		v.pipe(
			v.array(
				fields({
					point: words('The point, as a heading.'),
					wordings: told(
						'At least two versions, each from one document, account or check.',
						v.pipe(
							v.array(
								fields({
									document: v.optional(told('The folder name of a case.', id)),
									account: v.optional(told('The id of an account.', id)),
									check: v.optional(told('The id of a check in figures.yaml.', id)),
									...quoteFields
								})
							),
							v.minLength(2, 'it needs at least two wordings')
						)
					),
					notice: words('What the difference does.')
				})
			),
			v.minLength(1, 'it needs at least one row')
		)
	)
});

export const pairNote = fields({
	id,
	documents: told(
		'The folder names of two cases.',
		v.strictTuple([id, id], 'it has to be a list of two documents')
	),
	about: words('What the two are to each other.'),
	differences: told(
		'What the kinds of difference come from.',
		v.array(
			fields({
				what: told(
					'The kind of difference.',
					v.picklist(differenceKinds, `it has to be one of ${differenceKinds.join(', ')}`)
				),
				why: words('Where it comes from, in our words.')
			})
		)
	)
});

const count = v.pipe(number, v.integer('it has to be a whole number'), v.minValue(0, 'it is below nought'));
export const series = fields({
	id,
	title: words('The heading of the picture.'),
	see: words('What to see in the picture.'),
	limits: words('What it cannot show.'),
	legend: v.optional(words('How to read the marks of the picture.')),
	about: told(
		'Whose people or claims it counts.',
		v.picklist(['same-party', 'other-party', 'both'], 'it has to be same-party, other-party or both')
	),
	points: told(
		'The numbers, at least two.',
		v.pipe(
			v.array(
				fields({
					id,
					date: told('A day, a month, a year, or undated.', date),
					when: v.optional(words('The day in words, when the page does not give a plain day.')),
					total: v.optional(told('The number. Left out where the page gives words only.', count)),
					printed: v.optional(told('What the page prints, when that is no plain number.', textOrNumber)),
					counts: v.optional(words('What exactly is counted.')),
					group: v.optional(words('A name that points share.')),
					killed: v.optional(told('Dead people among them.', count)),
					injured: v.optional(told('Injured people among them.', count)),
					killed_civilians: v.optional(told('Dead civilians among them.', count)),
					killed_military: v.optional(told('Dead soldiers among them.', count)),
					injured_civilians: v.optional(told('Injured civilians among them.', count)),
					injured_military: v.optional(told('Injured soldiers among them.', count)),
					running: v.optional(told('The count up to this day.', count)),
					derived: v.optional(
						told(
							'What was worked out from the others, and is on no page.',
							v.array(v.picklist(['killed', 'injured'], 'it has to be killed or injured'))
						)
					),
					status: told(
						'What the number is worth in the series.',
						v.picklist(pointStatuses, `it has to be one of ${pointStatuses.join(', ')}`)
					),
					publisher: words('Whose page it was read on.'),
					url: told('The address of the page.', address),
					note: v.optional(words('What a reader has to know about it.')),
					document: v.optional(told('The folder name of the case whose document states this number.', id))
				})
			),
			v.minLength(2, 'it needs at least two points')
		)
	),
	views: v.optional(
		told(
			'Further pictures of the same points.',
			v.array(
				fields({
					id,
					title: words('The heading of the picture.'),
					see: words('What to see in the picture.')
				})
			)
		)
	)
}) satisfies v.GenericSchema<unknown, Series>;

export const moduleFacts = fields({
	id: v.optional(
		told("Sets the saved answers of this module apart from another module's. Never change it.", id)
	),
	title: words('The title of the module.'),
	tagline: words('One line under it.'),
	sides: v.optional(
		told(
			'The two parties, as pages name them: "the first town\'s side".',
			fields({
				same: words('The party that the documents speak for.'),
				other: words('The other party.')
			})
		),
		{ same: 'the documents’ own side', other: 'the opposing party’s side' }
	),
	period: v.optional(words('The time that the timeline tells of, as its heading.')),
	people: v.optional(
		told(
			'Words for people’s own situation, such as displaced or victim. They are never marked as contested.',
			v.array(text)
		),
		[]
	),
	practice: told('The folder name of the practice case.', id),
	order: told('The folder names of the cases, in their order.', v.array(id))
});

const twoNumbers = v.strictTuple([number, number]);
const sum = v.union(
	[
		fields({ add: v.pipe(v.array(number), v.minLength(2)) }),
		fields({ subtract: twoNumbers }),
		fields({ multiply: v.pipe(v.array(number), v.minLength(2)) }),
		fields({ divide: twoNumbers }),
		fields({ percent: twoNumbers }),
		fields({ days: v.strictTuple([day, day]) })
	],
	'it has to be one of add, subtract, multiply, divide, percent or days, with numbers in square brackets'
) satisfies v.GenericSchema<unknown, Sum>;

const common = {
	id,
	about: v.optional(
		v.pipe(
			v.union([v.array(textQuote), textQuote], 'it has to be words from the document, or a list of them'),
			v.transform((quotes): TextQuote[] => (Array.isArray(quotes) ? quotes : [quotes]))
		)
	),
	account: v.optional(id),
	rests_on: v.optional(v.record(id, finding), {}),
	open: v.optional(yesNo, false)
};

const sumReading = {
	id,
	words: words('The sum in words.'),
	sum: told('The numbers. The program works the sum out.', sum),
	stated: told('What the document says that it makes.', number),
	says: words('What to make of it.')
};
export const sumCheck = fields({
	...sumReading,
	title: words('What is counted, as a heading.'),
	documents: told(
		'Where the documents state the sum.',
		v.pipe(
			v.array(fields({ document: told('The folder name of a case.', id), ...quoteFields })),
			v.minLength(1)
		)
	),
	try: v.optional(told("Offers empty places for the reader's own numbers.", yesNo)),
	series: v.optional(told('The id of a series with `running`: the sum is done on each of its dates.', id)),
	readings: v.optional(
		told(
			'Other ways to read the numbers.',
			v.array(
				fields({
					...sumReading,
					label: words('The reading in a few words.'),
					checks: v.optional(told('The ids of checks in figures.yaml.', v.array(id)), [])
				})
			)
		),
		[]
	)
});

/** The yaml fence of each kind of question. */
export const questionKinds = {
	'choose-one': fields({ question: v.literal('choose-one'), ...common }),
	'choose-several': fields({ question: v.literal('choose-several'), ...common }),
	'short-answer': fields({ question: v.literal('short-answer'), ...common }),
	rewrite: fields({ question: v.literal('rewrite'), ...common }),
	sort: fields({
		question: v.literal('sort'),
		...common,
		findings: v.optional(v.record(text, v.array(finding)))
	}),
	'mark-phrase': fields({
		question: v.literal('mark-phrase'),
		...common,
		contested: v.optional(yesNo, false)
	}),
	sum: fields({
		question: v.literal('sum'),
		...common,
		sum,
		stated: v.optional(number),
		unit: v.optional(text)
	}),
	confidence: fields({
		question: v.literal('confidence'),
		...common,
		outcome: v.picklist(['holds', 'does-not-hold', 'open'], 'it has to be holds, does-not-hold or open')
	})
};
export type QuestionFence = v.InferOutput<(typeof questionKinds)[keyof typeof questionKinds]>;

/** The yaml fences of the other special parts, by the field that names them. */
export const partKinds = {
	comparison: fields({ comparison: id, beside: textQuote, accounts: v.pipe(v.array(id), v.minLength(1)) }),
	figures: fields({ figures: v.pipe(v.array(id), v.minLength(1)) }),
	search: fields({ search: v.pipe(v.array(text), v.minLength(1)) })
};
