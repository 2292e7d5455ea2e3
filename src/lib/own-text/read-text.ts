import { escapeUTF8 } from 'entities';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import { maxOwnCharacters, ownText, type OwnBlock, type OwnText } from './own-text.ts';
import { fromPlain } from './plain-form.ts';

export type TextFormat = 'plain' | 'markdown' | 'html';

export type ReadText = { ok: true; text: OwnText } | { ok: false; problem: 'empty' | 'too-long' | 'binary' };

/** What a page may weigh before its markup is taken off, in characters. */
const maxSource = 2_000_000;
/** How many tags it may have: a page of thirty printed pages has some thousands. Deep nests of tags cost the reader much. */
const maxTags = 20_000;

/**
 * Reads a text that a learner brought. Scripts, styles, forms and all markup are dropped; headings, paragraphs, items,
 * quotations and rows of tables stay apart. What comes out is text only, so nothing in it can run.
 */
export function readText(source: string, format: TextFormat): ReadText {
	if (source.includes('\u0000')) return { ok: false, problem: 'binary' };
	if (source.length > maxSource) return { ok: false, problem: 'too-long' };
	if (format !== 'plain' && source.split('<').length > maxTags) return { ok: false, problem: 'too-long' };
	const text = format === 'plain' ? fromPlain(source) : fromHtml(format === 'html' ? source : asHtml(source));
	const length = text.blocks.reduce((sum, block) => sum + block.text.length, 0);
	if (length === 0) return { ok: false, problem: 'empty' };
	return length > maxOwnCharacters ? { ok: false, problem: 'too-long' } : { ok: true, text };
}

/** Deep nests of brackets cost the reader of Markdown more than it is worth; such a text is read as it stands. */
function asHtml(markdown: string): string {
	if (/[[(>]{50}|(?:[*_~`]\s?){100}/u.test(markdown)) return escaped(markdown);
	try {
		return marked.parse(markdown, { async: false, gfm: true });
	} catch {
		return escaped(markdown);
	}
}

function escaped(text: string): string {
	return escapeUTF8(text)
		.split(/\n\s*\n/u)
		.map((part) => `<p>${part}</p>`)
		.join('');
}

const dropped = new Set(
	'script style template noscript iframe object embed svg math head title nav form button select textarea audio video canvas'.split(
		' '
	)
);
const apart = new Set(
	'p div section article main header footer aside h1 h2 h3 h4 h5 h6 li dd dt blockquote tr table ul ol dl pre figure figcaption address hr body html br'.split(
		' '
	)
);

/** Collects the words of a page, piece by piece. */
function fromHtml(html: string): OwnText {
	const pieces: Pick<OwnBlock, 'kind' | 'text'>[] = [];
	const open: string[] = [];
	let inside = 0;
	let text = '';
	let breaks = 0;
	const kind = (): OwnBlock['kind'] => {
		for (let index = open.length - 1; index >= 0; index -= 1) {
			const name = open[index]!;
			if (/^h[1-6]$/u.test(name)) return 'heading';
			if (name === 'li') return 'item';
			if (name === 'blockquote') return 'quote';
		}
		return 'paragraph';
	};
	const end = () => {
		if (text.trim() !== '') pieces.push({ kind: kind(), text });
		text = '';
		breaks = 0;
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			const hidden = 'hidden' in attributes || attributes['aria-hidden'] === 'true';
			if (inside > 0 || dropped.has(name) || (hidden && !isVoid(name))) {
				if (!isVoid(name)) inside += 1;
				return;
			}
			if (name === 'br') {
				// Two breaks in a row are how some pages part their paragraphs.
				text += ' ';
				breaks += 1;
				if (breaks > 1) end();
				return;
			}
			if (name === 'td' || name === 'th') text += ' ';
			if (!apart.has(name)) return;
			end();
			if (!isVoid(name)) open.push(name);
		},
		ontext(words) {
			if (inside > 0) return;
			if (words.trim() !== '') breaks = 0;
			text += words;
		},
		onclosetag(name) {
			if (inside > 0) {
				if (!isVoid(name)) inside -= 1;
				return;
			}
			if (!apart.has(name) || isVoid(name)) return;
			end();
			if (open.at(-1) === name) open.pop();
		}
	});
	parser.end(html);
	end();
	return ownText(pieces);
}

function isVoid(name: string): boolean {
	return /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u.test(name);
}
