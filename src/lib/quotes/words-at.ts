import type { DocumentBlock } from '../model/document.ts';
import type { Passage } from '../model/text-quote.ts';

/** The words of a passage, letter for letter; empty when the block is not there. */
export function wordsAt(blocks: readonly Pick<DocumentBlock, 'id' | 'text'>[], at: Passage): string {
	return blocks.find(({ id }) => id === at.block)?.text.slice(at.start, at.end) ?? '';
}
