import { wordPattern } from './terms.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
	text: string;
	match: boolean;
}

/** About so many characters are shown of a text. */
const width = 180;

/** A text in pieces, with the words marked that were looked for. Together the pieces are the text. */
export function mark(text: string, isMatch: (word: string) => boolean): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	const add = (end: number, match: boolean) => {
		if (end > at) pieces.push({ text: text.slice(at, end), match });
		at = end;
	};
	for (const { 0: word, index } of text.matchAll(wordPattern)) {
		if (!isMatch(word)) continue;
		add(index, false);
		add(index + word.length, true);
	}
	add(text.length, false);
	return pieces;
}

/** The stretch of a text with most of the words that were looked for, marked, with dots where the text goes on. */
export function wordsAround(text: string, isMatch: (word: string) => boolean): Piece[] {
	if (text.length <= width) return mark(text, isMatch);
	const places = [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) =>
		isMatch(word) ? [index] : []
	);
	const within = (from: number) => places.filter((at) => at >= from && at < from + 0.8 * width).length;
	const first = places.reduce((best, at) => (within(at) > within(best) ? at : best), places[0] ?? 0);
	const from = Math.max(0, Math.min(first - 0.2 * width, text.length - width));
	const start = wordBefore(text, from);
	const end = from + width < text.length ? wordBefore(text, from + width) : text.length;
	const stretch = `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
	return mark(stretch, isMatch);
}

/** The nearest place at or before another, at which a word begins. */
const wordBefore = (text: string, at: number) => text.lastIndexOf(' ', at) + 1;
