import { expect, it } from 'vitest';
import { sentencesAround } from '../../../src/routes/(study)/cases/[slug]/[step]/sentences-around.ts';

const block = (text: string) => ({ kind: 'paragraph' as const, id: 'p1', text, strong: [] });
/** The words quoted, with the marked ones in brackets. */
function quoted(text: string, ...marked: string[]): string[] {
	const marks = marked.map((words) => {
		const start = text.indexOf(words);
		return { block: 'p1', start, end: start + words.length };
	});
	return sentencesAround([block(text)], marks).map(({ pieces }) =>
		pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')
	);
}

const two = 'The bridge is closed. The council said that it will open it again. Nobody knows when.';

it('quotes the sentence that marked words stand in, and not its paragraph', () => {
	expect(quoted(two, 'will open')).toEqual(['The council said that it [will open] it again.']);
});

it('quotes a sentence once, however many of its words are marked, and sentences apart each for itself', () => {
	expect(quoted(two, 'council', 'open it')).toEqual(['The [council] said that it will [open it] again.']);
	expect(quoted(two, 'closed', 'Nobody')).toEqual(['The bridge is [closed].', '[Nobody] knows when.']);
});

it('quotes words around the marked ones where one sentence is the whole paragraph, with dots where they are cut', () => {
	const long = `${'Since the first winter the ferry has gone twice a day and '.repeat(3)}the bridge was closed by the council of the northern town ${'which nobody had asked for and nobody had expected, '.repeat(3)}so they say.`;
	const [only = ''] = quoted(long, 'was closed');
	expect(only).toMatch(/^… .*\[was closed\].* …$/u);
	expect(only.length).toBeLessThan(long.length / 2);
});

it('quotes the marked words alone where a short paragraph is one sentence', () => {
	expect(quoted('The bridge was closed by the council.', 'was closed')).toEqual(['… [was closed] …']);
});
