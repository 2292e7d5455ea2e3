import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Term } from '../../src/lib/model/module.ts';
import { contestedWordFinder } from '../../src/lib/quotes/contested-words.ts';
import { shownWords } from '../helpers/shown-words.ts';

const sources = import.meta.glob<string>('/src/**/*.{ts,svelte}', {
	query: '?raw',
	import: 'default',
	eager: true
});
const find = contestedWordFinder(parse(readFileSync('lessons/terms.yaml', 'utf8')) as Term[]);

/** The contested words that a file shows in the site's own voice, with their places. */
function contested(file: string, source: string): string[] {
	return shownWords(file, source).flatMap(({ line, text }) =>
		find(text).map(({ word, term, at }) => {
			const place = line + text.slice(0, at).split('\n').length - 1;
			return `${file}:${place} "${word}" (${term.name})`;
		})
	);
}

describe('the site’s own voice', () => {
	it.each(Object.entries(sources))('uses no contested word in %s', (path, source) => {
		expect(contested(path.slice(1), source)).toEqual([]);
	});

	it('uses no contested word in the frame of every page', () => {
		const frame = readFileSync('src/app.html', 'utf8');
		expect(find(frame.replace(/<[^>]*>/gu, ' '))).toEqual([]);
	});

	const planted = 'occupied';
	it.each([
		['text', 'A.svelte', `<p>\n\tThe ${planted} land</p>`, 2],
		['an attribute', 'A.svelte', `<p\n\taria-label="The ${planted} land">x</p>`, 2],
		['an expression', 'A.svelte', `<p>{x ? 'the ${planted} land' : ''}</p>`, 1],
		['a branch', 'A.svelte', `{#if x}\n<p>a</p>\n{:else}\n<p>${planted}</p>\n{/if}`, 4],
		['a script', 'A.svelte', `<script lang="ts">\n\tconst a: string = "${planted}";\n</script>`, 2],
		['a string', 'a.ts', `export const a = {\n\tb: '${planted} land'\n};`, 2],
		['a template', 'a.ts', `const a = (n: number) =>\n\t\`\${n} ${planted} lands\`;`, 2]
	])('is found to use one planted in %s', (_name, file, source, line) => {
		expect(contested(file, source)).toEqual([`${file}:${line} "${planted}" (occupation, occupied)`]);
	});

	it.each([
		['a comment', 'a.ts', `// ${planted}\n/* ${planted} */\nexport {};`],
		['a comment in markup', 'A.svelte', `<!-- ${planted} --><p>x</p>`],
		['a style', 'A.svelte', `<p class="x">x</p><style>.${planted} { color: red }</style>`],
		['a name', 'a.ts', `export const ${planted} = 1;`],
		['a quotation', 'A.svelte', `<p>It says “${planted}”.</p>`]
	])('is not found to use one in %s', (_name, file, source) => {
		expect(contested(file, source)).toEqual([]);
	});
});
