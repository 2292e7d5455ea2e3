import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/lib/content/plain.ts';
import type { Block } from '../../../../src/lib/model/content.ts';
import { readContent } from '../../../helpers/content.ts';

/** The words of the one paragraph that a text is. */
function wordsOf(text: string) {
	const [block] = readContent(text).content;
	return block?.kind === 'paragraph' ? block.words : [];
}

describe('Prose.content', () => {
	it('keeps blocks and what is inside them', () => {
		const text = `## One *two*

Three **four** \`<b>\`\\
five

- six
- seven

  > eight

3. nine

| ten | |
|---|---|
| *a* | b |

---

\`\`\`
c & d
\`\`\``;
		expect(readContent(text).content).toEqual([
			{ kind: 'heading', depth: 2, id: 'one-two', words: ['One ', { kind: 'emphasis', words: ['two'] }] },
			{
				kind: 'paragraph',
				words: [
					'Three ',
					{ kind: 'strong', words: ['four'] },
					' ',
					{ kind: 'code', text: '<b>' },
					{ kind: 'break' },
					'five'
				]
			},
			{
				kind: 'list',
				loose: true,
				items: [
					[{ kind: 'paragraph', words: ['six'] }],
					[
						{ kind: 'paragraph', words: ['seven'] },
						{ kind: 'quotation', content: [{ kind: 'paragraph', words: ['eight'] }] }
					]
				]
			},
			{ kind: 'list', start: 3, items: [[{ kind: 'paragraph', words: ['nine'] }]] },
			{
				kind: 'table',
				number: 1,
				head: [['ten'], []],
				rows: [[[{ kind: 'emphasis', words: ['a'] }], ['b']]]
			},
			{ kind: 'rule' },
			{ kind: 'code', text: 'c & d' }
		]);
	});

	it('keeps signs as a reader sees them', () => {
		expect(wordsOf('3 < 5 &amp; "x" &mdash; it\'s \\*so\\*&nbsp;!')).toEqual([
			'3 < 5 & "x" — it\'s *so*\u00A0!'
		]);
		expect(readContent('3 < 5, and `<b>`').problems).toEqual([]);
	});

	it('refers to an account, a check or a reading with what is needed to cite it', () => {
		expect(wordsOf('See [the report](account:a2).')).toEqual([
			'See ',
			{
				kind: 'link',
				to: {
					kind: 'account',
					id: 'a2',
					publisher: 'River Commission',
					date: '2020-05',
					url: 'https://river.example/report',
					kinds: []
				},
				words: ['the report']
			},
			'.'
		]);
		expect(wordsOf('[a count](check:f1-1)')).toMatchObject([{ to: { kind: 'check', id: 'f1-1' } }]);
		expect(wordsOf('[x](account:marks)')).toMatchObject([{ to: { kinds: ['A <daily>'] } }]);
		const { content, problems } = readContent('[a study](reading:study) and [none](reading:studie)');
		expect(content).toMatchObject([
			{ words: [{ to: { kind: 'reading', url: 'https://j.example/1' } }, ' and none'] }
		]);
		expect(problems).toEqual(['entry_unknown:1']);
	});

	it('carries an entry once, however often it is named', () => {
		const [first, , second] = wordsOf('[a](account:a2) and [b](account:a2)') as readonly { to: object }[];
		expect(first!.to).toBe(second!.to);
	});

	it('keeps only the words of a link to an invented account', () => {
		expect(wordsOf('[the mayor](account:made-up)')).toEqual(['the mayor']);
	});

	it('refers to paragraphs and signatures of the document, and to headings of the page', () => {
		const { content, problems } = readContent('[¶1](#p1), [first](#s1), [below](#sources)');
		expect(problems).toEqual([]);
		expect(content).toMatchObject([
			{
				words: [
					{ to: { kind: 'paragraph', case: 'a-case', id: 'p1' } },
					', ',
					{ to: { kind: 'paragraph', case: 'a-case', id: 's1' } },
					', ',
					{ to: { kind: 'heading', id: 'sources' } }
				]
			}
		]);
	});

	it.each([
		['an unknown account', '[x](account:zz)', 'entry_unknown:1'],
		['an unknown check', 'A\n\n[x](check:zz)', 'entry_unknown:3'],
		['an address', '[x](https://a.example)', 'link_not_to_an_entry:1'],
		['a script', '[x](javascript:alert(1))', 'link_not_to_an_entry:1'],
		['data', '[x](data:text/html,x)', 'link_not_to_an_entry:1'],
		['a bare address', 'https://a.example', 'link_not_to_an_entry:1'],
		['another page', '[x](/about)', 'link_not_to_an_entry:1'],
		['an unknown paragraph', '[x](#p9)', 'paragraph_unknown:1'],
		['a link inside a list inside a quotation', '> - a\n> - [x](#p9)', 'paragraph_unknown:2']
	])('tells of a link to %s, and keeps no link', (_name, text, problem) => {
		const { content, problems } = readContent(text);
		expect(problems).toEqual([problem]);
		if (!text.includes('#')) expect(JSON.stringify(content)).not.toContain('link');
	});

	it.each([
		['a block', 'A\n\n<script>alert(1)</script>\n', 'html_not_allowed:3'],
		['a comment', '<!-- note -->', 'html_not_allowed:1'],
		['inside a sentence', 'An <img src=x onerror=alert(1)> image', 'html_not_allowed:1'],
		['inside a table', '| a |\n|---|\n| <u>b |', 'html_not_allowed:3'],
		['inside a link', '[<u>b](#p1)', 'html_not_allowed:1'],
		['inside a heading', '### <u>b', 'html_not_allowed:1']
	])('refuses raw HTML: %s', (_name, text, problem) => {
		const { content, problems } = readContent(text);
		expect(problems).toEqual([problem]);
		expect(JSON.stringify(content)).not.toMatch(/<(script|img|u)\b|<!--/u);
	});

	it('asks for the words of an image', () => {
		expect(readContent('![](a.webp)').problems).toEqual(['image_without_text:1']);
		expect(readContent('![A map](a.webp)').problems).toEqual([]);
		expect(wordsOf('![A map](a.webp)')).toEqual([{ kind: 'image', file: 'a.webp', shows: 'A map' }]);
	});

	it('marks words in another language, with what is inside them', () => {
		expect(wordsOf(':az[*söz*]')).toEqual([
			{ kind: 'language', lang: 'az', words: [{ kind: 'emphasis', words: ['söz'] }] }
		]);
	});

	it('gives every heading an id of its own, and every table of a file its number', () => {
		const { content } = readContent('### Who?\n\n### Who?\n\n| a |\n|---|\n\n> | b |\n> |---|');
		expect(content.map((block) => 'id' in block && block.id).slice(0, 2)).toEqual(['who', 'who-1']);
		const inside = (block: Block): Block[] =>
			block.kind === 'quotation' ? block.content.flatMap(inside) : [block];
		expect(content.flatMap(inside).filter(({ kind }) => kind === 'table')).toMatchObject([
			{ number: 1 },
			{ number: 2 }
		]);
	});

	it('loses the words of nothing that it has no name for', () => {
		expect(plainText(wordsOf('one ~~two~~ three'))).toBe('one two three');
	});
});

describe('the site’s own words', () => {
	it('are headings, paragraphs, items and cells, each with its line', () => {
		const { voiced } = readContent(
			'## One\n\nTwo *three*.\n\n- four\n- five\n\n| six |\n|---|\n| "seven **eight**" |'
		);
		expect(voiced.map(({ line, text }) => `${line} ${text}`)).toEqual([
			'1 One',
			'3 Two three.',
			'5 four',
			'6 five',
			'8 six',
			'8 "seven eight"'
		]);
	});

	it('are not what stands in a quotation or in code', () => {
		expect(readContent('> quoted words\n\n```\ncode\n```').voiced).toEqual([]);
	});
});
