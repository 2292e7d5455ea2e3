import { describe, expect, it } from 'vitest';
import { nearestText } from '../../../src/lib/quotes/nearest-text.ts';
import { paragraphs } from '../../helpers/blocks.ts';

const blocks = paragraphs(
	'The tonic cures all common fevers in three days.',
	'It cures every cough. Nobody has complained.'
);

describe('nearestText', () => {
	it.each([
		['a missing word', 'cures all fevers', 'p1', 'all'],
		['a slip', 'Nobody has complaind', 'p2', 'complained'],
		['the better of two blocks', 'cures every cogh', 'p2', 'cures every cough']
	])('finds the nearest words after %s', (_name, exact, block, holds) => {
		const nearest = nearestText(blocks, exact);
		expect(nearest?.block.id).toBe(block);
		expect(nearest?.text).toContain(holds);
	});

	it('gives words that stand in the document', () => {
		const nearest = nearestText(blocks, 'cures all fevrs in');
		expect(nearest?.block.text).toContain(nearest?.text);
	});

	it('returns null when nothing comes near', () => {
		expect(nearestText(blocks, 'a lighthouse upon a rock')).toBeNull();
	});

	it('returns null when the document is empty', () => {
		expect(nearestText([], 'cures')).toBeNull();
	});

	it.each(['', ' '])('does not fail on a blank quotation %j', (exact) => {
		expect(() => nearestText(blocks, exact)).not.toThrow();
	});

	it('is quick enough for a long quotation in a long document', () => {
		const long = paragraphs(...Array.from({ length: 200 }, (_, index) => `${index} ${'word '.repeat(200)}`));
		const start = performance.now();
		nearestText(long, 'a sentence that is not there, '.repeat(20));
		expect(performance.now() - start).toBeLessThan(5000);
	});
});
