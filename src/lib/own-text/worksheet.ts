import { paragraph } from '../content/build.ts';
import type { Answer } from '../model/answer.ts';
import type { CaseOutline, Posed } from '../model/outline.ts';
import type { ShownOf } from '../model/question.ts';
import { targetKey, type Target, type TargetOf } from '../model/target.ts';
import { findNumbers, type FoundNumber } from './find-numbers.ts';
import type { OwnText } from './own-text.ts';
import { fromPlain } from './plain-form.ts';
import { proposeSums, type ProposedSum } from './propose-sums.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { tags } from './tags.ts';

/** What the text itself belongs to. */
export const textTarget: Target = { kind: 'own-text' };

/** A question of the worksheet, with help on where to look. */
export interface Field extends Posed<ShownOf<'short-answer'>> {
	/** The question in plain words. */
	asks: string;
	help: string;
	/** One line is enough. */
	short?: boolean;
}

function writing(target: Target, name: string, asked: string): Posed<ShownOf<'short-answer'>> {
	const prompt = [paragraph(asked)];
	return {
		target,
		shown: { kind: 'short-answer', id: targetKey(target), name, prompt, open: true, hints: [] }
	};
}

function field(id: string, name: string, asks: string, help = '', short = false): Field {
	const { target, shown } = writing({ kind: 'question', id }, name, asks);
	return { target, shown: { ...shown, id }, asks, help, ...(short && { short }) };
}

/** The questions that are the same for every statement, by step. */
export const fields = {
	predict: [
		field(
			'predict',
			'What will it say?',
			'Before you read: what will this text claim, and what will it leave out?',
			'Look only at who speaks and at the title. You come back to this at the end.'
		)
	],
	source: [
		field(
			'speaker',
			'Who speaks?',
			'Whose words are these? Name and office.',
			'Look for "said", "states", a signature, "we". The page that printed it is often somebody else.',
			true
		),
		field(
			'publisher',
			'Who published it?',
			'On which page or in which paper did you find it?',
			'Look at the address, at the foot of the page, and at "About us".',
			true
		),
		field(
			'owner',
			'Who is behind the publisher?',
			'Who owns it or pays for it? What do others say about it?',
			'Open a new tab and search for the publisher’s name with the words "owned by" or "funded by". Do not begin with its own page.'
		),
		field(
			'date',
			'When?',
			'When was it said, and when was it published?',
			'Two dates are common. Look for "updated" as well.',
			true
		),
		field(
			'address',
			'Where did you find it?',
			'The address of the page, so that others can look.',
			'Copy it from the top of the browser. An archived copy is better still: search for it on web.archive.org.',
			true
		),
		field(
			'audience',
			'For whom is it?',
			'Who is meant to read it, and what should they do?',
			'Look for "we call on", for the language, and for what needs no explaining.'
		),
		field(
			'quoted',
			'Who is quoted, and who is not?',
			'Whose voices stand in the text? Who is spoken about and does not speak?',
			'Make two lists. The second is often longer.'
		),
		field(
			'not-found',
			'What did you not find?',
			'What could you not find out about the source?',
			'"I looked in … and did not find …" is a result.'
		)
	],
	read: [
		field(
			'says',
			'In one sentence',
			'What does the text say? Give every claim its owner.',
			'Begin with "The … says that …".'
		)
	],
	words: [
		field(
			'twin',
			'A plain twin',
			'Take one sentence that takes a side. Write it in plain words, with the owner of each claim.',
			'Keep everything that the speaker claims. Take nothing over as your own.'
		)
	],
	numbers: [
		field(
			'missing-number',
			'A number that is missing',
			'Which number would you expect here and does not stand there?',
			'Think of the people whom the text does not count.'
		)
	],
	accounts: [
		field(
			'other',
			'Whose account did you find?',
			'Somebody who sees it differently: who, where published, when?',
			'Search for the same event with the word that an opposing party uses for it. Look for one account of that party and one of somebody else.'
		),
		field(
			'same-question',
			'The same question',
			'Choose one question that you asked of this text. Ask it of the other account. What do you find?',
			'For example: who counted first? Who is not quoted? Which word takes a side?'
		)
	],
	conclude: [
		field(
			'supported',
			'Well supported',
			'What is well supported, and by whom?',
			'Two pages with one origin are one source.'
		),
		field('disputed', 'Disputed', 'What is disputed, and who says what?', 'Give each side its own words.'),
		field('unknown', 'Unknown', 'What stays unknown, and why?', ''),
		field(
			'next',
			'What next?',
			'What would you read next, or whom would you ask? Then look at your guess from the start.',
			''
		)
	]
} satisfies Record<string, Field[]>;

/** What a row of the blank ledger asks of a number. */
export const ledgerFields = [
	{ id: 'counts', label: 'What exactly is counted, since when?' },
	{ id: 'first', label: 'Who counted first?' },
	{ id: 'others', label: 'Who else counted? Does it agree?' }
] as const satisfies { id: TargetOf<'own-number'>['part']; label: string }[];

export const tagsOf = (sentence: string): Target => ({ kind: 'own-sentence', sentence, part: 'tags' });
export const noteOn = (sentence: string): Target => ({ kind: 'own-sentence', sentence, part: 'note' });

/** Everything that the page works on, found in one text. */
export interface Worksheet {
	text: OwnText;
	/** By block. */
	sentences: Map<string, Sentence[]>;
	numbers: FoundNumber[];
	sums: ProposedSum[];
}

/** Lays out a text. The same text gives the same ids, so that saved answers find their places. */
export function worksheetOf(text: OwnText): Worksheet {
	const numbers = findNumbers(text.blocks);
	return {
		text,
		sentences: new Map(text.blocks.map((block) => [block.id, sentencesOf(block)])),
		numbers,
		sums: proposeSums(numbers, text.blocks)
	};
}

/**
 * What a learner's work on an own statement needs to be read again, in the shape of a case's outline, so that My work
 * lists, prints and exports it like every other case.
 *
 * @returns nothing when the text is not among the answers
 */
export function ownOutline(slug: string, answers: readonly Answer[]): CaseOutline | undefined {
	const saved = answers.find(({ target }) => target.kind === 'own-text')?.value;
	if (saved?.kind !== 'writing') return undefined;
	const { text, sentences, numbers, sums } = worksheetOf(fromPlain(saved.text));
	const quoted = (words: string) => `“${words}”`;
	const tagging = [...sentences.values()].flat().flatMap((sentence): Posed[] => [
		{
			target: tagsOf(sentence.id),
			shown: {
				kind: 'choose-several',
				id: targetKey(tagsOf(sentence.id)),
				name: `Tags for ¶${sentence.id.slice(1)}`,
				prompt: [paragraph(quoted(sentence.text))],
				open: true,
				hints: [],
				options: tags.map(({ id, name }) => ({ id, label: [name] }))
			}
		},
		writing(noteOn(sentence.id), `Note on ¶${sentence.id.slice(1)}`, quoted(sentence.text))
	]);
	return {
		slug,
		title: text.title,
		document: 'A statement of your own choice',
		steps: [
			{ name: 'Predict', questions: [...fields.predict], notes: [] },
			{ name: 'Source', questions: [...fields.source], notes: [] },
			{
				name: 'Read',
				questions: [writing(textTarget, 'The text', 'As you brought it.'), ...fields.read],
				notes: []
			},
			{ name: 'Words', questions: [...tagging, ...fields.words], notes: [] },
			{
				name: 'Numbers',
				questions: [
					...numbers.flatMap((number) =>
						ledgerFields.map(({ id, label }) =>
							writing({ kind: 'own-number', number: number.id, part: id }, label, quoted(number.words))
						)
					),
					...sums.map((sum) => writing({ kind: 'own-sum', id: sum.id }, 'A sum', sum.working)),
					...fields.numbers
				],
				notes: []
			},
			{
				name: 'Other accounts',
				questions: [
					...fields.accounts,
					...text.blocks.map((block) =>
						writing({ kind: 'own-beside', block: block.id }, 'Beside it, another account', quoted(block.text))
					)
				],
				notes: []
			},
			{ name: 'Conclude', questions: [...fields.conclude], notes: [] }
		]
	};
}
