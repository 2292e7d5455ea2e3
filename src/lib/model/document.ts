import type { WrittenSourceCard } from '../server/lessons/schemas/document.ts';
import type { OutletName } from './outlet.ts';

/** A stretch of a block's text, in UTF-16 code units, `end` exclusive. */
export interface Stretch {
	start: number;
	end: number;
}

/**
 * One piece of a document, in reading order. `text` is what stands on the page, letter for letter.
 *
 * - `paragraph` is numbered ¶1, ¶2 …; its id is `p1`, `p2` …
 * - `signature` is an entry of a signed list; its number is part of the text, its id is `s1`, `s2` …
 * - `heading` belongs to the document; `furniture` was put around it by a website; `rule` is a printed line.
 */
export interface DocumentBlock {
	kind: 'heading' | 'paragraph' | 'signature' | 'furniture' | 'rule';
	id: string;
	text: string;
	/** The paragraph's number, for paragraphs only. */
	number?: number;
	/** Words printed in bold. */
	strong: Stretch[];
	/** BCP 47 tag, when the language is not the document's. */
	lang?: string;
}

/** Another copy or language version of a document. */
export type DocumentVersion = WrittenSourceCard['versions'][number] & {
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
};

/** What could be established about a document before reading it. */
export interface SourceCard extends WrittenSourceCard {
	versions: DocumentVersion[];
}

export interface SourceDocument {
	card: SourceCard;
	blocks: DocumentBlock[];
}
