import search from 'approx-string-match';
import type { DocumentBlock } from '../model/document.ts';
import { foldSpace } from './find-quote.ts';

/**
 * Finds the words in a document that are most like a quotation which is not there.
 *
 * @returns the block and its words, or `null` when nothing comes near (more than two fifths of the characters differ)
 */
export function nearestText(
	blocks: readonly DocumentBlock[],
	exact: string
): { block: DocumentBlock; text: string } | null {
	const wanted = foldSpace(exact);
	const most = Math.floor(wanted.length * 0.4);
	let best: { block: DocumentBlock; text: string; errors: number } | null = null;
	for (const block of blocks) {
		const allowed: number = best === null ? most : best.errors - 1;
		if (allowed < 0) break;
		const [match] = search(block.text, wanted, allowed);
		if (!match) continue;
		best = { block, text: wholeWords(block.text, match.start, match.end), errors: match.errors };
	}
	return best && { block: best.block, text: foldSpace(best.text) };
}

/** The text from `start` to `end`, with the rest of the words that they cut. */
function wholeWords(text: string, start: number, end: number): string {
	// Only from where a word begins: a try at each letter of a long word takes the square of its length.
	const before = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0] ?? '';
	const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] ?? '';
	return before + text.slice(start, end) + after;
}
