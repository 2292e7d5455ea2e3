import { expect, it, vi } from 'vitest';

/** Everything that a browser may load. What the reader starts with needs a page. */
const modules = import.meta.glob([
	'/src/lib/**/*.{ts,svelte}',
	'!/src/lib/server/**',
	'!/src/lib/reader/{main,paths}.ts',
	'!/src/lib/**/*.d.ts'
]);

const formatters = [
	'Collator',
	'DateTimeFormat',
	'DisplayNames',
	'ListFormat',
	'NumberFormat',
	'PluralRules',
	'RelativeTimeFormat',
	'Segmenter'
] as const;

// On a slow phone the first of them takes 60 to 190 ms, which would stand between every visitor and the page's first answer.
it('no module makes an Intl formatter while it loads', async () => {
	vi.resetModules();
	let loading = '';
	const made: string[] = [];
	for (const name of formatters) {
		const original = Intl[name] as unknown as new (...rest: unknown[]) => object;
		vi.spyOn(Intl, name).mockImplementation(function (...rest: unknown[]) {
			made.push(`${loading}: ${name}`);
			return new original(...rest);
		});
	}
	try {
		for (const [path, load] of Object.entries(modules)) {
			loading = path;
			await load();
		}
		expect(Object.keys(modules).length).toBeGreaterThan(100);
		expect(made.join('\n')).toBe('');
	} finally {
		vi.restoreAllMocks();
	}
});
