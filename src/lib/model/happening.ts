import type { WrittenEvent } from '../server/lessons/schemas/events.ts';
import type { PairNote } from '../server/lessons/schemas/pairs.ts';
import type { WrittenTimelineEntry } from '../server/lessons/schemas/timeline.ts';
import type { WrittenWording } from '../server/lessons/schemas/wordings.ts';
import type { Account } from './account.ts';
import type { FigureCheck } from './figure.ts';
import type { Passage } from './text-quote.ts';

/** Words of one of the documents. */
export interface DocumentWords {
	/** The case's slug. */
	document: string;
	at: Passage;
}

/** Where an entry was read: in a document, in an account, or in a check of a figure. */
export type Evidence =
	| { kind: 'document'; document: string; at?: Passage }
	| { kind: 'account'; account: Account }
	| { kind: 'check'; check: FigureCheck };

/** One entry of the timeline: a day, and what one voice says of it. */
export interface TimelineEntry extends Omit<
	WrittenTimelineEntry,
	'document' | 'quote' | 'account' | 'check'
> {
	from: Evidence;
}
/** Who speaks in an entry of the timeline. */
export type Voice = TimelineEntry['voice'];

/** One event, as several of the documents tell it and as others do. */
export interface SharedEvent extends Omit<WrittenEvent, 'documents' | 'accounts' | 'checks'> {
	documents: (DocumentWords & { notice: string })[];
	accounts: Account[];
	checks: FigureCheck[];
}

/** One text as several publications word it. */
export interface Wording extends Omit<WrittenWording, 'rows'> {
	rows: { point: string; wordings: (Evidence & { exact: string })[]; notice: string }[];
}

export type { PairNote };
/** The kinds of difference between two publications that the program tells apart. */
export type DifferenceKind = PairNote['differences'][number]['what'];
