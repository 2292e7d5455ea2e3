import { list, paragraph, strong } from '../content/build.ts';
import { caseMinutesInWords } from '../content/minutes.ts';
import { findingWords } from '../figures/finding-words.ts';
import { formatNumber } from '../figures/work-out.ts';
import type { Words } from '../model/content.ts';
import type { Figure } from '../model/figure.ts';
import type { Case } from '../model/lesson.ts';
import type { Question } from '../model/question.ts';
import { figuresIn } from '../quotes/figures-in.ts';
import { formatDate } from '../sources/cite.ts';
import { aside, cell, promptBlocks, prose, underTheirStep } from './learner-sheets.ts';
import { linesOf, numberLines } from './number-lines.ts';
import type { PaperBlock, PaperOption } from './sheet.ts';

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
	const blocks: PaperBlock[] = [];
	const reasons = 'reasons' in key ? key.reasons : {};
	const option = (id: string, label: Words, ticked: boolean): PaperOption => ({
		label,
		ticked,
		...(reasons[id] && { reason: reasons[id] })
	});
	if ((shown.kind === 'choose-one' || shown.kind === 'choose-several') && 'right' in key) {
		const right = key.right as string[];
		const options = shown.options.map(({ id, label }) => option(id, label, right.includes(id)));
		blocks.push({ kind: 'options', lettered: true, options });
	} else if (shown.kind === 'mark-phrase' && 'right' in key) {
		const right = key.right as string[];
		const options = shown.phrases.map(({ id, label }) => option(id, label, right.includes(id)));
		blocks.push({ kind: 'options', lettered: false, options });
	} else if (shown.kind === 'sort' && 'right' in key) {
		const right = key.right as Record<string, string>;
		const bin = (id: string) => shown.bins.find((one) => one.id === right[id])?.label ?? [];
		const rows = shown.items.map(({ id, label }) => [cell(...label), cell(...bin(id)), reasons[id] ?? []]);
		blocks.push({ kind: 'table', head: [['Item'], ['Lies with'], ['Why']], rows, widths: [40, 20, 40] });
	} else if ('result' in key) {
		blocks.push(prose(paragraph(strong(`Result: ${formatNumber(key.result)}`))));
	} else if ('outcome' in key) {
		const outcomes = { holds: 'It holds.', 'does-not-hold': 'It does not hold.', open: 'It stays open.' };
		blocks.push(prose(paragraph(strong(outcomes[key.outcome]))));
	}
	if ('modelAnswer' in key && key.modelAnswer) {
		blocks.push(prose(paragraph(strong('A model answer:')), ...key.modelAnswer));
	}
	if ('selfCheck' in key && key.selfCheck.length > 0) {
		blocks.push(prose(paragraph(strong('Look for:')), list(key.selfCheck)));
	}
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
