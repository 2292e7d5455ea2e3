import { describe, expect, it } from 'vitest';
import { EntryMap } from '../../../../src/lib/server/lessons/entry-map.ts';
import { readMarkdown } from '../../../../src/lib/server/lessons/markdown.ts';
import { Problems } from '../../../../src/lib/server/lessons/problems.ts';
import { Prose } from '../../../../src/lib/server/lessons/prose.ts';
import { parseSample } from '../../../helpers/sample.ts';

const bridge = parseSample('a-whole-module').module!.cases[1]!;
const [check] = bridge.figures['f1']!.checks;
const accounts = new EntryMap(Object.entries(bridge.accounts));
accounts.set('made-up', { ...accounts.get('a1')!, id: 'made-up', url: undefined });
accounts.set('marks', {
	...accounts.get('a1')!,
	id: 'marks',
	publisher: 'A "B" <C> & D',
	url: 'https://x.example/?a=1&b="2"',
	date: 'undated'
});

function draw(text: string, documentAt?: string) {
	const problems = new Problems();
	const readings = new EntryMap([
		[
			'study',
			{ id: 'study', publisher: 'A journal', title: 'A study', date: '2022', url: 'https://j.example/1' }
		]
	]);
	const checks = new EntryMap([['f1-1', check!]]);
	const targets = { accounts, checks, readings, blocks: new Set(['p1', 's1']) };
	const prose = new Prose('a.md', targets, problems, documentAt);
	const html = prose.html(readMarkdown(text, 1));
	return { html, problems: problems.all.map(({ code, line }) => `${code}:${line}`), own: prose.ownWords };
}

describe('Prose.html', () => {
	it('links an account with publisher, date and an archived copy', () => {
		const { html, problems } = draw('See [the report](account:a2).');
		expect(problems).toEqual([]);
		expect(html).toContain(
			'<a href="https://river.example/report" rel="external noopener noreferrer" target="_blank">the report</a>'
		);
		expect(html).toContain(
			'(River Commission, May 2020; <a href="https://web.archive.org/web/202005/https://river.example/report"'
		);
		expect(html).toContain('>archived copy</a>)');
	});

	it('links a check of a figure in the same way', () => {
		expect(draw('[a count](check:f1-1)').html).toContain('href="https://river.example/report"');
	});

	it('links guidance and research for teachers in the same way', () => {
		const { html, problems } = draw('[a study](reading:study) and [none](reading:studie)');
		expect(html).toContain('<a href="https://j.example/1"');
		expect(html).toContain(
			'(A journal, 2022; <a href="https://web.archive.org/web/2022/https://j.example/1"'
		);
		expect(problems).toEqual(['entry_unknown:1']);
	});

	it('keeps signs with a meaning in HTML out of addresses and names', () => {
		const { html } = draw('[x](account:marks)');
		expect(html).toContain('A &quot;B&quot; &lt;C&gt; &amp; D, undated');
		expect(html).toContain('href="https://x.example/?a=1&amp;b=&quot;2&quot;"');
	});

	it('shows only the words of a link to an invented account', () => {
		expect(draw('[the mayor](account:made-up)').html).toBe('<p>the mayor</p>');
	});

	it('links paragraphs and signatures of the document, and other places of the page', () => {
		const { html, problems } = draw('[¶1](#p1), [first](#s1), [below](#sources)');
		expect(problems).toEqual([]);
		expect(html).toBe('<p><a href="#p1">¶1</a>, <a href="#s1">first</a>, <a href="#sources">below</a></p>');
	});

	it('links the document from a page that does not hold it', () => {
		expect(draw('[¶1](#p1)', '../../cases/a/').html).toBe('<p><a href="../../cases/a/#p1">¶1</a></p>');
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
	])('tells of a link to %s, and draws no link', (_name, text, problem) => {
		const { html, problems } = draw(text);
		expect(problems).toEqual([problem]);
		if (!text.includes('#')) expect(html).not.toContain('href');
	});

	it.each([
		['a block', 'A\n\n<script>alert(1)</script>\n', 'html_not_allowed:3'],
		['a comment', '<!-- note -->', 'html_not_allowed:1'],
		['inside a sentence', 'An <img src=x onerror=alert(1)> image', 'html_not_allowed:1'],
		['inside a table', '| a |\n|---|\n| <u>b |', 'html_not_allowed:3'],
		['inside a link', '[<u>b](#p1)', 'html_not_allowed:1'],
		['inside a heading', '### <u>b', 'html_not_allowed:1']
	])('refuses raw HTML: %s', (_name, text, problem) => {
		const { html, problems } = draw(text);
		expect(problems).toEqual([problem]);
		expect(html).not.toMatch(/<(script|img|u)\b|<!--/u);
	});

	it('shows signs that only look like HTML', () => {
		const { html, problems } = draw('3 < 5, and `<b>`');
		expect(problems).toEqual([]);
		expect(html).toBe('<p>3 &lt; 5, and <code>&lt;b&gt;</code></p>');
	});

	it('asks for the words of an image', () => {
		expect(draw('![](a.webp)').problems).toEqual(['image_without_text:1']);
		expect(draw('![A map](a.webp)').problems).toEqual([]);
	});

	it('marks words in another language, with what is inside them', () => {
		expect(draw(':az[*söz*]').html).toBe('<p><span lang="az"><em>söz</em></span></p>');
	});

	it('gives every heading an id of its own', () => {
		const { html } = draw('### Who?\n\n### Who?');
		expect([...html.matchAll(/id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(['who', 'who-1']);
	});

	it('lets a table be scrolled with the keyboard, and its header be read', () => {
		const { html } = draw('| a |\n|---|\n| b |');
		expect(html).toContain('tabindex="0"');
		expect(html).toContain('<th scope="col">a</th>');
	});
});

describe('the site’s own words', () => {
	it('are headings, paragraphs, items and cells, each with its line', () => {
		const { own } = draw('## One\n\nTwo *three*.\n\n- four\n- five\n\n| six |\n|---|\n| "seven **eight**" |');
		expect(own.map(({ line, text }) => `${line} ${text}`)).toEqual([
			'1 One',
			'3 Two three.',
			'5 four',
			'6 five',
			'8 six',
			'8 "seven eight"'
		]);
	});

	it('are not what stands in a quotation or in code', () => {
		expect(draw('> quoted words\n\n```\ncode\n```').own).toEqual([]);
	});
});
