import type { DocumentBlock } from '$lib/model/document.ts';
import type { Passage } from '$lib/model/text-quote.ts';
import { sentencesOf } from '$lib/own-text/sentences.ts';
import { splitText } from '$lib/quotes/split-text.ts';

/** Words of a document as they are quoted beside a question. */
export interface Quoted {
	/** The first of the marked words in it. */
	at: Passage;
	/** The quoted words in pieces, letter for letter but for dots where they begin or end inside a sentence. */
	pieces: { text: string; marked: boolean }[];
}

/** How many letters stand around marked words where their sentence is a whole paragraph. */
const around = 60;

/**
 * The sentences that marked words stand in, each once. A paragraph that is one sentence is not quoted whole, because it stands
 * beside the question already: some words around the marked ones are, or the marked ones alone.
 */
export function sentencesAround(blocks: readonly DocumentBlock[], marks: readonly Passage[]): Quoted[] {
	const quoted: (Passage & { marks: Passage[] })[] = [];
	for (const mark of marks) {
		const block = blocks.find(({ id }) => id === mark.block);
		if (!block) continue;
		const stretch = stretchAround(block, mark);
		const same = quoted.find(
			(one) => one.block === mark.block && one.start < stretch.end && stretch.start < one.end
		);
		if (!same) quoted.push({ block: mark.block, ...stretch, marks: [mark] });
		else {
			same.start = Math.min(same.start, stretch.start);
			same.end = Math.max(same.end, stretch.end);
			same.marks.push(mark);
		}
	}
	return quoted.map(({ block, start, end, marks: inside }) => {
		const { text } = blocks.find(({ id }) => id === block)!;
		const pieces = splitText(
			text.slice(start, end),
			inside.map((mark) => ({ kind: 'marked', start: mark.start - start, end: mark.end - start }))
		).map((piece) => ({ text: piece.text, marked: piece.kinds.length > 0 }));
		const sentences = sentencesOf({ id: block, kind: 'paragraph', text });
		return {
			at: inside[0]!,
			pieces: [
				...(sentences.some((one) => one.start === start) ? [] : [{ text: '… ', marked: false }]),
				...pieces,
				...(sentences.some((one) => one.end === end) ? [] : [{ text: ' …', marked: false }])
			]
		};
	});
}

function stretchAround({ id, text }: DocumentBlock, mark: Passage): { start: number; end: number } {
	const touched = sentencesOf({ id, kind: 'paragraph', text }).filter(
		({ start, end }) => start < mark.end && mark.start < end
	);
	const start = touched[0]?.start ?? mark.start;
	const end = touched.at(-1)?.end ?? mark.end;
	if (end - start < text.trim().length) return { start, end };
	const from = text.lastIndexOf(' ', Math.max(0, mark.start - around)) + 1;
	const space = text.indexOf(' ', mark.end + around);
	const to = space === -1 ? text.length : space;
	return from === 0 && to === text.length ? { start: mark.start, end: mark.end } : { start: from, end: to };
}
