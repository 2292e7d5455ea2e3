import { paragraph, strong } from '../content/build.ts';
import { caseMinutesInWords } from '../content/minutes.ts';
import { findingWords } from '../figures/finding-words.ts';
import type { Figure } from '../model/figure.ts';
import type { Case } from '../model/lesson.ts';
import type { Question } from '../model/question.ts';
import { kindAtBuild } from '../questions/at-build.ts';
import { aside, cell, prose } from '../questions/on-paper.ts';
import { figuresIn } from '../quotes/figures-in.ts';
import { formatDate } from '../sources/cite.ts';
import { promptBlocks, underTheirStep } from './learner-sheets.ts';
import { linesOf, numberLines } from './number-lines.ts';
import type { PaperBlock } from './sheet.ts';

/** The learner's sheet with its answers: every question with what the text shows, its reasons and its hints. */
export function answersSheet(lesson: Case): PaperBlock[] {
	const lines = numberLines(lesson.document.blocks);
	let number = 0;
	const steps = lesson.steps.flatMap((step): PaperBlock[] =>
		underTheirStep(step, (parts) =>
			parts.flatMap((part) =>
				part.kind === 'question'
					? [...promptBlocks(part.question.shown, ++number, lesson, lines), ...answerBlocks(part.question)]
					: []
			)
		)
	);
	return [...steps, ...classroomBlocks(lesson)];
}

function answerBlocks({ shown, key }: Question): PaperBlock[] {
	const blocks: PaperBlock[] = [...kindAtBuild(shown.kind).answers(shown, key)];
	if (shown.open) blocks.push(aside('An open question: there is no right answer.'));
	if (key.afterwards) blocks.push({ kind: 'prose', content: key.afterwards });
	if (shown.hints.length > 0) {
		blocks.push({
			kind: 'aside',
			content: [
				paragraph(strong('Hints, from small to large:')),
				{ kind: 'list', loose: true, items: shown.hints }
			]
		});
	}
	return blocks;
}

function classroomBlocks({ classroom: { shown, key } }: Case): PaperBlock[] {
	const blocks: PaperBlock[] = [];
	if (shown.controversy && key.controversy) {
		const { why_fair, listen_for } = key.controversy;
		blocks.push(
			{ kind: 'heading', level: 2, text: 'The debate with swapped positions' },
			prose(
				paragraph(strong(...shown.controversy.question)),
				paragraph('Why it is fair: ', ...why_fair),
				paragraph('Listen for: ', ...listen_for)
			)
		);
	}
	if (shown.exitTicket.length > 0) {
		blocks.push(
			{ kind: 'heading', level: 2, text: 'The exit ticket' },
			{
				kind: 'table',
				head: [['Line'], ['A secure answer']],
				rows: shown.exitTicket.map((line, index) => [cell(...line), cell(...(key.exitTicket[index] ?? []))])
			}
		);
	}
	return blocks;
}

/** The claims ledger of the document, filled in. */
export function filledLedgerSheet(lesson: Case, figures: readonly Figure[]): PaperBlock[] {
	const lines = numberLines(lesson.document.blocks);
	return figuresIn(lesson, figures).flatMap(({ figure, words, at }): PaperBlock[] => [
		{
			kind: 'together',
			blocks: [
				{ kind: 'heading', level: 2, text: figure.quantity },
				{
					kind: 'quotation',
					where: `The document, ${linesOf(lines, [at])}`,
					text: words,
					lang: lesson.document.card.language
				},
				prose(
					paragraph(`What is counted: ${figure.counts}`),
					paragraph(strong(`${findingWords[figure.finding]}.`), ` ${figure.summary}`)
				)
			]
		},
		...checksTable(figure)
	]);
}

function checksTable({ checks }: Figure): PaperBlock[] {
	if (checks.length === 0) return [];
	const rows = checks.map((check) => [
		cell(`${check.publisher}, ${formatDate(check.date)}`),
		cell(`${check.value}. ${check.counts}`),
		cell(check.origin),
		cell(`${comparable[check.comparable]}. ${check.why}`)
	]);
	return [
		{
			kind: 'table',
			head: [['Who says it'], ['What they say'], ['Who counted first'], ['Comparable?']],
			rows,
			widths: [20, 30, 24, 26]
		}
	];
}

const comparable = { yes: 'Yes', partly: 'Partly', no: 'No' };

/** The teacher's notes on the case. */
export function planSheet({ facts, minutes, teaching }: Case): PaperBlock[] {
	return [
		prose(
			paragraph(
				strong(facts.asks),
				` A learner alone needs ${caseMinutesInWords(minutes)}. What the document describes: ${facts.describes}`
			)
		),
		{ kind: 'prose', content: teaching }
	];
}
