import type { Mark } from '$lib/questions/mark-phrase/kind.ts';
import type { Passage } from '$lib/model/text-quote.ts';
import type { TwinPiece } from '$lib/model/twin.ts';

/** A word of a sentence, with its place in the sentence. */
export interface Word {
	start: number;
	end: number;
	text: string;
}

/** The words of a sentence: runs without white space. Joined by what stands between them they are the sentence. */
export function wordsOf(sentence: string): Word[] {
	return [...sentence.matchAll(/\S+/gu)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: match[0]
	}));
}

/** Marked words as marks in the document, neighbours put together. */
export function marksOf(
	words: readonly Word[],
	marked: ReadonlySet<number>,
	sentence: string,
	at: Passage
): Mark[] {
	const marks: { start: number; end: number }[] = [];
	words.forEach(({ start, end }, index) => {
		if (!marked.has(index)) return;
		const last = marks.at(-1);
		if (last && marked.has(index - 1)) last.end = end;
		else marks.push({ start, end });
	});
	return marks.map(({ start, end }) => ({
		block: at.block,
		start: at.start + start,
		end: at.start + end,
		exact: sentence.slice(start, end)
	}));
}

/** Which words saved marks cover. Marks in another place of the document cover none. */
export function markedWords(words: readonly Word[], marks: readonly Mark[], at: Passage): Set<number> {
	const covered = words.flatMap(({ start, end }, index) =>
		marks.some(
			(mark) => mark.block === at.block && mark.start < at.start + end && mark.end > at.start + start
		)
			? [index]
			: []
	);
	return new Set(covered);
}

/** The marked words with one of them marked, or no longer marked. */
export function withToggled(marked: ReadonlySet<number>, index: number): Set<number> {
	const next = new Set(marked);
	if (!next.delete(index)) next.add(index);
	return next;
}

/** Which words of the sentence the plain version does not have. */
export function changedWords(words: readonly Word[], pieces: readonly TwinPiece[]): Set<number> {
	const gone: { start: number; end: number }[] = [];
	let reached = 0;
	for (const { kind, text } of pieces) {
		if (kind === 'plain') continue;
		if (kind === 'document' && text.trim() !== '') gone.push({ start: reached, end: reached + text.length });
		reached += text.length;
	}
	return new Set(
		words.flatMap(({ start, end }, index) =>
			gone.some((one) => one.start < end && one.end > start) ? [index] : []
		)
	);
}
