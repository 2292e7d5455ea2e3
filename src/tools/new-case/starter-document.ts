import type { DocumentBlock } from '../../lib/model/document.ts';
import { Noted } from '../../lib/server/lessons/noted.ts';
import { Problems } from '../../lib/server/lessons/problems.ts';
import { readDocument } from '../../lib/server/lessons/read-document.ts';
import { findQuote, foldSpace } from '../../lib/quotes/find-quote.ts';

/** The blocks of a document's body, as the site will number them. */
export function blocksOf(body: string): DocumentBlock[] {
	return readDocument({ path: 'document.md', text: `---\n---\n${body}` }, new Noted(), new Problems()).blocks;
}

/**
 * Plain text as the body of `document.md`, letter for letter: signs that Markdown would take for its own are escaped, where
 * there are any. Empty lines part paragraphs; in a text without empty lines every line is one, unless lines are so short
 * that somebody wrapped them.
 */
export function bodyOfPlainText(text: string): string {
	const parts = text.split(/\n\s*\n/u);
	const lines = text.split('\n');
	const wrapped = lines.every(({ length }) => length <= 100);
	const paragraphs = (parts.length > 1 || wrapped ? parts : lines).map(foldSpace).filter(Boolean);
	const body = paragraphs.map(asParagraph).join('\n\n');
	// Paragraphs that are right each for itself can still meet: one may say what a bracket in another stands for.
	const read = blocksOf(body).map((block) => block.text);
	const same = read.length === paragraphs.length && read.every((words, index) => words === paragraphs[index]);
	return same ? body : paragraphs.map(escaped).join('\n\n');
}

/** https://spec.commonmark.org/0.31.2/#backslash-escapes */
const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');

/** The paragraph in the way that is easiest to read, with as few escapes as it needs. */
function asParagraph(text: string): string {
	const begun = (words: string) => words.replace(/^(\d*)([#>+=.)-])/u, '$1\\$2');
	const ways = [text, begun(text), begun(text.replace(/[\\`*_[\]<>&~]/gu, '\\$&'))];
	const kept = ways.find((way) => {
		const [block, ...more] = blocksOf(way);
		return block?.kind === 'paragraph' && block.text === text && more.length === 0;
	});
	return kept ?? escaped(text);
}

/** Words of a document for the questions of a starter. All of them stand in it once. */
export interface StarterQuotes {
	first: string;
	second: string;
	/** Words of the paragraph in which the phrases stand, and the phrases, when a paragraph has three. */
	marking?: { passage: string; phrases: [string, string, string] };
}

/** @returns `null` when nothing in the document stands there only once */
export function quotesFrom(blocks: readonly DocumentBlock[], language: string): StarterQuotes | null {
	const text = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'signature');
	// The beginning of a long text has enough of them.
	const quotes = (text.length > 0 ? text : blocks)
		.slice(0, 200)
		.flatMap((block) => sentences(block, blocks, language));
	const [first] = quotes;
	if (!first) return null;
	const longEnough = quotes.filter((quote) => quote.exact.split(' ').length > 5);
	const [one = first, two = one] = longEnough.length > 0 ? longEnough : quotes;
	for (const quote of [...longEnough, ...quotes]) {
		const phrases = phrasesOf(quote.block);
		if (phrases) {
			return { first: one.exact, second: two.exact, marking: { passage: quote.exact, phrases } };
		}
	}
	return { first: one.exact, second: two.exact };
}

/** The sentences of a block that stand in the document once, long ones cut after thirty words. */
function sentences(block: DocumentBlock, blocks: readonly DocumentBlock[], language: string) {
	const segments = [...segmenter(language).segment(block.text)].map(({ segment }) => segment);
	return [...segments, block.text]
		.map((sentence) => foldSpace(sentence.split(' ').slice(0, 30).join(' ')))
		.filter((exact) => findQuote(blocks, { exact }).length === 1)
		.map((exact) => ({ exact, block }));
}

function segmenter(language: string): Intl.Segmenter {
	try {
		return new Intl.Segmenter(language, { granularity: 'sentence' });
	} catch {
		return new Intl.Segmenter('en', { granularity: 'sentence' });
	}
}

/** Three phrases from the beginning, the middle and the end of a block, without signs that Markdown knows. */
function phrasesOf(block: DocumentBlock): [string, string, string] | null {
	const runs = [...block.text.matchAll(/\p{L}[\p{L}\p{M}’]*(?: \p{L}[\p{L}\p{M}’]*)*/gu)];
	for (const size of [4, 3, 2, 1]) {
		const windows = runs
			.flatMap(([run]) => {
				const words = run.split(' ');
				return Array.from({ length: Math.floor(words.length / size) }, (_, index) =>
					words.slice(index * size, (index + 1) * size).join(' ')
				);
			})
			.filter((exact) => findQuote([block], { exact }).length === 1);
		const [first, middle, last] = [0, Math.floor(windows.length / 2), windows.length - 1].map(
			(index) => windows[index]
		);
		if (windows.length >= 3 && first && middle && last) return [first, middle, last];
	}
	return null;
}
