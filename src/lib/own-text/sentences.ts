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

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Short forms after which a sentence goes on. */
const goesOn =
	/(?:^|[\s("“'‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Hon|Rev|St|Jr|Sr|No|Nos|Art|Arts|Res|Fig|p|pp|vs|cf|ca|approx|e\.g|i\.e|U\.S|U\.K|U\.N|E\.U|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|\p{Lu})\.\s*$/u;
/** Closing marks and small letters that belong to the sentence before. */
const belongs = /^(?:[)\]”’"']|\p{Ll})/u;

/** The standard's segments, parted once more before a sentence that begins with a digit, where the standard goes on. */
function* segmentsOf(text: string): Generator<{ segment: string; index: number }> {
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
 * The sentences of a block, in English. They cover it but for the white space between them. Short forms such as `Dr.` and
 * `No.` do not end a sentence.
 */
export function sentencesOf(block: OwnBlock): Sentence[] {
	const parts: { start: number; end: number }[] = [];
	for (const { segment, index } of segmentsOf(block.text)) {
		const last = parts.at(-1);
		// Only the last words are looked at, so that a text without full stops stays quick.
		const before = last && block.text.slice(Math.max(last.start, last.end - 24), last.end);
		if (last && before !== undefined && (goesOn.test(before) || belongs.test(segment)))
			last.end = index + segment.length;
		else parts.push({ start: index, end: index + segment.length });
	}
	return parts
		.map(({ start, end }) => {
			const text = block.text.slice(start, end);
			const from = start + text.length - text.trimStart().length;
			return { start: from, end: from + text.trim().length, text: text.trim() };
		})
		.filter(({ text }) => text !== '')
		.map((part, index) => ({ id: `${block.id}-${index + 1}`, block: block.id, ...part }));
}
