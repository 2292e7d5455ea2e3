import { expect, it } from 'vitest';
import {
	blockAddress,
	caseAddress,
	comparisonAddress,
	entryAddress,
	figureAddress,
	guideAddress,
	notesAddress,
	placeAddress,
	questionAddress,
	stepAddress,
	termAddress
} from '../../../src/lib/addresses/addresses.ts';

it('tells where a case, its document and a place of it live', () => {
	expect(caseAddress('a')).toBe('/cases/a/');
	expect(blockAddress('a', 'p4')).toBe('/cases/a/read/#p4');
	expect(placeAddress({ kind: 'paragraph', case: 'a', id: 'p4' })).toBe('/cases/a/read/#p4');
});

it('stays on the page that has the document, and does not stay on another case’s', () => {
	expect(placeAddress({ kind: 'paragraph', case: 'a', id: 'p4' }, 'a')).toBe('#p4');
	expect(placeAddress({ kind: 'paragraph', case: 'a', id: 'p4' }, 'b')).toBe('/cases/a/read/#p4');
	expect(placeAddress({ kind: 'heading', id: 'sources' })).toBe('#sources');
});

it('tells where parts of a lesson live', () => {
	expect(stepAddress('a', 'words')).toBe('/cases/a/words/');
	expect(questionAddress('a', 'words', 'one')).toBe('/cases/a/words/#q-one');
	expect(comparisonAddress('a', 'accounts', 'two')).toBe('/cases/a/accounts/#comparison-two');
});

it('tells where evidence and pages for teachers live', () => {
	expect(figureAddress('c1')).toBe('/ledger/c1/');
	expect(termAddress('t1')).toBe('/terms/t1/');
	expect(termAddress('t1', 'other-party')).toBe('/terms/t1/#other-party');
	expect(entryAddress('outlets', 'o1')).toBe('/outlets/#o1');
	expect(notesAddress('a')).toBe('/teach/a/');
	expect(guideAddress('g')).toBe('/teach/guide/g/');
});
