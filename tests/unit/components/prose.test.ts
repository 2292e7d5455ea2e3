import { describe, expect, it } from 'vitest';
import { numbered } from '../../../src/lib/content/numbered.ts';
import Notes from '../../../src/lib/components/Notes.svelte';
import Prose from '../../../src/lib/components/Prose.svelte';
import Words from '../../../src/lib/components/Words.svelte';
import { drawn, readContent } from '../../helpers/content.ts';

const draw = (text: string) => drawn(Prose, { content: readContent(text).content });
const paragraph = (html: string) => `<div class="prose"><p>${html}</p></div>`;
const outside = 'rel="external noopener noreferrer" target="_blank"';

describe('content on a page', () => {
	it('cites an outside page with a number that opens its note, and no parentheses', () => {
		const { content } = numbered(readContent('See [the *report*](account:a2).').content, 'read');
		expect(drawn(Prose, { content })).toBe(
			paragraph(
				`See <a class="cited" href="https://river.example/report" ${outside} data-note="1 River Commission, May 2020">the <em>report</em></a>\u2060<button type="button" class="note" popovertarget="note-read-1" aria-label="Note 1: River Commission">1</button>.`
			)
		);
	});

	it('says in a note what the page is, and leads to it and to an archived copy', () => {
		const { notes } = numbered(readContent('[a](account:a2), [b](check:f1-1)').content, 'read');
		const html = drawn(Notes, { notes, level: 3 as const }).replaceAll(/\s+/gu, ' ');
		expect(html).toContain('role="heading" aria-level="3">Notes</p>');
		expect(html).toContain(
			`<li id="note-read-1" popover="auto">River Commission, May 2020. <a class="address" href="https://river.example/report" ${outside}>river.example/report</a> <a href="https://web.archive.org/web/202005/https://river.example/report" ${outside} aria-label="archived copy of River Commission">archived copy</a></li>`
		);
		expect(drawn(Notes, { notes: [], level: 3 as const })).toBe('');
	});

	it('draws the words of an outside page alone where its content has no numbers', () => {
		expect(draw('[a](account:a2)')).toBe(
			paragraph(`<a class="cited" href="https://river.example/report" ${outside}>a</a>`)
		);
	});

	it('keeps signs with a meaning in HTML out of addresses and names', () => {
		const { content } = numbered(readContent('[x](account:marks), 3 < 5 and `<b>`').content);
		const html = drawn(Prose, { content });
		expect(html).toContain('"1 A &quot;B&quot; &lt;C> &amp; D, undated; A &lt;daily>"');
		expect(html).toContain('href="https://x.example/?a=1&amp;b=&quot;2&quot;"');
		expect(html).toContain('3 &lt; 5 and <code>&lt;b></code>');
	});

	it('leads to the document’s page, and to headings of its own', () => {
		expect(draw('[¶1](#p1), [below](#sources)')).toBe(
			paragraph('<a href="/cases/a-case/read/#p1">¶1</a>, <a href="#sources">below</a>')
		);
	});

	it('draws lists, quotations, headings, code and lines', () => {
		expect(draw('- a\n- b\n\n  - c')).toMatch(/^<div class="prose"><ul><li><p>a<\/p>/u);
		expect(draw('- a\n- *b*\n  - c').replaceAll(/>\s+</gu, '><')).toBe(
			'<div class="prose"><ul><li>a</li><li><em>b</em><ul><li>c</li></ul></li></ul></div>'
		);
		expect(draw('0. a')).toContain('<ol start="0"><li>a</li></ol>');
		expect(draw('3. a')).toContain('<ol start="3"><li>a</li></ol>');
		expect(draw('> a\n>\n> b')).toContain('<blockquote><p>a</p><p>b</p></blockquote>');
		expect(draw('## a\n\n### b\n\n#### c')).toContain('<h2 id="a">a</h2><h3 id="b">b</h3><h4 id="c">c</h4>');
		expect(draw('```\na < b\n```')).toContain('<pre><code>a &lt; b</code></pre>');
		expect(draw('a\\\n:az[söz]\n\n---')).toContain('<p>a<br/><span lang="az">söz</span></p><hr/>');
		expect(draw('![A map](a.webp)')).toContain('<img src="a.webp" alt="A map"/>');
	});

	it('lets a table be scrolled with the keyboard, and its header be read', () => {
		const html = draw('| a | |\n|---|---|\n| b | **c** |');
		expect(html).toContain('<div class="scroll" tabindex="0" role="region" aria-label="Table 1">');
		expect(html).toContain('<th scope="col">a</th>');
		expect(html).toContain('<td></td></tr></thead>');
		expect(html).toContain('<tr><td>b</td><td><strong>c</strong></td></tr>');
	});

	it('draws words in a line without a paragraph around them', () => {
		expect(drawn(Words, { words: ['a & ', { kind: 'strong', words: ['b'] }] })).toBe(
			'<span class="prose">a &amp; <strong>b</strong></span>'
		);
		expect(drawn(Words, { words: [] })).toBe('<span class="prose"></span>');
	});
});
