import { describe, expect, it } from 'vitest';
import { nearestText } from '../../../src/lib/quotes/nearest-text.ts';
import { paragraphs } from '../../helpers/blocks.ts';
import { counted } from '../../helpers/counted.ts';
import { ends } from '../../helpers/ends.ts';

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

	it('finds whole words beside a word of six hundred thousand letters', () => {
		const long = paragraphs(`${'a'.repeat(600_000)} cures all fevrs`);
		expect(ends(() => nearestText(long, 'cures all fevers'))?.text).toBe('cures all fevrs');
	});

	it('looks once at each block, and at none after the very words', () => {
		const { value, looks } = counted(
			paragraphs(...Array.from({ length: 100 }, (_, index) => `word ${index}`))
		);
		nearestText(value, 'a sentence that is not there, '.repeat(20));
		expect(looks()).toBeLessThan(500);
		const { value: again, looks: few } = counted(
			paragraphs('cures', ...Array.from({ length: 100 }, () => 'x'))
		);
		nearestText(again, 'cures');
		expect(few()).toBeLessThan(20);
	});
});
