import { describe, expect, it } from 'vitest';
import type { TextQuote } from '../../../src/lib/model/text-quote.ts';
import { coverage, findQuote, foldSpace } from '../../../src/lib/quotes/find-quote.ts';
import { paragraphs } from '../../helpers/blocks.ts';

const blocks = paragraphs(
	'Our town built the bridge. It built the bridge in May.',
	'“Nobody paid,” the mayor said – tör-töküntüləri.',
	'aaa',
	''
);

const cases: Record<string, { quote: TextQuote; found: string[] }> = {
	'words that occur once': { quote: { exact: 'Our town' }, found: ['p1 0-8'] },
	'words that occur twice': { quote: { exact: 'built the bridge' }, found: ['p1 9-25', 'p1 30-46'] },
	'words with a prefix': { quote: { exact: 'built the bridge', prefix: 'It' }, found: ['p1 30-46'] },
	'words with a suffix': { quote: { exact: 'built the bridge', suffix: 'in May' }, found: ['p1 30-46'] },
	'a prefix with white space at its edge': {
		quote: { exact: 'built the bridge', prefix: ' town ' },
		found: ['p1 9-25']
	},
	'a prefix and a suffix that do not go together': {
		quote: { exact: 'built the bridge', prefix: 'town', suffix: 'in' },
		found: []
	},
	'words wrapped in the lesson file': {
		quote: { exact: 'built\n  the bridge', prefix: 'It' },
		found: ['p1 30-46']
	},
	'curly quotation marks': { quote: { exact: '“Nobody paid,”' }, found: ['p2 0-14'] },
	'straight marks where the document has curly ones': { quote: { exact: '"Nobody paid,"' }, found: [] },
	'letters of another language, at the very end': {
		quote: { exact: 'tör-töküntüləri.' },
		found: ['p2 32-48']
	},
	'a whole paragraph': { quote: { exact: 'aaa' }, found: ['p3 0-3'] },
	'places that overlap': { quote: { exact: 'aa' }, found: ['p3 0-2', 'p3 1-3'] },
	'capitals that differ': { quote: { exact: 'our town' }, found: [] },
	'words across two paragraphs': { quote: { exact: 'in May. “Nobody' }, found: [] },
	'no words': { quote: { exact: '' }, found: [] },
	'white space only': { quote: { exact: ' \n' }, found: [] }
};

describe('findQuote', () => {
	it.each(Object.entries(cases))('finds the right places for %s', (_name, { quote, found }) => {
		const places = findQuote(blocks, quote);
		expect(places.map(({ block, start, end }) => `${block} ${start}-${end}`)).toEqual(found);
	});

	it('gives places whose text is the quotation', () => {
		const [place] = findQuote(blocks, { exact: 'built  the\nbridge' });
		expect(blocks[0]?.text.slice(place?.start, place?.end)).toBe('built the bridge');
	});
});

describe('foldSpace', () => {
	it('folds every kind of white space to one space', () => {
		expect(foldSpace('\ta \n\u00a0 b\r\n')).toBe('a b');
	});
});

describe('coverage', () => {
	const passage = { block: 'p1', start: 10, end: 20 };
	const at = (start: number, end: number, block = 'p1') => ({ block, start, end });
	it.each([
		['nothing', [], 0],
		['a passage in another block', [at(10, 20, 'p2')], 0],
		['one that only touches it', [at(0, 10), at(20, 30)], 0],
		['itself', [at(10, 20)], 1],
		['a longer one', [at(0, 50)], 1],
		['its first half', [at(0, 15)], 0.5],
		['two that overlap, in any order', [at(14, 18), at(12, 16)], 0.6],
		['one inside another', [at(10, 20), at(12, 14)], 1],
		['one inside another, and a third', [at(10, 18), at(12, 14), at(16, 19)], 0.9],
		['a mark that ends before it begins', [at(20, 10)], 0]
	])('is right when covered by %s', (_name, by, share) => {
		expect(coverage(passage, by)).toBeCloseTo(share);
	});

	it('is nothing for an empty passage', () => {
		expect(coverage(at(5, 5), [at(0, 10)])).toBe(0);
	});

	it('never falls when a mark is added', () => {
		let before = 0;
		const marks = [];
		for (let start = 25; start >= 0; start -= 3) {
			marks.push(at(start, start + 4));
			const share = coverage(passage, marks);
			expect(share).toBeGreaterThanOrEqual(before);
			before = share;
		}
	});
});
