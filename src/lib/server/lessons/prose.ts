import GithubSlugger from 'github-slugger';
import { Marked, type RendererObject, type Token, type Tokens } from 'marked';
import type { Account } from '../../model/account.ts';
import type { FigureCheck } from '../../model/figure.ts';
import type { Reading } from '../../model/module.ts';
import type { Html } from '../../model/question.ts';
import { archivedCopy, formatDate } from '../../sources/cite.ts';
import type { EntryMap } from './entry-map.ts';
import {
	childrenOf,
	language,
	plainText,
	tableCells,
	type LanguageToken,
	type MarkdownBlock
} from './markdown.ts';
import type { Place, Problems } from './problems.ts';
import { nearestName } from './nearest-name.ts';
import type { OwnWords } from './own-words.ts';

/** What links in a file can name. */
export interface LinkTargets {
	accounts: EntryMap<Account>;
	checks: EntryMap<FigureCheck>;
	readings: EntryMap<Reading>;
	/** The year of the documents, for pages without a date. */
	year?: string | undefined;
	/** Ids of the document's blocks. */
	blocks: ReadonlySet<string>;
}

/**
 * Turns the Markdown of one file into safe HTML, and collects the site's own words for the test of its voice.
 * Raw HTML, links past the entries and pictures without words are problems.
 */
export class Prose {
	readonly ownWords: OwnWords[] = [];
	/** Ids of the checks that were linked to so far, in order. */
	readonly linkedChecks: string[] = [];
	readonly #marked: Marked;
	readonly #slugger = new GithubSlugger();

	constructor(
		readonly file: string,
		readonly targets: LinkTargets,
		readonly problems: Problems,
		/** Where the document stands that `#p4` points into; the same page unless it is told. */
		readonly documentAt = ''
	) {
		this.#marked = new Marked({ gfm: true, extensions: [language], renderer: this.#renderer() });
		this.#marked.use({
			extensions: [
				{
					name: 'language',
					renderer(token) {
						const { lang, tokens } = token as LanguageToken;
						return `<span lang="${lang}">${this.parser.parseInline(tokens)}</span>`;
					}
				}
			]
		});
	}

	/** HTML of whole blocks. */
	html(blocks: readonly MarkdownBlock[]): Html {
		for (const { token, line } of blocks) this.#inspect(token, line, true);
		return this.#marked.parser(blocks.map((block) => block.token)).trim();
	}

	/** HTML of inline tokens, without a paragraph around them. */
	inline(tokens: Token[], line: number, own = true): Html {
		if (own) this.own(plainText(tokens), line);
		for (const token of tokens) this.#inspect(token, line, false);
		return this.#marked.Parser.parseInline(tokens, { ...this.#marked.defaults }).trim();
	}

	/** Collects words of the site's own that are not drawn from here, such as a heading. */
	own(text: string, line: number) {
		this.ownWords.push({ file: this.file, line, text });
	}

	/** Looks for what is not allowed, and collects the site's own words: all but quotations in blocks, and code. */
	#inspect(token: Token, line: number, own: boolean) {
		const place: Place = { file: this.file, line, column: 1 };
		if (token.type === 'html') this.problems.add('html_not_allowed', place, token.raw.trim().slice(0, 60));
		if (token.type === 'image') {
			const { href, text } = token as Tokens.Image;
			if (text.trim() === '') this.problems.add('image_without_text', place, href);
		}
		if (token.type === 'link') this.#inspectLink((token as Tokens.Link).href, place);
		const holdsWords = ['paragraph', 'text', 'heading', 'table'].includes(token.type);
		if (own && token.type === 'table') {
			for (const cell of tableCells(token as Tokens.Table)) this.own(plainText(cell.tokens), place.line);
		} else if (own && holdsWords) this.own(plainText([token]), place.line);
		const below = own && !holdsWords && token.type !== 'blockquote' && token.type !== 'code';
		// Children follow one another, so each is looked for where the last one ended: a long paragraph stays linear.
		let reached = 0;
		let at = line;
		for (const child of childrenOf(token)) {
			const start = token.raw.indexOf(child.raw, reached);
			if (start !== -1) {
				at += lineBreaks(token.raw.slice(reached, start));
				reached = start;
			}
			this.#inspect(child, at, below);
		}
	}

	#inspectLink(href: string, place: Place) {
		const { blocks } = this.targets;
		const [scheme, id = ''] = splitOnce(href, ':');
		const target = linkable.find((one) => one.scheme === scheme);
		if (target?.scheme === 'check') this.linkedChecks.push(id);
		if (target) {
			const entries = this.targets[target.entries];
			if (entries.lacks(id)) {
				const nearest = nearestName(id, [...entries.keys()]);
				this.problems.add('entry_unknown', place, target.scheme, id, nearest, target.file);
			}
		} else if (href.startsWith('#')) {
			if (/^#[ps]\d+$/u.test(href) && !blocks.has(href.slice(1))) {
				this.problems.add('paragraph_unknown', place, href.slice(1));
			}
		} else {
			this.problems.add('link_not_to_an_entry', place, href);
		}
	}

	#renderer(): RendererObject {
		const { targets, documentAt } = this;
		const slugger = this.#slugger;
		let tables = 0;
		return {
			html: () => '',
			heading({ tokens, depth }) {
				const words = this.parser.parseInline(tokens);
				return `<h${depth} id="${slugger.slug(plainText(tokens))}">${words}</h${depth}>\n`;
			},
			table(token) {
				const number = ++tables;
				const cells = (row: Tokens.TableCell[], tag: string, more = '') =>
					row
						.map((cell) => {
							// A heading without words heads nothing, and screen readers would announce it.
							if (cell.header && cell.text.trim() === '') return '<td></td>';
							return `<${tag}${more}>${this.parser.parseInline(cell.tokens)}</${tag}>`;
						})
						.join('');
				const head = cells(token.header, 'th', ' scope="col"');
				const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
				return `<div class="scroll" tabindex="0" role="region" aria-label="Table ${number}"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>\n`;
			},
			link({ href, tokens }) {
				const words = this.parser.parseInline(tokens);
				const [scheme, id = ''] = splitOnce(href, ':');
				const target = linkable.find((one) => one.scheme === scheme);
				const entry = target && targets[target.entries].get(id);
				if (!entry?.url)
					return href.startsWith('#') ? `<a href="${escape(documentAt + href)}">${words}</a>` : words;
				const kinds = ('outlets' in entry ? (entry.outlets ?? []) : [])
					.map(({ kind }) => `; ${escape(kind)}`)
					.join('');
				const cite = `${escape(entry.publisher)}, ${formatDate(entry.date)}${kinds}`;
				const copy = `<a href="${escape(archivedCopy(entry.url, entry.date, targets.year))}" ${outside}>archived copy</a>`;
				return `<a href="${escape(entry.url)}" ${outside}>${words}</a> <span class="cite">(${cite}; ${copy})</span>`;
			}
		};
	}
}

/** What a link can name, and where it is kept. */
const linkable = [
	{ scheme: 'account', entries: 'accounts', file: 'lessons/accounts.yaml' },
	{ scheme: 'check', entries: 'checks', file: 'lessons/figures.yaml' },
	{ scheme: 'reading', entries: 'readings', file: 'lessons/readings.yaml' }
] as const;

const outside = 'rel="external noopener noreferrer" target="_blank"';

function splitOnce(text: string, by: string): [string, string?] {
	const at = text.indexOf(by);
	return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function lineBreaks(text: string): number {
	return text.split('\n').length - 1;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
