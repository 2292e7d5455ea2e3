import type { Stretch } from '../model/document.ts';

/** A run of text to which the same kinds of stretch apply. */
export interface Segment<Kind extends string> {
	/** Where it begins in the whole text. */
	start: number;
	text: string;
	kinds: Kind[];
}

/**
 * Splits a text where stretches begin and end. Joined together, the segments are the text, letter for letter.
 * Stretches may overlap; parts of them outside the text are ignored.
 */
export function splitText<Kind extends string>(
	text: string,
	stretches: readonly (Stretch & { kind: Kind })[]
): Segment<Kind>[] {
	const cuts = [0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])]
		.filter((cut) => cut >= 0 && cut <= text.length)
		.sort((a, b) => a - b);
	const segments: Segment<Kind>[] = [];
	cuts.forEach((start, index) => {
		const end = cuts[index + 1] ?? start;
		if (end === start) return;
		const kinds = stretches.filter((one) => one.start <= start && one.end >= end).map(({ kind }) => kind);
		segments.push({ start, text: text.slice(start, end), kinds: [...new Set(kinds)] });
	});
	return segments;
}

/** Where something was taken out of a document: `[name withheld]` and its like. */
export function withheldStretches(text: string): Stretch[] {
	return [...text.matchAll(/\[[^\]]*withheld\]/gu)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}
