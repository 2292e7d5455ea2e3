import { plainContent, plainText } from '../content/plain.ts';
import type { Account } from '../model/account.ts';
import type { Content } from '../model/content.ts';
import type { SourceCard, SourceDocument } from '../model/document.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Figure } from '../model/figure.ts';
import { coreOf, moreOf, type Case, type CaseMinutes, type Part, type Step } from '../model/lesson.ts';
import type { Option, Question } from '../model/question.ts';
import { wordsAt } from '../quotes/words-at.ts';
import { kindOf } from './kinds.ts';
import { inClassOf } from './kinds-in-class.ts';

/** Words that a weak reader reads in a minute. */
const wordsInMinute = 150;
/** Minutes for a text box: to think, and to write two or three sentences. */
const minutesForBox = 2;
/** Minutes that the core of a case may take: a lesson at school, less its beginning and its end. */
export const mostCoreMinutes = 40;

/** What a stretch of a lesson asks of a reader: words to read, and text boxes to fill. */
export interface Load {
	words: number;
	boxes: number;
}

/** What the time is worked out from: a case as it was read, without its minutes. */
export type Untimed = Pick<Case, 'document' | 'accounts' | 'figures'> & {
	steps: readonly Omit<Step, 'minutes'>[];
};

/** Whole minutes that a weak reader needs, rounded up. */
export function minutesFor({ words, boxes }: Load): number {
	return Math.ceil(words / wordsInMinute + boxes * minutesForBox);
}

/** The steps of a case with their minutes, and the minutes of the whole. Each is rounded up for itself. */
export function readingTime<Any extends Untimed>(
	lesson: Any
): { steps: (Any['steps'][number] & Pick<Step, 'minutes'>)[]; minutes: CaseMinutes } {
	const steps = lesson.steps.map((step) => {
		const { core, more } = loadOfStep(step, lesson);
		return { ...step, minutes: { core: minutesFor(core), more: minutesFor(more) } };
	});
	const { core, all } = loadOfCase(lesson);
	return { steps, minutes: { core: minutesFor(core), all: minutesFor(all) } };
}

/** What the core of a case asks of a reader, and what all of it does. */
export function loadOfCase(lesson: Untimed): { core: Load; all: Load } {
	const loads = lesson.steps.map((step) => loadOfStep(step, lesson));
	const core = add(loads.map((load) => load.core));
	return { core, all: add([core, ...loads.map((load) => load.more)]) };
}

/**
 * What a step asks of a reader.
 *
 * Counted is what a learner reads on the way: the source card and the document in their steps, texts, questions with their
 * options, then all reasons, the model answer and what comes afterwards; of a passage the words that the question is about,
 * or the whole paragraphs where phrases are looked for in them; accounts; and of number cards what is looked for in them.
 * Statements of confidence are read again at the end. A short answer and a rewriting are a text box each.
 *
 * Not counted are hints and notes beside accounts, which nobody has to take, where a source was read, and the time for a
 * choice.
 */
export function loadOfStep(step: Untimed['steps'][number], lesson: Untimed): { core: Load; more: Load } {
	const load = (parts: readonly Part[]) => add(parts.map((part) => loadOfPart(part, lesson)));
	const core = [load(coreOf(step))];
	if (step.id === 'source') core.push(toRead(...cardWords(lesson.document.card)));
	if (step.id === 'read') core.push(toRead(...documentWords(lesson.document)));
	if (step.id === 'conclude') core.push(toRead(...statementsOf(lesson)));
	return { core: add(core), more: load(moreOf(step)) };
}

function loadOfPart(part: Part, { document, accounts, figures }: Untimed): Load {
	switch (part.kind) {
		case 'text':
			return toRead(part.heading, plainContent(part.content));
		case 'question': {
			const { shown } = part.question;
			const account = shown.account ? accounts[shown.account] : undefined;
			const isWriting = inClassOf(shown.kind).picture(shown).kind === 'texts';
			const { words } = toRead(
				...questionWords(part.question),
				...passageWords(part.question, document),
				...(account ? accountWords(account) : [])
			);
			return { words, boxes: isWriting ? 1 : 0 };
		}
		case 'comparison':
			return toRead(
				part.heading,
				plainContent(part.content),
				wordsAt(document.blocks, part.beside),
				...part.accounts.flatMap((id) => (accounts[id] ? accountWords(accounts[id]) : []))
			);
		case 'figures':
			return toRead(
				part.heading,
				plainContent(part.content),
				...part.figures.flatMap((id) => (figures[id] ? figureWords(figures[id]) : []))
			);
		case 'search':
			return toRead(part.heading, plainContent(part.content), ...part.searches);
	}
}

type Told = string | number | undefined;

/** Whatever can be chosen, sorted or marked, in a question of any kind. */
function isOption(some: unknown): some is Option {
	return typeof some === 'object' && some !== null && 'id' in some && 'label' in some;
}

/** What a question says, before it is answered and after. */
function questionWords({ shown, key }: Question): Told[] {
	const labels = Object.values(shown).flatMap((some: unknown) =>
		Array.isArray(some) ? some.filter(isOption) : []
	);
	const afterwards: Content[] = [
		...('reasons' in key ? Object.values(key.reasons) : []),
		...('modelAnswer' in key && key.modelAnswer ? [key.modelAnswer] : []),
		...(key.afterwards ? [key.afterwards] : [])
	];
	const ticks = 'selfCheck' in key ? key.selfCheck : [];
	const contested = 'contested' in key ? (key.contested ?? []) : [];
	return [
		shown.name,
		plainContent(shown.prompt),
		'expression' in shown ? shown.expression : undefined,
		...labels.map(({ label }) => plainText(label)),
		...afterwards.map(plainContent),
		...ticks.map((tick) => plainText(tick)),
		...contested.flatMap(({ words, term }) => [words, term.presupposes])
	];
}

/** The words beside a question. Where phrases are looked for, the paragraphs are read from end to end. */
function passageWords({ shown }: Question, { blocks }: SourceDocument): Told[] {
	if (!shown.passage) return [];
	const { blocks: ids, marks } = shown.passage;
	if (!kindOf(shown.kind).unmarked) return marks.map((mark) => wordsAt(blocks, mark));
	return blocks.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}

/** The statements that were asked before reading, which are asked again at the end. */
function statementsOf({ steps }: Untimed): Told[] {
	return steps
		.flatMap(({ parts }) => parts)
		.flatMap((part) =>
			part.kind === 'question' && kindOf(part.question.shown.kind).twice
				? [part.question.shown.name, plainContent(part.question.shown.prompt)]
				: []
		);
}

function documentWords({ blocks, card }: SourceDocument): Told[] {
	return [card.title, ...blocks.map(({ text }) => text)];
}

function cardWords(card: SourceCard): Told[] {
	return [
		card.speaker,
		card.author,
		card.publisher,
		card.owner,
		card.distributor,
		card.audience,
		card.purpose,
		card.date.printed,
		card.date.established,
		card.quoted,
		card.not_quoted,
		card.rights,
		...card.versions.flatMap(({ language, publisher, note }) => [language, publisher, note]),
		...card.not_established
	];
}

function accountWords(account: Account): Told[] {
	const words = account.text === undefined ? excerptWords(account) : [account.text];
	return [account.stands, ...words, account.speaker, account.kind, account.about];
}

/** What a number card says, and of each page that counted the number and who counted first: a card is looked up. */
function figureWords({ quantity, value, counts, unit, summary, checks }: Figure): Told[] {
	return [
		quantity,
		value,
		counts,
		unit,
		summary,
		...checks.flatMap((check) => [check.value, check.publisher, check.origin])
	];
}

/** Of an excerpt in another language its translation is read. */
function excerptWords({ before, excerpt, gloss, between, after }: Excerpt): Told[] {
	return [before, gloss ?? excerpt, between, after];
}

/** A word is whatever stands between spaces and has a letter or a digit. */
function toRead(...texts: Told[]): Load {
	const words = texts.reduce<number>(
		(sum, text) => sum + (String(text ?? '').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0),
		0
	);
	return { words, boxes: 0 };
}

function add(loads: readonly Load[]): Load {
	return loads.reduce((sum, { words, boxes }) => ({ words: sum.words + words, boxes: sum.boxes + boxes }), {
		words: 0,
		boxes: 0
	});
}
