import type { Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import {
	itemBlocks,
	listItems,
	plainText,
	readMarkdown
} from '../../../../src/lib/server/lessons/markdown.ts';

/** The number of the line that holds some words. */
const lineOf = (text: string, words: string) =>
	text.split('\n').findIndex((line) => line.includes(words)) + 1;

const document = `

# One

Two
goes on.


- tight three
- tight four
  goes on
- tight five

Six

- loose seven

  Reason eight.

- loose nine



  Reason ten.
- loose eleven
1. numbered twelve

\`\`\`yaml
a: thirteen
\`\`\`
| fourteen | b |
|---|---|
| c | d |

> fifteen

Sixteen
`;

describe('readMarkdown', () => {
	it.each(['One', 'Two', 'Six', 'fourteen', 'fifteen', 'Sixteen'])(
		'knows the line of the block "%s"',
		(words) => {
			const blocks = readMarkdown(document, 1);
			const found = blocks.find(({ token }) => token.raw.includes(words));
			expect(found?.line).toBe(lineOf(document, words));
		}
	);

	it('counts lines from where the text begins in its file', () => {
		expect(readMarkdown('Words', 20)[0]?.line).toBe(20);
	});

	it('loses no line of any block', () => {
		const blocks = readMarkdown(document, 1);
		for (const { token, line } of blocks) {
			expect(document.split('\n')[line - 1]).toBe(token.raw.split('\n')[0]);
		}
	});
});

describe('listItems and itemBlocks', () => {
	const items = readMarkdown(document, 1)
		.filter(({ token }) => token.type === 'list')
		.flatMap(listItems);

	it.each(['three', 'four', 'five', 'seven', 'nine', 'eleven', 'twelve'])(
		'know the line of the item "%s"',
		(words) => {
			expect(items.find(({ item }) => item.text.includes(words))?.line).toBe(lineOf(document, words));
		}
	);

	it.each(['eight', 'ten'])('know the line of the reason "%s" inside its item', (words) => {
		const blocks = items.flatMap(({ item, line }) => itemBlocks(item, line));
		const reason = blocks.find(
			({ token }) => token.type === 'paragraph' && token.raw.startsWith(`Reason ${words}`)
		);
		expect(reason?.line).toBe(lineOf(document, words));
	});

	it('know the line of a reason under a ticked option', () => {
		const text = '- [x] Right.\n\n  Why\n  so.\n\n- [ ] Wrong.\n\n  Why not.\n';
		const found = readMarkdown(text, 1).flatMap(listItems);
		expect(found.map(({ line }) => line)).toEqual([1, 6]);
		const lines = found
			.flatMap(({ item, line }) => itemBlocks(item, line))
			.filter(({ token }) => token.raw.startsWith('Why'));
		expect(lines.map(({ line }) => line)).toEqual([3, 8]);
	});
});

describe('words in another language', () => {
	const inline = (text: string) => (readMarkdown(text, 1)[0]?.token as Tokens.Paragraph).tokens;

	it.each([
		['a :az[tör-töküntüləri] b', 'az', 'tör-töküntüləri'],
		[':hy[Արցախ]', 'hy', 'Արցախ'],
		['a:az-Latn[söz]', 'az-Latn', 'söz'],
		[':sv[*hej* då]', 'sv', 'hej då']
	])('are read from %j', (text, lang, words) => {
		const token = inline(text).find(({ type }) => type === 'language');
		expect(token).toMatchObject({ lang });
		expect(plainText([token!])).toBe(words);
	});

	it.each(['at 10:30 [sic]', ':az', ':azer[x]', ':AZ[x]', ':az[]', 'a: b[c]'])(
		'are not read from %j',
		(text) => {
			expect(inline(text).some(({ type }) => type === 'language')).toBe(false);
			expect(plainText(inline(text))).toBe(text);
		}
	);
});

describe('plainText', () => {
	it.each([
		['**bold** and *thin* and `code`', 'bold and thin and code'],
		['[a *link*](account:a1)', 'a link'],
		['one  \ntwo', 'one two'],
		['5 \\* 3', '5 * 3'],
		['![a map](map.webp)', 'a map']
	])('gives the words of %j as a reader sees them', (text, words) => {
		expect(plainText(readMarkdown(text, 1).map(({ token }) => token))).toBe(words);
	});

	it('gives the words of a table and a list', () => {
		const words = plainText(
			readMarkdown('| a | b |\n|---|---|\n| c | d |\n\n- e\n- [x] f', 1).map(({ token }) => token)
		);
		expect(words.replace(/\s/gu, '')).toBe('abcdef');
	});
});
