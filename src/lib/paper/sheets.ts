import { numbered } from '../content/numbered.ts';
import type { Case } from '../model/lesson.ts';
import type { Module } from '../model/module.ts';
import { withoutKeys, type HandoutCase } from './handout-case.ts';
import {
	cardsSheet,
	debateSheet,
	documentSheet,
	learnerSheet,
	ledgerSheet,
	readingSheet,
	ticketSheet
} from './learner-sheets.ts';
import { sheetIds, type PaperBlock, type Sheet, type SheetId } from './sheet.ts';
import { answersSheet, filledLedgerSheet, planSheet } from './teacher-sheets.ts';

type Evidence = Pick<Module, 'figures' | 'terms'>;
type Kind = Pick<Sheet, 'name' | 'about'> & { large?: true } & (
		| { audience: 'learners'; make: (handout: HandoutCase) => PaperBlock[] }
		| { audience: 'teachers'; make: (lesson: Case, evidence: Evidence) => PaperBlock[] }
	);

/** What is for learners is made from a case without keys: the type lets nothing else in. */
const kinds: Record<SheetId, Kind> = {
	document: {
		name: 'The document, lines numbered',
		about: 'For everybody. The lines have the same numbers on every sheet and in every file.',
		audience: 'learners',
		make: documentSheet
	},
	learner: {
		name: 'Learner’s sheet',
		about: 'All questions, with room for answers. No answer is in it.',
		audience: 'learners',
		make: learnerSheet
	},
	reading: {
		name: 'Reading sheet',
		about: 'The lesson’s explanations and worked examples, for a class without screens.',
		audience: 'learners',
		make: readingSheet
	},
	ledger: {
		name: 'Claims ledger, blank',
		about: 'A row for every number of the document.',
		audience: 'learners',
		make: ledgerSheet
	},
	cards: {
		name: 'Term cards',
		about: 'The document’s contested words, as cards to cut.',
		audience: 'learners',
		make: cardsSheet
	},
	debate: {
		name: 'Debate with swapped positions',
		about: 'For groups of four: two positions, and the joint statement to write.',
		audience: 'learners',
		make: debateSheet
	},
	ticket: {
		name: 'Exit ticket',
		about: 'Two on a page, to cut.',
		audience: 'learners',
		make: ticketSheet
	},
	large: {
		name: 'Large print',
		about: 'The document and the learner’s sheet in 18-point type, with the same line numbers.',
		audience: 'learners',
		large: true,
		make: (handout) => [...documentSheet(handout), { kind: 'new-page' }, ...learnerSheet(handout)]
	},
	answers: {
		name: 'Teacher’s sheet',
		about: 'All questions with answers, reasons and hints. Keep it apart from the others.',
		audience: 'teachers',
		make: answersSheet
	},
	filled: {
		name: 'Claims ledger, filled in',
		about: 'Who else counted, and who counted first.',
		audience: 'teachers',
		make: (lesson, { figures }) => filledLedgerSheet(lesson, figures)
	},
	plan: {
		name: 'Plan and notes',
		about: 'Goals, timing, what learners usually say, a rubric.',
		audience: 'teachers',
		make: planSheet
	}
};

/** What the list of a print pack shows of a sheet. */
export type SheetName = Pick<Sheet, 'id' | 'name' | 'about' | 'audience'>;

/** The sheets of a case's print pack. A sheet that would be empty is left out, such as a ledger without numbers. */
export function sheetsOf({ annotations, steps, classroom: { shown } }: Case): SheetName[] {
	const hasNumbers = annotations.some(({ kind }) => kind === 'figure');
	const has: Partial<Record<SheetId, boolean>> = {
		reading: steps.some(({ parts }) => parts.some((part) => part.kind === 'text' && part.heading)),
		ledger: hasNumbers,
		filled: hasNumbers,
		cards: annotations.some(({ kind }) => kind === 'term'),
		debate: shown.controversy !== undefined,
		ticket: shown.exitTicket.length > 0
	};
	return sheetIds
		.filter((id) => has[id] ?? true)
		.map((id) => {
			const { name, about, audience } = kinds[id];
			return { id, name, about, audience };
		});
}

/** Makes one sheet, with its sources as notes at its end; `undefined` when the case's pack has none of this name. */
export function makeSheet(id: string, lesson: Case, evidence: Evidence): Sheet | undefined {
	const found = sheetsOf(lesson).find((sheet) => sheet.id === id);
	if (!found) return undefined;
	const kind = kinds[found.id];
	const { content: blocks, notes } = numbered(
		kind.audience === 'learners' ? kind.make(withoutKeys(lesson, evidence)) : kind.make(lesson, evidence)
	);
	return {
		...found,
		large: kind.large ?? false,
		title: lesson.facts.title,
		blocks: notes.length > 0 ? [...blocks, { kind: 'notes', notes }] : blocks
	};
}
