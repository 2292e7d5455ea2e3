import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldSpace } from '../../src/lib/quotes/find-quote.ts';
import { Noted } from '../../src/lib/server/lessons/noted.ts';
import { Problems } from '../../src/lib/server/lessons/problems.ts';
import { readDocument } from '../../src/lib/server/lessons/read-document.ts';

const slugs = readdirSync('tests/documents')
	.filter((name) => name.endsWith('.txt'))
	.map((name) => name.slice(0, -'.txt'.length));

describe('the five documents', () => {
	it('are all kept', () => {
		const cases = existsSync('lessons/cases') ? readdirSync('lessons/cases') : [];
		expect(slugs.sort()).toEqual(cases.sort());
		expect(slugs).toHaveLength(5);
	});

	it.each(slugs)('%s stands in its lesson word for word', (slug) => {
		const path = `lessons/cases/${slug}/document.md`;
		const { blocks } = readDocument({ path, text: readFileSync(path, 'utf8') }, new Noted(), new Problems());
		// One sentence a line, so that a failure shows where it is.
		const sentences = (text: string) => foldSpace(text).replaceAll('. ', '.\n');
		expect(sentences(blocks.map(({ text }) => text).join('\n'))).toBe(
			sentences(readFileSync(`tests/documents/${slug}.txt`, 'utf8'))
		);
	});
});
