import type { DocumentBlock } from '../../src/lib/model/document.ts';

/** Paragraphs p1, p2 … with these texts. */
export function paragraphs(...texts: string[]): DocumentBlock[] {
	return texts.map((text, index) => ({
		kind: 'paragraph',
		id: `p${index + 1}`,
		number: index + 1,
		text,
		strong: []
	}));
}
