import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Noted } from '../../../../src/lib/server/lessons/noted.ts';
import { Problems } from '../../../../src/lib/server/lessons/problems.ts';
import { readDocument } from '../../../../src/lib/server/lessons/read-document.ts';

const [, front] = /^(---\n.*?\n---\n)/su.exec(
	readFileSync('tests/samples/_base/cases/the-bridge/document.md', 'utf8')
)!;
function read(body: string) {
	const problems = new Problems();
	const { blocks } = readDocument({ path: 'document.md', text: `${front}\n${body}` }, new Noted(), problems);
	return { blocks, problems: problems.all };
}
const outline = (body: string) => read(body).blocks.map(({ id, text }) => `${id} ${text}`);

describe('readDocument', () => {
	it('numbers paragraphs through, past headings, lines and furniture', () => {
		const body = '# Title\n\nOne.\n\n---\n\n```furniture tr\nBunlar  da\nilginizi çekebilir\n```\n\nTwo.';
		const { blocks } = read(body);
		expect(blocks.map(({ kind, id, number }) => [kind, id, number])).toEqual([
			['heading', 'h1', undefined],
			['paragraph', 'p1', 1],
			['rule', 'r2', undefined],
			['furniture', 'f3', undefined],
			['paragraph', 'p2', 2]
		]);
		expect(blocks[3]).toMatchObject({ text: 'Bunlar da ilginizi çekebilir', lang: 'tr' });
	});

	it('keeps the number of a signature as part of the text, whatever the number is', () => {
		expect(outline('1. Anna\n2. [name withheld]\n4. Berta')).toEqual([
			's1 1. Anna',
			's2 2. [name withheld]',
			's4 4. Berta'
		]);
	});

	it('keeps the sign after a number', () => {
		expect(outline('1) Anna\n2) Berta')).toEqual(['s1 1) Anna', 's2 2) Berta']);
	});

	it('gives every block an id of its own when the numbers of a list begin again', () => {
		const ids = read('1. Anna\n\nAnd in Oslo:\n\n1. Berta').blocks.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each([
		['bold words', 'Our **town** built it.', 'Our town built it.'],
		['a line that was wrapped', 'Our town\nbuilt it.', 'Our town built it.'],
		['a line break', 'Our town  \nbuilt it.', 'Our town built it.'],
		['signs', 'A & B < C > "D" \'E\' 5%', 'A & B < C > "D" \'E\' 5%'],
		['curly marks and dashes', '“We” – Azerbaijan’s … said', '“We” – Azerbaijan’s … said'],
		['words in square brackets', '[name withheld] and [sic]', '[name withheld] and [sic]'],
		['words in square brackets before a colon', '[name withheld]: the author', '[name withheld]: the author'],
		['words in square brackets before one word', '[name withheld]: Oslo', '[name withheld]: Oslo'],
		['an address', 'See www.example.org now', 'See www.example.org now'],
		['signs with a stroke before them', 'a \\* b \\_ c', 'a * b _ c'],
		['an underscore and a star', 'a_b_c 2*3', 'a_b_c 2*3']
	])('keeps the text of a paragraph letter for letter with %s', (_name, body, text) => {
		expect(read(body).blocks.map((block) => block.text)).toEqual([text]);
	});

	it('knows where bold words stand', () => {
		const [block] = read('We - **the town** - say.').blocks;
		expect(block?.strong.map(({ start, end }) => block.text.slice(start, end))).toEqual(['the town']);
	});

	it('refuses raw HTML', () => {
		expect(read('<div>x</div>').problems.map(({ code }) => code)).toEqual(['html_not_allowed']);
	});
});
