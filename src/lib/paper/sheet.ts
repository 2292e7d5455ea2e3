import type { Account } from '../model/account.ts';
import type { Note } from '../model/content.ts';
import type { Stretch } from '../model/document.ts';
import type { AnswerBlock } from '../questions/on-paper.ts';
import type { TermCard } from './handout-case.ts';
import type { DocumentLine } from './number-lines.ts';

/** A piece of a sheet. The page to print and the word-processor file are both drawn from it. */
export type PaperBlock =
	| AnswerBlock
	| { kind: 'heading'; level: 2 | 3; text: string; kicker?: string }
	| { kind: 'document'; lines: DocumentLine[]; lang: string }
	| { kind: 'quotation'; where: string; text: string; lang: string; strong?: Stretch[] }
	| { kind: 'account'; account: Account }
	| { kind: 'cards'; cards: TermCard[] }
	/** What the numbers in the sentences of the sheet stand for. */
	| { kind: 'notes'; notes: Note[] }
	/** Pieces that no page break may part. */
	| { kind: 'together'; blocks: PaperBlock[] }
	| { kind: 'new-page' };

export type Audience = 'learners' | 'teachers';

/** One sheet of a print pack. */
export interface Sheet {
	/** Its place in the address: small letters. */
	id: SheetId;
	/** `Learner’s sheet` */
	name: string;
	audience: Audience;
	/** What it is for, in a line. */
	about: string;
	/** In 18-point type. */
	large: boolean;
	/** The case's title. */
	title: string;
	blocks: PaperBlock[];
}

export const sheetIds = [
	'document',
	'learner',
	'reading',
	'ledger',
	'cards',
	'debate',
	'ticket',
	'large',
	'answers',
	'filled',
	'plan'
] as const;
export type SheetId = (typeof sheetIds)[number];

/** Paper sizes in millimetres: ISO 216 A4, and US Letter of ANSI/ASME Y14.1 (8.5 × 11 inches). */
export const paperSizes = {
	a4: { name: 'A4', width: 210, height: 297 },
	letter: { name: 'US Letter', width: 215.9, height: 279.4 }
} as const;
export type PaperSize = keyof typeof paperSizes;
