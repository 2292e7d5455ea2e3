import type { SourceDocument } from '../model/document.ts';
import type { DifferenceKind } from '../model/happening.ts';
import { compareWords } from './compare-words.ts';

/** One place where two publications differ. */
export interface Difference {
	kind: DifferenceKind;
	/** What the first has there; empty when it has nothing. */
	first: string;
	/** What the second has there. */
	second: string;
	/** Words that both have right before it. */
	before: string;
}

const context = 5;
const quotationMarks = /^["“”„«»'‘’]+$/u;
const dashes = /^[-–—]+$/u;

/**
 * Compares two publications of one text. Words that a website put around the text, and headings, are told first; then the
 * statements themselves are compared word by word, whatever the paragraphs.
 */
export function compareDocuments(first: SourceDocument, second: SourceDocument): Difference[] {
	const around: Difference[] = (['furniture', 'frame'] as const).flatMap((kind) => {
		const [a, b] = [first, second].map((one) => aroundText(one, kind)) as [string[], string[]];
		return [
			...a.filter((text) => !b.includes(text)).map((text) => ({ kind, first: text, second: '', before: '' })),
			...b.filter((text) => !a.includes(text)).map((text) => ({ kind, first: '', second: text, before: '' }))
		];
	});
	return [...around, ...compareBodies(first, second)];
}

/** The two bodies word by word. A pair of pieces that stand in one place is one difference. */
function compareBodies(first: SourceDocument, second: SourceDocument): Difference[] {
	const pieces = compareWords(bodyOf(first), bodyOf(second));
	const found: Difference[] = [];
	let before = '';
	let open: Difference | undefined;
	for (const { kind, text } of pieces) {
		if (kind === 'same') {
			before = text;
			open = undefined;
			continue;
		}
		if (!open) {
			open = { kind: 'words', first: '', second: '', before: lastWords(before) };
			found.push(open);
		}
		open[kind === 'document' ? 'first' : 'second'] += text;
	}
	return found
		.flatMap(withoutFrame)
		.map((one) => ({ ...one, kind: one.kind === 'frame' ? 'frame' : kindOf(one) }));
}

/** Whole paragraphs that one publication has and the other has not, such as a letterhead, are told apart from what is left. */
function withoutFrame(one: Difference): Difference[] {
	const isFrame = (text: string) => text.trim().includes('\n');
	if (!isFrame(one.first) && !isFrame(one.second)) return [one];
	const frame = { ...one, kind: 'frame' as const };
	const [rest, whole] = isFrame(one.first)
		? [one.second, { ...frame, second: '' }]
		: [one.first, { ...frame, first: '' }];
	if (rest.trim() === '') return [whole];
	return [whole, { ...one, ...(isFrame(one.first) ? { first: '' } : { second: '' }) }];
}

function kindOf({ first, second }: Difference): DifferenceKind {
	const [a, b] = [first.trim(), second.trim()];
	const is = (pattern: RegExp) => (a === '' || pattern.test(a)) && (b === '' || pattern.test(b));
	if (a === b) return 'breaks';
	if (is(quotationMarks)) return 'quotation-marks';
	if (is(dashes)) return 'dashes';
	return 'words';
}

/** The paragraphs of a publication, a line each. */
function bodyOf({ blocks }: SourceDocument): string {
	return blocks
		.filter(({ kind }) => kind === 'paragraph')
		.map(({ text }) => text)
		.join('\n');
}

/** What stands around the paragraphs: what a website put there, or the headings of the publication itself. */
function aroundText({ blocks }: SourceDocument, kind: 'furniture' | 'frame'): string[] {
	const wanted = kind === 'frame' ? 'heading' : 'furniture';
	return [...new Set(blocks.filter((block) => block.kind === wanted).map(({ text }) => text))];
}

function lastWords(text: string): string {
	return text.trim().split(/\s+/u).slice(-context).join(' ');
}
