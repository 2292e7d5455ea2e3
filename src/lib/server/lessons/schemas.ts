import * as v from 'valibot';
import type { Account } from '../../model/account.ts';
import type { SourceCard } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import { stepIds, type LessonFacts } from '../../model/lesson.ts';
import { differenceKinds, voices } from '../../model/happening.ts';
import type { Reading, Term } from '../../model/module.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Sum } from '../../model/question.ts';
import { pointStatuses, type Series } from '../../model/series.ts';
import type { TextQuote } from '../../model/text-quote.ts';

/** An object whose fields are all known. The message lists them, so that a problem can name the nearest one. */
const fields = <Entries extends v.ObjectEntries>(entries: Entries) =>
	v.strictObject(entries, Object.keys(entries).join(' '));

const text = v.pipe(v.string('it has to be text'), v.trim(), v.nonEmpty('it is empty'));
/** YAML reads `2023` and `314` as numbers; authors mean the words. */
const isDate = (value: string) => {
	const time = Date.parse(value);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
const textOrNumber = v.pipe(v.union([text, v.pipe(v.number(), v.transform(String))], 'it has to be text'));
const id = v.pipe(
	text,
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'an id has small letters, digits and hyphens, like `ir21`')
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
const day = v.pipe(text, v.isoDate());

const quoteFields = { exact: text, prefix: v.optional(text), suffix: v.optional(text) };
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

const standpoints = ['other-party', 'same-party', 'international', 'independent'] as const;

export const sourceCard = fields({
	title: text,
	short: v.pipe(text, v.maxLength(40, 'it has more than 40 characters')),
	language,
	speaker: text,
	author: text,
	publisher: text,
	owner: text,
	distributor: v.optional(text),
	audience: text,
	purpose: text,
	date: fields({ printed: text, established: text }),
	found_at: v.optional(address),
	quoted: text,
	not_quoted: text,
	versions: v.array(fields({ language: text, publisher: text, date, url: address, note: text })),
	not_established: v.array(text),
	withheld: v.optional(text),
	rights: text
}) satisfies v.GenericSchema<unknown, SourceCard>;

export const lessonFacts = fields({
	title: text,
	asks: text,
	emphasis: v.picklist(
		['practice', 'source', 'words', 'numbers', 'voice', 'all'],
		'it has to be practice, source, words, numbers, voice or all'
	),
	support: v.picklist(
		['worked', 'most', 'some', 'little', 'none'],
		'it has to be worked, most, some, little or none'
	),
	minutes: v.pipe(number, v.minValue(10, 'it is below 10'), v.maxValue(50, 'it is above 50')),
	describes: text
}) satisfies v.GenericSchema<unknown, LessonFacts>;

export const account = fields({
	id,
	speaker: text,
	standpoint: v.picklist(standpoints, `it has to be one of ${standpoints.join(', ')}`),
	publisher: text,
	title: v.optional(text),
	date,
	url: v.optional(address),
	kind: text,
	excerpt: text,
	language,
	gloss: v.optional(text),
	about: text,
	text: v.optional(text)
}) satisfies v.GenericSchema<unknown, Account>;

const finding = v.picklist(
	['supported', 'contradicted', 'different-thing-counted', 'estimate', 'not-checkable'],
	'it has to be supported, contradicted, different-thing-counted, estimate or not-checkable'
);

export const figure = fields({
	id,
	quantity: text,
	value: textOrNumber,
	unit: text,
	as_of: textOrNumber,
	counts: text,
	in: v.array(fields({ document: id, ...quoteFields, finding: v.optional(finding) })),
	finding,
	summary: text,
	checks: v.array(
		fields({
			id,
			publisher: text,
			title: v.optional(text),
			date: textOrNumber,
			url: address,
			value: textOrNumber,
			counts: text,
			origin: text,
			independence: text,
			access: v.optional(text),
			comparable: v.picklist(['yes', 'partly', 'no'], 'it has to be yes, partly or no'),
			why: text,
			excerpt: text,
			language,
			gloss: v.optional(text)
		})
	)
}) satisfies v.GenericSchema<unknown, Figure>;

export const term = fields({
	id,
	name: text,
	words: v.array(text),
	in_documents: v.optional(v.array(text)),
	presupposes: text,
	objections: text,
	both_sides: text,
	legal: v.optional(fields({ meaning: text, ruled: text })),
	uses: v.pipe(
		v.array(
			fields({
				who: text,
				standpoint: v.picklist(
					[...standpoints, 'style-guide'],
					`it has to be ${standpoints.join(', ')} or style-guide`
				),
				form: text,
				excerpt: text,
				language,
				gloss: v.optional(text),
				publisher: text,
				date,
				url: address
			})
		),
		v.minLength(1, 'it needs at least one use')
	),
	names: v.optional(v.array(fields({ language, form: text, note: text })))
}) satisfies v.GenericSchema<unknown, Term>;

export const annotations = fields({
	terms: v.optional(v.array(fields({ term: id, ...quoteFields })), [])
});

export const twin = fields({ id, sentence: textQuote, plain: text, kept: text, changed: text });

const position = fields({
	claim: text,
	points: v.pipe(v.array(text), v.minLength(1, 'it needs at least one point'))
});
export const classroom = fields({
	think_pair_share: v.optional(
		v.array(
			fields({
				step: v.picklist(stepIds, `it has to be one of ${stepIds.join(', ')}`),
				think: text,
				pair: text,
				share: text
			})
		),
		[]
	),
	controversy: v.optional(
		fields({
			question: text,
			why_fair: text,
			positions: v.strictTuple([position, position], 'it has to be a list of two positions'),
			listen_for: text
		})
	),
	exit_ticket: v.optional(v.array(fields({ ask: text, secure: text })), [])
});

export const reading = fields({
	id,
	publisher: text,
	title: text,
	date,
	url: address
}) satisfies v.GenericSchema<unknown, Reading>;

export const outlet = fields({
	id,
	name: text,
	cited_as: v.array(text),
	country: v.optional(text),
	kind: v.pipe(text, v.maxLength(45, 'it has more than 45 characters')),
	who_publishes: text,
	who_pays: text,
	leaning: text,
	not_established: v.optional(text),
	source: v.optional(
		fields({
			publisher: text,
			title: v.optional(text),
			date,
			url: address,
			excerpt: text,
			language,
			gloss: v.optional(text)
		})
	)
}) satisfies v.GenericSchema<unknown, Outlet>;

export const timelineEntry = fields({
	id,
	date,
	time: v.optional(text),
	says: text,
	voice: v.picklist(voices, `it has to be one of ${voices.join(', ')}`),
	happening: v.optional(id),
	document: v.optional(id),
	quote: v.optional(textQuote),
	account: v.optional(id),
	check: v.optional(id)
});

export const sharedEvent = fields({
	id,
	title: v.pipe(text, v.maxLength(60, 'it has more than 60 characters')),
	asks: text,
	documents: v.pipe(
		v.array(fields({ document: id, ...quoteFields, notice: text })),
		v.minLength(2, 'an event stands in at least two documents')
	),
	silent: v.optional(text),
	accounts: v.pipe(v.array(id), v.minLength(1, 'it needs at least one account')),
	checks: v.optional(v.array(id), []),
	agree: text,
	differ: text,
	unknown: text
});

export const wording = fields({
	id,
	title: v.pipe(text, v.maxLength(60, 'it has more than 60 characters')),
	asks: text,
	about: text,
	rows: v.pipe(
		v.array(
			fields({
				point: text,
				wordings: v.pipe(
					v.array(
						fields({
							document: v.optional(id),
							account: v.optional(id),
							check: v.optional(id),
							...quoteFields
						})
					),
					v.minLength(2, 'it needs at least two wordings')
				),
				notice: text
			})
		),
		v.minLength(1, 'it needs at least one row')
	)
});

export const pairNote = fields({
	id,
	documents: v.tuple([id, id]),
	about: text,
	differences: v.array(
		fields({
			what: v.picklist(differenceKinds, `it has to be one of ${differenceKinds.join(', ')}`),
			why: text
		})
	)
});

const count = v.pipe(number, v.integer('it has to be a whole number'), v.minValue(0, 'it is below nought'));
export const series = fields({
	id,
	title: text,
	see: text,
	limits: text,
	points: v.pipe(
		v.array(
			fields({
				id,
				date,
				when: v.optional(text),
				total: v.optional(count),
				printed: v.optional(textOrNumber),
				counts: v.optional(text),
				group: v.optional(text),
				killed: v.optional(count),
				injured: v.optional(count),
				killed_civilians: v.optional(count),
				killed_military: v.optional(count),
				injured_civilians: v.optional(count),
				injured_military: v.optional(count),
				running: v.optional(count),
				derived: v.optional(v.array(v.picklist(['killed', 'injured'], 'it has to be killed or injured'))),
				status: v.picklist(pointStatuses, `it has to be one of ${pointStatuses.join(', ')}`),
				publisher: text,
				url: address,
				note: v.optional(text),
				document: v.optional(id)
			})
		),
		v.minLength(2, 'it needs at least two points')
	),
	views: v.optional(v.array(fields({ id, title: text, see: text })))
}) satisfies v.GenericSchema<unknown, Series>;

export const moduleFacts = fields({
	id: v.optional(id),
	title: text,
	tagline: text,
	practice: id,
	order: v.array(id)
});

const sum = v.union(
	[
		fields({ add: v.pipe(v.array(number), v.minLength(2)) }),
		fields({ subtract: v.tuple([number, number]) }),
		fields({ multiply: v.pipe(v.array(number), v.minLength(2)) }),
		fields({ divide: v.tuple([number, number]) }),
		fields({ percent: v.tuple([number, number]) }),
		fields({ days: v.tuple([day, day]) })
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
	open: v.optional(v.boolean('it has to be true or false'), false)
};

const sumReading = { id, words: text, sum, stated: number, says: text };
export const sumCheck = fields({
	...sumReading,
	title: text,
	documents: v.pipe(v.array(fields({ document: id, ...quoteFields })), v.minLength(1)),
	try: v.optional(v.boolean('it has to be true or false')),
	series: v.optional(id),
	readings: v.optional(
		v.array(fields({ ...sumReading, label: text, checks: v.optional(v.array(id), []) })),
		[]
	)
});

/** The yaml fence of each kind of question. */
export const questionKinds = {
	'choose-one': fields({ question: v.literal('choose-one'), ...common }),
	'choose-several': fields({ question: v.literal('choose-several'), ...common }),
	'short-answer': fields({ question: v.literal('short-answer'), ...common }),
	rewrite: fields({ question: v.literal('rewrite'), ...common }),
	sort: fields({ question: v.literal('sort'), ...common }),
	'mark-phrase': fields({
		question: v.literal('mark-phrase'),
		...common,
		contested: v.optional(v.boolean('it has to be true or false'), false)
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
