import { decodeHTML } from 'entities';
import GithubSlugger from 'github-slugger';
import type { Token, Tokens } from 'marked';
import type { Account } from '../../model/account.ts';
import type { Block, Content, Inline, Reference, Words } from '../../model/content.ts';
import type { FigureCheck } from '../../model/figure.ts';
import type { Reading } from '../../model/module.ts';
import type { EntryMap } from './entry-map.ts';
import {
	childrenOf,
	lineBreaks,
	plainText,
	tableCells,
	type LanguageToken,
	type MarkdownBlock
} from './markdown.ts';
import type { Place, Problems } from './problems.ts';
import { nearestName } from './nearest-name.ts';
import type { VoicedWords } from './voiced-words.ts';

/** What links in a file can name. */
export interface LinkTargets {
	accounts: EntryMap<Account>;
	checks: EntryMap<FigureCheck>;
	readings: EntryMap<Reading>;
	/** Ids of the document's blocks. */
	blocks: ReadonlySet<string>;
	/** The case of that document; none for a page of the module. */
	case?: string;
}

/**
 * Turns the Markdown of one file into content, and collects the site's own words for the test of its voice.
 * Raw HTML, links past the entries and pictures without words are problems.
 */
export class Prose {
	readonly voicedWords: VoicedWords[] = [];
	/** Ids of the checks that were linked to so far, in order. */
	readonly linkedChecks: string[] = [];
	readonly #slugger = new GithubSlugger();
	/** By what the author wrote. A page that names an entry ten times carries it once. */
	readonly #references = new Map<string, Reference | undefined>();
	#tables = 0;

	constructor(
		readonly file: string,
		readonly targets: LinkTargets,
		readonly problems: Problems
	) {}

	/** Content of whole blocks. */
	content(blocks: readonly MarkdownBlock[]): Content {
		for (const { token, line } of blocks) this.#inspect(token, line, true);
		return blocks.flatMap(({ token }) => this.#block(token));
	}

	/** Inline tokens, without a paragraph around them. */
	words(tokens: readonly Token[], line: number, voiced = true): Words {
		if (voiced) this.voiced(plainText(tokens), line);
		for (const token of tokens) this.#inspect(token, line, false);
		return this.#words(tokens);
	}

	/** Collects words of the site's own that are not drawn from here, such as a heading. */
	voiced(text: string, line: number) {
		this.voicedWords.push({ file: this.file, line, text });
	}

	/** Looks for what is not allowed, and collects the site's own words: all but quotations in blocks, and code. */
	#inspect(token: Token, line: number, voiced: boolean) {
		const place: Place = { file: this.file, line, column: 1 };
		if (token.type === 'html') this.problems.add('html_not_allowed', place, token.raw.trim().slice(0, 60));
		if (token.type === 'image') {
			const { href, text } = token as Tokens.Image;
			if (text.trim() === '') this.problems.add('image_without_text', place, href);
		}
		if (token.type === 'link') this.#inspectLink((token as Tokens.Link).href, place);
		const holdsWords = ['paragraph', 'text', 'heading', 'table'].includes(token.type);
		if (voiced && token.type === 'table') {
			for (const cell of tableCells(token as Tokens.Table)) this.voiced(plainText(cell.tokens), place.line);
		} else if (voiced && holdsWords) this.voiced(plainText([token]), place.line);
		const below = voiced && !holdsWords && token.type !== 'blockquote' && token.type !== 'code';
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
			if (isBlock(href.slice(1)) && !blocks.has(href.slice(1))) {
				this.problems.add('paragraph_unknown', place, href.slice(1));
			}
		} else {
			this.problems.add('link_not_to_an_entry', place, href);
		}
	}

	#block(token: Token): Block[] {
		switch (token.type) {
			case 'paragraph':
			case 'text': {
				const { tokens = [token] } = token as Tokens.Text;
				return [{ kind: 'paragraph', words: this.#words(tokens) }];
			}
			case 'heading': {
				const { depth, tokens } = token as Tokens.Heading;
				const id = this.#slugger.slug(plainText(tokens));
				return [{ kind: 'heading', depth, id, words: this.#words(tokens) }];
			}
			case 'list': {
				const { start, loose, items } = token as Tokens.List;
				return [
					{
						kind: 'list',
						...(start !== '' && { start }),
						...(loose && { loose }),
						items: items.map(({ tokens }) => tokens.flatMap((one) => this.#block(one)))
					}
				];
			}
			case 'blockquote': {
				const { tokens } = token as Tokens.Blockquote;
				return [{ kind: 'quotation', content: tokens.flatMap((one) => this.#block(one)) }];
			}
			case 'table': {
				const { header, rows } = token as Tokens.Table;
				const row = (cells: Tokens.TableCell[]) => cells.map(({ tokens }) => this.#words(tokens));
				return [{ kind: 'table', number: ++this.#tables, head: row(header), rows: rows.map(row) }];
			}
			case 'code':
				return [{ kind: 'code', text: (token as Tokens.Code).text }];
			case 'hr':
				return [{ kind: 'rule' }];
			default:
				return [];
		}
	}

	/** Neighbours that are plain words become one. */
	#words(tokens: readonly Token[]): Words {
		const words: Inline[] = [];
		for (const one of tokens.flatMap((token) => this.#inline(token))) {
			const last = words.at(-1);
			if (typeof one === 'string' && typeof last === 'string') words[words.length - 1] = last + one;
			else words.push(one);
		}
		return words;
	}

	#inline(token: Token): readonly Inline[] {
		const inside = () => this.#words(childrenOf(token));
		switch (token.type) {
			case 'text':
				return 'tokens' in token ? inside() : [decodeHTML((token as Tokens.Text).text.replaceAll('\n', ' '))];
			case 'escape':
				return [(token as Tokens.Escape).text];
			case 'em':
				return [{ kind: 'emphasis', words: inside() }];
			case 'strong':
				return [{ kind: 'strong', words: inside() }];
			case 'codespan':
				return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
			case 'language':
				return [{ kind: 'language', lang: (token as LanguageToken).lang, words: inside() }];
			case 'br':
				return [{ kind: 'break' }];
			case 'image': {
				const { href, text } = token as Tokens.Image;
				return [{ kind: 'image', file: href, shows: text }];
			}
			case 'link': {
				const to = this.#reference((token as Tokens.Link).href);
				return to ? [{ kind: 'link', to, words: inside() }] : inside();
			}
			default:
				return inside();
		}
	}

	/** What a link refers to; nothing for an entry without a page, such as an invented one. */
	#reference(href: string): Reference | undefined {
		if (!this.#references.has(href)) this.#references.set(href, this.#find(href));
		return this.#references.get(href);
	}

	#find(href: string): Reference | undefined {
		const { targets } = this;
		const [scheme, id = ''] = splitOnce(href, ':');
		const target = linkable.find((one) => one.scheme === scheme);
		const entry = target && targets[target.entries].get(id);
		if (target && entry?.url) {
			const { publisher, date, url } = entry;
			const kinds = 'outlets' in entry ? (entry.outlets ?? []).map(({ kind }) => kind) : [];
			return { kind: target.scheme, id, publisher, date, url, kinds };
		}
		if (!href.startsWith('#')) return undefined;
		const place = href.slice(1);
		if (!isBlock(place)) return { kind: 'heading', id: place };
		return targets.case ? { kind: 'paragraph', case: targets.case, id: place } : undefined;
	}
}

/** What a link can name, and where it is kept. */
const linkable = [
	{ scheme: 'account', entries: 'accounts', file: 'lessons/accounts.yaml' },
	{ scheme: 'check', entries: 'checks', file: 'lessons/figures.yaml' },
	{ scheme: 'reading', entries: 'readings', file: 'lessons/readings.yaml' }
] as const;

/** Whether a place has the name of a paragraph or a signature. */
const isBlock = (id: string) => /^[ps]\d+$/u.test(id);

function splitOnce(text: string, by: string): [string, string?] {
	const at = text.indexOf(by);
	return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
