import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { targetSchema } from '../../../src/lib/model/target-schema.ts';
import { targetKey, type Target } from '../../../src/lib/model/target.ts';

/** Any target, made from the schema itself, so that a new kind is in it. */
const id = fc
	.array(fc.constantFrom('a', 'b', '-', '1'), { minLength: 1, maxLength: 4 })
	.map((all) => `a${all.join('')}`);
type Part = { literal: string } | { options: readonly string[] } | v.GenericSchema;
const target = fc.oneof(
	...targetSchema.options.map(({ entries }) =>
		fc.record(
			Object.fromEntries(
				Object.entries<Part>(entries).map(([field, schema]) => {
					if ('literal' in schema) return [field, fc.constant(schema.literal)];
					return [field, 'options' in schema ? fc.constantFrom(...schema.options) : id];
				})
			)
		)
	)
) as fc.Arbitrary<Target>;

it('gives the same key to the same target alone', () => {
	fc.assert(
		fc.property(target, target, (one, other) => {
			expect(v.parse(targetSchema, one)).toEqual(one);
			const turned = Object.fromEntries(Object.entries(one).reverse()) as Target;
			expect(targetKey(turned)).toBe(targetKey(one));
			const same = JSON.stringify(one) === JSON.stringify(other);
			expect(targetKey(one) === targetKey(other)).toBe(same);
		}),
		{ numRuns: 3000 }
	);
});
