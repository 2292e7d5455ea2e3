import type { Token, Tokens } from 'marked';
import type { DocumentBlock, SourceCard, Stretch } from '../../model/document.ts';
import { foldSpace } from '../../quotes/find-quote.ts';
import { readFrontMatter } from './front-matter.ts';
import type { LessonFile } from './lesson-file.ts';
import { childrenOf, listItems, readMarkdown, type MarkdownBlock } from './markdown.ts';
import type { Noted } from './noted.ts';
import type { Problems } from './problems.ts';
import { checkYaml } from './read-yaml.ts';
import { sourceCard } from './schemas/document.ts';

/** What stands in a document where something was taken out: `[name withheld]`. */
export const withheldMark = /\[[^\]]*withheld\]/u;

/** A document and its source card. */
export interface ReadDocument {
	blocks: DocumentBlock[];
	/** `null` when the source card cannot be used; the problems say why. Quotations are found all the same. */
	card: SourceCard | null;
}

/** Reads `document.md`: the source card, and the document in numbered blocks. */
export function readDocument(file: LessonFile, noted: Noted, problems: Problems): ReadDocument {
	const { front, body, bodyLine } = readFrontMatter(file, problems);
	const card = front && checkYaml(front, sourceCard, noted, problems);
	const blocks = new BlockReader(file.path, problems).read(readMarkdown(body, bodyLine));
	if (card && !card.withheld && blocks.some((block) => withheldMark.test(block.text))) {
		problems.add('withheld_unexplained', front.placeOf(['title']));
	}
	return { blocks, card };
}

/** Turns Markdown into the blocks of a document. Numbers run through paragraphs; signatures bring their own. */
class BlockReader {
	#blocks: DocumentBlock[] = [];
	#counts = { paragraph: 0, other: 0 };

	constructor(
		readonly file: string,
		readonly problems: Problems
	) {}

	read(blocks: readonly MarkdownBlock[]): DocumentBlock[] {
		for (const block of blocks) this.#readBlock(block);
		return this.#blocks;
	}

	#readBlock(block: MarkdownBlock) {
		const { token, line } = block;
		switch (token.type) {
			case 'heading':
				return this.#push('heading', `h${++this.#counts.other}`, (token as Tokens.Heading).tokens);
			case 'hr':
				return this.#push('rule', `r${++this.#counts.other}`, []);
			case 'code': {
				const [, lang] = (token as Tokens.Code).lang?.split(' ') ?? [];
				const text = foldSpace((token as Tokens.Code).text);
				const id = `f${++this.#counts.other}`;
				this.#blocks.push({ kind: 'furniture', id, text, strong: [], ...(lang && { lang }) });
				return;
			}
			case 'list':
				if ((token as Tokens.List).ordered) return this.#readSignatures(block);
				break;
			case 'def':
				// In a document, `[name withheld]: Oslo` is text and not the address of a link.
				return this.#push(
					'paragraph',
					`p${++this.#counts.paragraph}`,
					[{ ...token, type: 'text', text: token.raw }],
					{
						number: this.#counts.paragraph
					}
				);
			case 'html':
				this.problems.add('html_not_allowed', { file: this.file, line, column: 1 }, token.raw.trim());
				return;
		}
		const number = ++this.#counts.paragraph;
		this.#push('paragraph', `p${number}`, childrenOf(token), { number });
	}

	#readSignatures(block: MarkdownBlock) {
		for (const { item } of listItems(block)) {
			// Markdown counts on from the first number; the document's own numbers stand in the raw text.
			const [sign = '', number = ''] = /(\d+)[.)]/u.exec(item.raw) ?? [];
			const again = this.#blocks.filter(({ id }) => id.split('-')[0] === `s${number}`).length;
			const id = again === 0 ? `s${number}` : `s${number}-${again + 1}`;
			this.#push('signature', id, item.tokens, { before: `${sign} ` });
		}
	}

	#push(
		kind: DocumentBlock['kind'],
		id: string,
		tokens: Token[],
		{ before = '', ...more }: { before?: string; number?: number } = {}
	) {
		const strong: Stretch[] = [];
		let text = before;
		const visit = (token: Token) => {
			const start = text.length;
			const children = childrenOf(token);
			if (token.type === 'br' || token.type === 'space') text += ' ';
			else if (children.length > 0) children.forEach(visit);
			else if ('text' in token) text += unescape(String(token.text)).replace(/\s+/gu, ' ');
			if (token.type === 'strong') strong.push({ start, end: text.length });
		};
		tokens.forEach(visit);
		this.#blocks.push({ kind, id, text: text.trimEnd(), strong, ...more });
	}
}

/** Undoes the five entities that Markdown authors write for signs with a meaning. */
function unescape(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
