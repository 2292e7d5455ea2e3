import { expect, it } from 'vitest';
import { blockAddress, caseAddress, placeAddress } from '../../../src/lib/addresses/addresses.ts';

it('tells where a case, its document and a place of it live', () => {
	expect(caseAddress('a')).toBe('/cases/a/');
	expect(blockAddress('a', 'p4')).toBe('/cases/a/#p4');
	expect(placeAddress({ kind: 'paragraph', case: 'a', id: 'p4' })).toBe('/cases/a/#p4');
});

it('stays on the page that has the document, and does not stay on another case’s', () => {
	expect(placeAddress({ kind: 'paragraph', case: 'a', id: 'p4' }, 'a')).toBe('#p4');
	expect(placeAddress({ kind: 'paragraph', case: 'a', id: 'p4' }, 'b')).toBe('/cases/a/#p4');
	expect(placeAddress({ kind: 'heading', id: 'sources' })).toBe('#sources');
});
