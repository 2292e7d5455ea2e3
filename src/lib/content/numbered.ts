import type { Cited, Entry, Note } from '../model/content.ts';
import { numberOf } from './notes.ts';

/**
 * Numbers every outside page that is cited in what a page draws, in the order in which it stands there, and gives the notes
 * that the numbers stand for. A source that is cited twice has one number. To be called once for each list of notes: with a
 * step, a screen, the content of a page, or an object of several such parts.
 *
 * @param drawn plain data with content anywhere in it; it is not changed
 * @param part tells lists of notes on one page apart, in the ids of their notes: letters, digits and hyphens
 */
export function numbered<Drawn>(drawn: Drawn, part = ''): { content: Drawn; notes: Note[] } {
	const notes: Cited[] = [];
	const prefix = part === '' ? 'note' : `note-${part}`;
	const mark = (number: number) => ({ number, id: `${prefix}-${number}` });
	const walk = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(walk);
		if (typeof value !== 'object' || value === null) return value;
		if (isCitation(value)) return { ...value, note: mark(numberOf(value.to, notes)) };
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)]));
	};
	const content = walk(drawn) as Drawn;
	return {
		content,
		notes: notes.map(({ publisher, date, url, kinds }, index) => ({
			...mark(index + 1),
			publisher,
			date,
			url,
			kinds
		}))
	};
}

function isCitation(value: object): value is { to: Entry } {
	return (
		'kind' in value &&
		value.kind === 'link' &&
		'to' in value &&
		typeof value.to === 'object' &&
		value.to !== null &&
		'url' in value.to
	);
}
