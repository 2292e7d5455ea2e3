import type { DocumentBlock } from '../../model/document.ts';
import type { Passage, TextQuote } from '../../model/text-quote.ts';
import { findQuote } from '../../quotes/find-quote.ts';
import { nearestText } from '../../quotes/nearest-text.ts';
import type { Place, Problems } from './problems.ts';

/** A document in which quotations are looked up, and the file that it came from. */
export interface QuotedDocument {
	file: string;
	blocks: readonly DocumentBlock[];
}

/**
 * The one place where a quotation stands in a document.
 * @returns `null` when it stands nowhere or more than once; the problems say where
 */
export function placeQuote(
	quote: TextQuote,
	{ file, blocks }: QuotedDocument,
	place: Place,
	problems: Problems
): Passage | null {
	const [first, ...more] = findQuote(blocks, quote);
	if (first && more.length === 0) return first;
	if (first) {
		const where = [first, ...more].map((passage) => passage.block).join(', ');
		problems.add('quote_occurs_twice', place, quote.exact, more.length + 1, where);
	} else {
		const nearest = nearestText(blocks, quote.exact);
		problems.add(
			'quote_not_found',
			place,
			quote.exact,
			file,
			nearest && `${nearest.text} [${nearest.block.id}]`
		);
	}
	return null;
}
