import { describe, expect, it } from 'vitest';
import type { DocumentBlock, SourceDocument } from '../../../src/lib/model/document.ts';
import { compareDocuments } from '../../../src/lib/quotes/compare-documents.ts';

const block = (kind: DocumentBlock['kind'], text: string, index: number): DocumentBlock => ({
	kind,
	id: `${kind[0]}${index}`,
	text,
	strong: []
});
const publication = (...blocks: [DocumentBlock['kind'], string][]) =>
	({ blocks: blocks.map(([kind, text], index) => block(kind, text, index)) }) as SourceDocument;

const kinds = (first: SourceDocument, second: SourceDocument) =>
	compareDocuments(first, second).map(({ kind, first: a, second: b }) => [kind, a.trim(), b.trim()]);

describe('compareDocuments', () => {
	const letter = publication(
		['paragraph', 'The town club'],
		['heading', 'LETTER'],
		['paragraph', 'founded 1990'],
		['heading', 'Our bridge'],
		['paragraph', 'We - the town - built it. It is ours and'],
		['paragraph', 'nobody asked.'],
		['paragraph', 'Yours,'],
		['paragraph', 'The club']
	);
	const page = publication(
		['furniture', 'Weather: rain'],
		['heading', 'Our bridge'],
		['furniture', 'Weather: rain'],
		['paragraph', '“We – the town – built it. It is ours and nobody asked”.']
	);

	it('sorts every difference by its kind, furniture and frame first', () => {
		expect(kinds(letter, page)).toEqual([
			['furniture', '', 'Weather: rain'],
			['frame', 'LETTER', ''],
			['frame', 'The town club\nfounded 1990', ''],
			['quotation-marks', '', '“'],
			['dashes', '-', '–'],
			['dashes', '-', '–'],
			['breaks', '', ''],
			['quotation-marks', '', '”'],
			['frame', 'Yours,\nThe club', '']
		]);
	});

	it('tells of a word that differs, with the words before it', () => {
		const other = publication(['paragraph', 'We built the old bridge ourselves.']);
		const one = publication(['paragraph', 'We built the new bridge ourselves.']);
		expect(compareDocuments(one, other)).toEqual([
			{ kind: 'words', first: 'new', second: 'old', before: 'We built the' }
		]);
	});

	it('finds nothing between equal publications', () => {
		expect(compareDocuments(page, page)).toEqual([]);
	});
});
