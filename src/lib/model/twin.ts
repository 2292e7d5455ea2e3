import type { Passage } from './text-quote.ts';

/** A sentence of a document and the same claims in plain, attributed words. */
export interface Twin {
	/** Unique in its case. Saved marks hang on it. */
	id: string;
	/** Where the sentence stands in the document. */
	at: Passage;
	plain: string;
	/** What the plain words still claim. */
	kept: string;
	/** What went, and what the plain words lose with it. */
	changed: string;
	/** The two, cut where they differ. Computed. */
	pieces: TwinPiece[];
}

/** Words that both have, that stand in the document only, or in the plain words only. */
export interface TwinPiece {
	kind: 'same' | 'document' | 'plain';
	text: string;
}

/** The question id that the words marked in a twin's sentence are saved under. */
export function twinId(twin: string): string {
	return `twin-${twin}`;
}
