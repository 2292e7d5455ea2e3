import { list, paragraph, strong } from '../content/build.ts';
import type { Inline } from '../model/content.ts';
import { coreOf, moreOf, type More } from '../model/lesson.ts';
import type { QuestionShown } from '../model/question.ts';
import { kindAtBuild } from '../questions/at-build.ts';
import { kindWords } from '../questions/describe.ts';
import { jointStatement } from '../questions/joint-statement.ts';
import { agreements } from '../questions/ledger.ts';
import { aside, box, cell, prose } from '../questions/on-paper.ts';
import { wordsAt } from '../quotes/words-at.ts';
import type { HandoutCase, HandoutPart } from './handout-case.ts';
import { linesOf, numberLines, type DocumentLine } from './number-lines.ts';
import type { PaperBlock } from './sheet.ts';

/** Words of a passage that are printed again beside their question; longer ones are looked up by their lines. */
const maxWordsAgain = 60;
const linesToWrite = 4;

/** The document with its lines numbered, and a margin for notes. */
export function documentSheet({ document }: HandoutCase): PaperBlock[] {
	const { card, blocks } = document;
	const withheld = card.withheld ? ` “[… withheld]” marks what we took out. ${card.withheld}` : '';
	return [
		{ kind: 'heading', level: 2, text: card.title },
		aside(
			`${sentence(card.publisher)} ${sentence(card.date.printed)} Word for word, with its slips.${withheld} ${card.rights}`
		),
		{ kind: 'document', lines: numberLines(blocks), lang: card.language }
	];
}

/** The questions of the lesson, with room for answers. Made from a case without keys. */
export function learnerSheet(handout: HandoutCase): PaperBlock[] {
	const lines = numberLines(handout.document.blocks);
	let number = 0;
	const twice: QuestionShown[] = [];
	const steps = handout.steps.flatMap((step) =>
		underTheirStep(step, (parts) =>
			parts.flatMap((part) => {
				if (part.kind !== 'asked') return partBlocks(part, handout, lines);
				if (kindAtBuild(part.shown.kind).again) twice.push(part.shown);
				return [together(askedBlocks(part.shown, ++number, handout, lines))];
			})
		)
	);
	const again = twice.map((shown) =>
		together([{ kind: 'prose', content: shown.prompt }, ...(kindAtBuild(shown.kind).again?.(shown) ?? [])])
	);
	return [
		{ kind: 'write', lines: 1, begin: ['Name (only if your teacher asks for it):'] },
		prose(paragraph(strong(handout.facts.asks))),
		aside(
			`What the document describes: ${handout.facts.describes} Line numbers are those of the numbered document.`
		),
		...steps,
		...(again.length > 0
			? [{ kind: 'heading', level: 2, text: 'How sure are you now?' } as const, ...again]
			: [])
	];
}

/** Blocks under the name of their step, the core first and what follows it under a heading of its own. */
export function underTheirStep<Any>(
	step: { name: string; parts: readonly Any[]; more?: More },
	blocksOf: (parts: readonly Any[]) => PaperBlock[]
): PaperBlock[] {
	const core = blocksOf(coreOf(step));
	const more = blocksOf(moreOf(step));
	if (core.length + more.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: step.name },
		...core,
		...(step.more && more.length > 0
			? [{ kind: 'heading', level: 2, text: `${step.name}: ${step.more.heading}` } as const, ...more]
			: [])
	];
}

function partBlocks(
	part: Exclude<HandoutPart, { kind: 'asked' }>,
	{ document }: HandoutCase,
	lines: readonly DocumentLine[]
): PaperBlock[] {
	const heading: PaperBlock[] = part.heading ? [{ kind: 'heading', level: 3, text: part.heading }] : [];
	const opening: PaperBlock = { kind: 'prose', content: part.content };
	switch (part.kind) {
		case 'text':
			return part.heading ? [aside(`Now read “${part.heading}” on the reading sheet.`)] : [opening];
		case 'comparison': {
			const beside: PaperBlock = {
				kind: 'quotation',
				where: `The document, ${linesOf(lines, [part.beside])}`,
				text: wordsAt(document.blocks, part.beside),
				lang: document.card.language
			};
			return [
				together([...heading, opening, beside]),
				...part.accounts.map((account) =>
					together([
						{ kind: 'account', account },
						{ kind: 'write', lines: 2, begin: ['What is the same, and what is told differently?'] }
					])
				)
			];
		}
		case 'figures':
			return [...heading, opening, prose(list(part.words.map((one) => [`“${one}”`])))];
		case 'search':
			return [...heading, opening, prose(list(part.searches.map((one) => [one])))];
	}
}

/** The explanations and worked examples of the lesson, which the learner's sheet points to. */
export function readingSheet({ steps }: HandoutCase): PaperBlock[] {
	return steps.flatMap((step) =>
		underTheirStep(step, (parts) =>
			parts.flatMap((part): PaperBlock[] =>
				part.kind === 'text' && part.heading
					? [
							{ kind: 'heading', level: 3, text: part.heading },
							{ kind: 'prose', content: part.content }
						]
					: []
			)
		)
	);
}

/** A question as it is asked, without room for an answer. A teacher's sheet begins in the same way. */
export function promptBlocks(
	shown: QuestionShown,
	number: number,
	{ document }: Pick<HandoutCase, 'document'>,
	lines: readonly DocumentLine[]
): PaperBlock[] {
	const { passage } = shown;
	const where =
		passage && linesOf(lines, passage.marks.length > 0 ? passage.marks : wholeBlocks(passage.blocks, lines));
	const words = (passage?.marks ?? []).map((mark) => wordsAt(document.blocks, mark)).join(' […] ');
	const isShort = words !== '' && words.split(/\s+/u).length <= maxWordsAgain;
	const kind = kindAtBuild(shown.kind);
	return [
		{ kind: 'heading', level: 3, text: shown.name, kicker: `Question ${number} · ${kindWords[shown.kind]}` },
		...(where && isShort && !kind.inDocument
			? [{ kind: 'quotation', where: capital(where), text: words, lang: document.card.language } as const]
			: where
				? [aside(`Look at ${where} of the numbered document.`)]
				: []),
		{ kind: 'prose', content: shown.prompt },
		...(kind.ask?.(shown) ?? [])
	];
}

function askedBlocks(
	shown: QuestionShown,
	number: number,
	handout: HandoutCase,
	lines: readonly DocumentLine[]
): PaperBlock[] {
	return [...promptBlocks(shown, number, handout, lines), ...kindAtBuild(shown.kind).room(shown)];
}

/** The claims ledger of the document, to fill in. */
export function ledgerSheet(handout: HandoutCase): PaperBlock[] {
	const lines = numberLines(handout.document.blocks);
	const agree = agreements.flatMap(({ label }, index): Inline[] => [
		...(index > 0 ? [{ kind: 'break' } as const] : []),
		`${box} ${label}`
	]);
	return [
		prose(
			paragraph(
				'Every number in the document that counts something. Fill in what you find. You need not fill in all of them.'
			)
		),
		{
			kind: 'table',
			head: [
				['Where'],
				['The document’s words'],
				['What is counted, since when?'],
				['Who else counted, who first?'],
				['Does it agree?']
			],
			rows: handout.numbers.map(({ words, at }) => [
				cell(linesOf(lines, [at])),
				cell(`“${words}”`),
				[],
				[],
				cell(...agree)
			]),
			blank: true,
			widths: [10, 24, 22, 22, 22]
		}
	];
}

/** Cards with the document's contested words, to cut. */
export function cardsSheet({ terms }: HandoutCase): PaperBlock[] {
	return [
		aside(
			'Cut along the lines. Each card has the document’s words, what a reader accepts with them, and what others call the same thing.'
		),
		{ kind: 'cards', cards: terms }
	];
}

/** The structured controversy: both positions, and the joint statement to write. */
export function debateSheet({ classroom: { controversy } }: HandoutCase): PaperBlock[] {
	if (!controversy) return [];
	const { question, positions } = controversy;
	return [
		prose(paragraph(strong(...question))),
		prose(
			list(
				[
					[
						'Two of four argue position A, the other two position B. Three minutes each. The others listen and say it back.'
					],
					['Change over. Each pair argues the other position, with one new reason.'],
					['Drop the positions. Write the joint statement together: only sentences that all four can sign.']
				],
				{ numbered: true }
			)
		),
		...positions.map(({ claim, points }, index): PaperBlock => ({
			kind: 'together',
			blocks: [
				{ kind: 'heading', level: 2, text: `Position ${'AB'[index]}` },
				prose(paragraph(...claim), list(points)),
				{ kind: 'write', lines: 2, begin: ['A reason of our own:'] }
			]
		})),
		{ kind: 'heading', level: 2, text: 'Our joint statement' },
		...jointStatement.map(({ name, hint }) =>
			together([
				{ kind: 'heading', level: 3, text: name },
				aside(hint),
				{ kind: 'write', lines: linesToWrite }
			])
		)
	];
}

/** Two exit tickets on one page, to cut. */
export function ticketSheet({ classroom: { exitTicket }, facts }: HandoutCase): PaperBlock[] {
	const ticket = together([
		{ kind: 'heading', level: 2, text: `Exit ticket: ${facts.title}` },
		...exitTicket.map((line): PaperBlock => ({ kind: 'write', lines: 2, begin: line }))
	]);
	return [aside('Three minutes, no opinion on the conflict. Two tickets a page, to cut.'), ticket, ticket];
}

function wholeBlocks(blocks: readonly string[], lines: readonly DocumentLine[]) {
	return blocks.map((block) => ({
		block,
		start: 0,
		end: lines.reduce((end, line) => (line.block === block ? line.start + line.text.length : end), 0)
	}));
}

function together(blocks: PaperBlock[]): PaperBlock {
	return { kind: 'together', blocks };
}

/** Words with a full stop at their end. */
function sentence(words: string): string {
	return /[.!?]$/u.test(words) ? words : `${words}.`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
