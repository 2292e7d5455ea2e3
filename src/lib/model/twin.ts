import type { WrittenTwin } from '../server/lessons/schemas/twins.ts';
import type { Passage } from './text-quote.ts';

/** A sentence of a document and the same claims in plain, attributed words. Saved marks hang on its id. */
export interface Twin extends Omit<WrittenTwin, 'sentence'> {
	/** Where the sentence stands in the document. */
	at: Passage;
	/** The two, cut where they differ. Computed. */
	pieces: TwinPiece[];
}

/** Words that both have, that stand in the document only, or in the plain words only. */
export interface TwinPiece {
	kind: 'same' | 'document' | 'plain';
	text: string;
}
