import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildReader } from '../../../src/tools/reader-plugin.ts';

describe('a script of study pages', () => {
	it('is one classic script, with no address of a host and none from the top of one', async () => {
		const code = await buildReader('reader', '.');
		// As a browser reads a classic script: `import` and `export` would be errors.
		expect(() => new Script(code)).not.toThrow();
		expect(code).not.toMatch(/\bimport\s*\(/u);
		expect(
			code.match(/https?:\/\/[^"'`\s]+/gu)?.filter((url) => !/svelte\.dev|w3\.org/u.test(url)) ?? []
		).toEqual([]);
		expect(code).not.toMatch(/["'`]\/_app\//u);
	});

	it('hands over what reads stored answers, without the rest', async () => {
		const context = createContext({});
		new Script(await buildReader('stored', '.')).runInContext(context);
		const { stored } = (context as { onTheRecord: { stored: { readHeld: (held: object[]) => object } } })
			.onTheRecord;
		const data = {
			version: 1,
			case: 'a',
			question: 'why',
			value: { kind: 'writing', text: 'Words.', ticked: [] },
			checked: false,
			at: 1
		};
		expect(stored.readHeld([{ key: 'a/why', place: 'a/why', data }])).toMatchObject({
			answers: [{ target: { kind: 'question', id: 'why' }, value: { text: 'Words.' } }],
			unreadable: []
		});
	});
});
