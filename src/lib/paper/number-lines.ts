import type { DocumentBlock, Stretch } from '../model/document.ts';
import type { Passage } from '../model/text-quote.ts';
import { blockLabel } from '../quotes/block-label.ts';

/** A line of a document on paper. Its number is the same on every sheet, paper size and in every file. */
export interface DocumentLine {
	/** From 1, through the whole document. A printed rule has none. */
	number?: number;
	/** The block it belongs to. */
	block: string;
	kind: DocumentBlock['kind'];
	/** `¶3`, on the first line of a paragraph. */
	label?: string;
	/** Where it begins in the block's text, in UTF-16 code units. */
	start: number;
	text: string;
	/** Words printed in bold, counted in this line. */
	strong: Stretch[];
	lang?: string;
}

/** The longest line, in characters: it fits 18-point type on A4 and US Letter, so large print has the same lines. */
export const lineWidth = 50;

/** Breaks a document into numbered lines, so that a class can say "line 14" and everybody looks at the same words. */
export function numberLines(blocks: readonly DocumentBlock[]): DocumentLine[] {
	let number = 0;
	return blocks.flatMap((block): DocumentLine[] => {
		const { id, kind, lang } = block;
		if (kind === 'rule') return [{ block: id, kind, start: 0, text: '', strong: [] }];
		return breakLines(block.text).map(({ start, end }, index) => ({
			number: ++number,
			block: id,
			kind,
			...(index === 0 && kind === 'paragraph' && { label: blockLabel(id) }),
			start,
			text: block.text.slice(start, end),
			strong: block.strong
				.map((stretch) => ({
					start: Math.max(stretch.start, start) - start,
					end: Math.min(stretch.end, end) - start
				}))
				.filter((stretch) => stretch.start < stretch.end),
			...(lang && { lang })
		}));
	});
}

/** Where a text breaks: between words, and inside a word that is longer than a line. Only space at a break is left out. */
function breakLines(text: string): Stretch[] {
	const lines: Stretch[] = [];
	let line: Stretch | undefined;
	const pieces = [...text.matchAll(new RegExp(`\\S{1,${lineWidth}}`, 'gu'))];
	for (const { index, 0: piece } of pieces) {
		const end = index + piece.length;
		const fits = line && end - line.start <= lineWidth && !text.slice(line.end, index).includes('\n');
		if (line && fits) line.end = end;
		else lines.push((line = { start: index, end }));
	}
	return lines;
}

/** Where words stand, as a class says it: `line 4`, `lines 4–6`; empty when they are in none. */
export function linesOf(lines: readonly DocumentLine[], passages: readonly Passage[]): string {
	const numbers = lines
		.filter((line) =>
			passages.some(
				({ block, start, end }) =>
					block === line.block && start < line.start + line.text.length && line.start < end
			)
		)
		.flatMap(({ number }) => number ?? []);
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last && number === last[1] + 1) last[1] = number;
		else runs.push([number, number]);
	}
	const words = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
	return words.length === 0 ? '' : `${numbers.length === 1 ? 'line' : 'lines'} ${words.join(', ')}`;
}
