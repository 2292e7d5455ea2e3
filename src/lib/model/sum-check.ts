import type { WrittenSumCheck } from '../server/lessons/schemas/sums.ts';
import type { DocumentWords } from './happening.ts';
import type { FigureCheck } from './figure.ts';

/** A sum that a document's own numbers make, and other ways to read them. */
export interface SumCheck extends Omit<WrittenSumCheck, 'documents' | 'readings'> {
	documents: DocumentWords[];
	/** Worked out by the program. */
	result: number;
	readings: SumReading[];
}

/** Another way to read the same numbers. */
export interface SumReading extends Omit<WrittenSumCheck['readings'][number], 'checks'> {
	result: number;
	/** Where the numbers of this reading come from. */
	checks: FigureCheck[];
}
