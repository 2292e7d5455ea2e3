import type { Mark } from './kind.ts';

/**
 * The words that are selected in a passage, as a mark. White space at the edges is left out. The passage's blocks are
 * the elements with `data-block`, whose text is the block's text.
 *
 * @returns `null` when nothing is selected, or when the selection leaves one block of the passage
 */
export function selectedMark(passage: HTMLElement, selection: Selection | null): Mark | null {
	if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
	const range = selection.getRangeAt(0);
	const block = [...passage.querySelectorAll<HTMLElement>('[data-block]')].find((candidate) =>
		candidate.contains(range.commonAncestorContainer)
	);
	if (!block) return null;
	const before = document.createRange();
	before.selectNodeContents(block);
	before.setEnd(range.startContainer, range.startOffset);
	const words = range.toString();
	const exact = words.trim();
	if (exact === '') return null;
	const start = before.toString().length + (words.length - words.trimStart().length);
	return { block: block.dataset['block'] ?? '', start, end: start + exact.length, exact };
}
