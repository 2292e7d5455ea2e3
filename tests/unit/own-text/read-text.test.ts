import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownText } from '../../../src/lib/own-text/own-text.ts';
import { fromPlain, toPlain } from '../../../src/lib/own-text/plain-form.ts';
import { readText, type TextFormat } from '../../../src/lib/own-text/read-text.ts';
import { ends } from '../../helpers/ends.ts';

const read = (source: string, format: TextFormat) => {
	const result = readText(source, format);
	if (!result.ok) throw new Error(result.problem);
	return result.text;
};
const pieces = (source: string, format: TextFormat) =>
	read(source, format).blocks.map(({ id, kind, text }) => `${id} ${kind}: ${text}`);

describe('readText', () => {
	it('keeps the structure of a page and drops what runs, hides or is no text', () => {
		const html = `<html><head><title>T</title><style>p{}</style></head><body onload="x()"><nav>Menu</nav>
			<h1>A   statement</h1><script>alert(1)</script><p>We <b>say</b> so.<br>And more.<br><br>New.</p>
			<div hidden>secret</div><ul><li>One<li>Two</ul><blockquote>Quoted</blockquote>
			<table><tr><td>a</td><td>1</td></tr></table><img src=x onerror=alert(1)>&lt;script&gt;</body></html>`;
		expect(pieces(html, 'html')).toEqual([
			'h1 heading: A statement',
			'p1 paragraph: We say so. And more.',
			'p2 paragraph: New.',
			'p3 item: One',
			'p4 item: Two',
			'p5 quote: Quoted',
			'p6 paragraph: a 1',
			'p7 paragraph: <script>'
		]);
	});

	it.each(
		'script style template noscript iframe object svg math head title nav form button select textarea audio video canvas'.split(
			' '
		)
	)('drops what stands in %s, wherever it stands in a saved page', (name) => {
		const page = `<body><p>Before.</p><div><${name}>p { color: red }</${name}></div><p>After.</p></body>`;
		expect(pieces(page, 'html')).toEqual(['p1 paragraph: Before.', 'p2 paragraph: After.']);
		const inline = `<body><p>Be<${name}>p { color: red }</${name}>fore.</p></body>`;
		expect(pieces(inline, 'html').join('')).not.toContain('color');
	});

	it('drops a style in a style, and what follows one that is never closed', () => {
		expect(pieces('<p>Words.</p><svg><style>a{}</style></svg><style>b{}', 'html')).toEqual([
			'p1 paragraph: Words.'
		]);
	});

	it('reads Markdown, and HTML inside it', () => {
		const markdown =
			'# Title\n\nOne\nline, *here*.\n\n- a\n- b\n\n> said\n\n<script>x</script>\n\n[link](http://a.example)';
		expect(pieces(markdown, 'markdown')).toEqual([
			'h1 heading: Title',
			'p1 paragraph: One line, here.',
			'p2 item: a',
			'p3 item: b',
			'p4 quote: said',
			'p5 paragraph: link'
		]);
	});

	it('reads plain lines: an empty line parts, and without any each line is a piece', () => {
		expect(pieces('A\nstatement\n\n# Head\nBelow\n- x\n- y\n\n\\# no head', 'plain')).toEqual([
			'p1 paragraph: A statement',
			'h1 heading: Head',
			'p2 paragraph: Below',
			'p3 item: x',
			'p4 item: y',
			'p5 paragraph: # no head'
		]);
		expect(pieces('One.\r\nTwo.', 'plain')).toEqual(['p1 paragraph: One.', 'p2 paragraph: Two.']);
	});

	it('takes the title from the first heading, or else from the first words', () => {
		expect(read('First.\n\n# Head', 'plain').title).toBe('Head');
		expect(read('word '.repeat(40), 'plain').title).toMatch(/^word( word)+ …$/);
	});

	it.each([
		['', 'plain', 'empty'],
		['<script>x</script>', 'html', 'empty'],
		['a\u0000b', 'plain', 'binary'],
		['a'.repeat(60_001), 'plain', 'too-long']
	] as const)('refuses %j as %s: %s', (source, format, problem) => {
		expect(readText(source, format)).toEqual({ ok: false, problem });
	});

	it('gives text or a problem for any input, and no white space twice', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 400 }),
				fc.constantFrom<TextFormat>('plain', 'markdown', 'html'),
				(source, format) => {
					const result = readText(source, format);
					if (result.ok)
						expect(result.text.blocks.every(({ text }) => text === text.trim() && text !== '')).toBe(true);
				}
			)
		);
	});

	// Of what is let through, as much as is let through.
	it.each<[string, string, number, TextFormat]>([
		['open tags', '<div>', 19_999, 'html'],
		['open tags of what is dropped', '<svg>', 19_999, 'html'],
		['open items', '<li><ul>', 9_999, 'html'],
		['signs that open no tag', '< ', 19_999, 'html'],
		['attributes', '<a b ', 1, 'html'],
		['lines of a comment', '<!--', 1, 'html'],
		['entities', '&amp', 499_999, 'html'],
		['open brackets', '[', 49, 'markdown'],
		['quotation signs', '> ', 30_000, 'markdown'],
		['stars', '*a ', 20_000, 'markdown'],
		['stars and lines', '**a _b ', 8_000, 'markdown'],
		['empty lines', '\n \n', 666_666, 'plain'],
		['spaces', ' ', 2_000_000, 'plain']
	])('ends with %s', (_name, piece, times, format) => {
		ends(() => readText(piece.repeat(times), format));
	});

	it.each([
		['tags', '<i>'.repeat(20_000), 'html'],
		['tags in Markdown', '<i>'.repeat(20_000), 'markdown'],
		['signs', ' '.repeat(2_000_001), 'html']
	] as const)('refuses a page with more %s than it can read', (_name, source, format) => {
		expect(readText(source, format)).toEqual({ ok: false, problem: 'too-long' });
	});

	it.each(['['.repeat(50), '('.repeat(50), '>'.repeat(50), '*'.repeat(100), '_ '.repeat(100).trim()])(
		'reads a nest of Markdown signs as it stands: %s',
		(nest) => {
			expect(pieces(`# Head\n\n${nest}`, 'markdown')).toEqual([
				'p1 paragraph: # Head',
				`p2 paragraph: ${nest}`
			]);
		}
	);
});

describe('toPlain', () => {
	it('is read back as the same pieces', () => {
		const piece = fc.record({
			kind: fc.constantFrom('heading', 'paragraph', 'item', 'quote'),
			text: fc.string({
				unit: fc.constantFrom('a', 'B', ' ', '#', '-', '>', '\\', '.', '1', '•', '*'),
				maxLength: 12
			})
		});
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (list) => {
				const { blocks } = ownText(list);
				// With one piece there is no empty line, and nothing to part.
				expect(fromPlain(toPlain(blocks)).blocks).toEqual(blocks);
			})
		);
	});
});
