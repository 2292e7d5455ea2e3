import type { OwnBlock } from './own-text.ts';

/** A sentence of a learner's own text. */
export interface Sentence {
	/** `p3-2` is the second sentence of ¶3. Saved tags hang on it. */
	id: string;
	block: string;
	/** Where it stands in the block's text, in UTF-16 code units, `end` exclusive. */
	start: number;
	end: number;
	text: string;
}

/** Made when a text is first read: a browser's first use of `Intl` takes long, and the page should show before it. */
let segmenter: Intl.Segmenter | undefined;

/** How much of the end of a piece is looked at. */
const tailLength = 24;

/** Shortened words that stand before a name: the sentence goes on. */
const beforeName =
	/(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Maj|Col|Lt|Sgt|Capt|Cmdr|Rev|Hon|Gov|Sen|Rep|Pres|Amb|St|Messrs|e\.\s?g|i\.\s?e|cf|vs|viz|ca|approx|resp)\.$/iu;

/** Shortened words that stand before a number. */
const beforeNumber =
	/(?<![\p{L}\p{N}])(?:Nos?|Arts?|paras?|pp?|vols?|figs?|res|ch|secs?|cl|ann|op|ed|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|¶|№)\.$/iu;

/** Shortened words and initials that may end a sentence or not: `U.S.`, `a.m.`, `Inc.`, `J.` */
const maybeEnd =
	/(?<![\p{L}\p{N}])(?:(?:\p{L}\.\s?){1,4}|[ap]\.?m\.|(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|Bros|al|est|Ave|Blvd|Rd|Dept|Univ)\.)$/iu;

/** Words that begin a sentence far more often than they follow a shortened word. */
const starter =
	/^["“‘«([]*(?:The|A|An|He|She|It|They|We|I|You|In|On|At|As|By|For|From|But|And|Or|So|If|When|While|After|Before|However|There|Here|This|That|These|Those|His|Her|Its|Their|Our|My|What|Who|Why|How|Where|No|Not|Yes|Since|Until|Both|Some|All|Many|Then|Now|Yet|With|To)(?![\p{L}\p{N}])/u;

/** A piece that is the number of an item or a mark, and no sentence: `1.`, `(a)`, `II.` */
const itemMark = /^\(?(?:\d{1,3}|[ivxlc]{1,5}|[a-z])(?:\.\d{1,3})?[.)]$/iu;

/** The standard's segments, parted once more before a sentence that begins with a digit, where the standard goes on. */
function* segmentsOf(text: string): Generator<{ segment: string; index: number }> {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
	for (const { segment, index } of segmenter.segment(text)) {
		let from = 0;
		for (const match of segment.matchAll(/[.!?][”’"')\]]?\s(?=\d)/gu)) {
			const to = match.index + match[0].length;
			yield { segment: segment.slice(from, to), index: index + from };
			from = to;
		}
		yield { segment: segment.slice(from), index: index + from };
	}
}

/**
 * Cuts a block into sentences. The rules of Unicode (https://www.unicode.org/reports/tr29/#Sentence_Boundaries) find where
 * one may end; shortened words, initials, numbers of items and quotation marks are then put back where they belong.
 * Sentences do not overlap, and every letter and digit of the block stands in one. Time grows with the length of the text.
 */
export function sentencesOf({ id, text }: OwnBlock): Sentence[] {
	const pieces: { start: number; end: number }[] = [];
	for (const { index, segment } of segmentsOf(text)) {
		const last = pieces.at(-1);
		const end = index + segment.length;
		if (last && goesOn(text, last.start, index, end)) last.end = end;
		else pieces.push({ start: index, end });
	}
	return pieces
		.map(({ start, end }) => trimmed(text, start, end))
		.filter(({ start, end }) => end > start)
		.map(({ start, end }, index) => ({
			id: `${id}-${index + 1}`,
			block: id,
			start,
			end,
			text: text.slice(start, end)
		}));
}

/** Whether the sentence from `start` goes on behind the place `cut`, in the piece that ends at `end`. */
function goesOn(text: string, start: number, cut: number, end: number): boolean {
	const tail = text.slice(Math.max(start, cut - tailLength), cut).trimEnd();
	const head = text.slice(cut, Math.min(end, cut + tailLength)).trimStart();
	if (!/[\p{L}\p{N}]/u.test(head) && end - cut <= tailLength) return true;
	if (/^\p{Ll}/u.test(head)) return true;
	if (cut - start <= tailLength && itemMark.test(tail)) return true;
	if (beforeName.test(tail)) return true;
	if (beforeNumber.test(tail)) return /^[\d(]/u.test(head);
	return maybeEnd.test(tail) && !starter.test(head);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
	const piece = text.slice(start, end);
	const from = start + piece.length - piece.trimStart().length;
	return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
