import type { DocumentBlock } from '../model/document.ts';
import type { Passage, TextQuote } from '../model/text-quote.ts';

/** Folds every run of white space to one space, so that a quotation may be wrapped in a lesson file. */
export function foldSpace(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Finds every place where a quotation stands in a document.
 *
 * A quotation is found inside one block only. `prefix` and `suffix` must stand right before and right after it;
 * white space at their edges does not count. Follows the W3C TextQuoteSelector, with exact matching.
 *
 * @returns the places in reading order; empty when the words do not occur, or when `exact` is blank
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function findQuote(
	blocks: readonly Pick<DocumentBlock, 'id' | 'text'>[],
	quote: TextQuote
): Passage[] {
	const exact = foldSpace(quote.exact);
	if (exact === '') return [];
	const prefix = foldSpace(quote.prefix ?? '');
	const suffix = foldSpace(quote.suffix ?? '');
	const found: Passage[] = [];
	for (const block of blocks) {
		let start = block.text.indexOf(exact);
		while (start !== -1) {
			const end = start + exact.length;
			const before = block.text.slice(0, start).trimEnd();
			const after = block.text.slice(end).trimStart();
			if (before.endsWith(prefix) && after.startsWith(suffix)) found.push({ block: block.id, start, end });
			start = block.text.indexOf(exact, start + 1);
		}
	}
	return found;
}

/**
 * How much of a passage other passages cover.
 *
 * @returns a share from 0 (nothing) to 1 (all of it); passages in other blocks cover nothing
 */
export function coverage(passage: Passage, by: readonly Passage[]): number {
	const covered = by
		.filter((other) => other.block === passage.block)
		.map((other) => [Math.max(other.start, passage.start), Math.min(other.end, passage.end)] as const)
		.filter(([start, end]) => end > start)
		.sort((a, b) => a[0] - b[0]);
	let sum = 0;
	let reached = passage.start;
	for (const [start, end] of covered) {
		sum += Math.max(0, end - Math.max(start, reached));
		reached = Math.max(reached, end);
	}
	return sum === 0 ? 0 : sum / (passage.end - passage.start);
}
