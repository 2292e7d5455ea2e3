import type { DocumentWords } from './happening.ts';
import type { FigureCheck } from './figure.ts';
import type { Sum } from './question.ts';

/** A sum that a document's own numbers make, and other ways to read them. */
export interface SumCheck {
	id: string;
	title: string;
	documents: DocumentWords[];
	/** The numbers in words: "3 letters and 4 cards". */
	words: string;
	sum: Sum;
	/** Worked out by the program. */
	result: number;
	/** The total that the document states. */
	stated: number;
	/** What to make of it. */
	says: string;
	readings: SumReading[];
	/** Offers empty places for the reader's own numbers, each with its name: parts and their whole. */
	try?: { parts: string[]; whole: string };
	/** The series on whose dates the same sum is done. */
	series?: string;
}

/** Another way to read the same numbers. */
export interface SumReading {
	id: string;
	label: string;
	words: string;
	sum: Sum;
	result: number;
	stated: number;
	says: string;
	/** Where the numbers of this reading come from. */
	checks: FigureCheck[];
}
