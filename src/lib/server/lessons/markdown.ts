import { Marked, type Token, type Tokens } from 'marked';

/** A top-level token with the line in its file where it begins, from 1. */
export interface MarkdownBlock {
	token: Token;
	line: number;
}

/** Words in another language, written `:az[tör-töküntüləri]`. */
export interface LanguageToken extends Tokens.Generic {
	type: 'language';
	lang: string;
	tokens: Token[];
}

/** Markdown as lessons use it: GitHub's, and words in another language. */
export const language = {
	name: 'language',
	level: 'inline' as const,
	start: (source: string) => source.search(/:[a-z]{2,3}(?:-[A-Za-z0-9]+)*\[/u),
	tokenizer(this: { lexer: { inlineTokens(text: string): Token[] } }, source: string) {
		const match = /^:([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\[([^\]]+)\]/u.exec(source);
		if (!match) return undefined;
		const [raw, lang = '', text = ''] = match;
		return { type: 'language', raw, lang, text, tokens: this.lexer.inlineTokens(text) };
	}
};

const reader = new Marked({ gfm: true, extensions: [language] });

/** Reads Markdown into blocks, each with its line. `firstLine` is the line where `text` begins in its file. */
export function readMarkdown(text: string, firstLine: number): MarkdownBlock[] {
	let line = firstLine;
	const blocks: MarkdownBlock[] = [];
	for (const token of reader.lexer(text)) {
		if (token.type !== 'space') blocks.push({ token, line });
		line += lineBreaks(token.raw);
	}
	return blocks;
}

/** The items of a list, each with its line. */
export function listItems({ token, line }: MarkdownBlock): { item: Tokens.ListItem; line: number }[] {
	let at = line;
	return (token as Tokens.List).items.map((item) => {
		const found = { item, line: at };
		at += lineBreaks(item.raw);
		return found;
	});
}

/** The tokens inside a list item, each with its line. `line` is the item's own. */
export function itemBlocks(item: Tokens.ListItem, line: number): MarkdownBlock[] {
	let at = line;
	return item.tokens.map((token) => {
		const block = { token, line: at };
		at += lineBreaks(token.raw);
		return block;
	});
}

/** How many lines a text has, less one. */
export function lineBreaks(text: string): number {
	return text.split('\n').length - 1;
}

/** The tokens inside a token, whatever its type. */
export function childrenOf(token: Token): Token[] {
	if (token.type === 'list') return (token as Tokens.List).items;
	if (token.type === 'table') return tableCells(token as Tokens.Table).flatMap((cell) => cell.tokens);
	return ('tokens' in token && token.tokens) || [];
}

/** The cells of a table, row by row, the header first. */
export function tableCells({ header, rows }: Tokens.Table): Tokens.TableCell[] {
	return [...header, ...rows.flat()];
}

/** The plain text of tokens, as a reader sees it. */
export function plainText(tokens: readonly Token[]): string {
	return tokens
		.map((token) => {
			if (token.type === 'br') return ' ';
			const children = childrenOf(token);
			if (children.length > 0) return plainText(children);
			return 'text' in token && token.type !== 'checkbox' ? String(token.text) : '';
		})
		.join('');
}
