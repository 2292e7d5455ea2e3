import type { Block, Inline, Words } from '../model/content.ts';

/** A paragraph that the program writes. */
export function paragraph(...words: Inline[]): Block {
	return { kind: 'paragraph', words };
}

/** A list with bullets that the program writes; numbered when it says so. */
export function list(items: readonly Words[], { numbered = false } = {}): Block {
	return {
		kind: 'list',
		...(numbered && { start: 1 }),
		items: items.map((words) => [{ kind: 'paragraph', words }])
	};
}

/** Words in bold. */
export function strong(...words: Inline[]): Inline {
	return { kind: 'strong', words };
}
