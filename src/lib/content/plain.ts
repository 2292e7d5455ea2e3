import type { Block, Content, Entry, Inline, Words } from '../model/content.ts';

/**
 * Words as they are read aloud, without marks of type.
 *
 * @param mark what stands after words that link to an outside page; nothing when it is not told
 */
export function plainText(words: Words, mark: (entry: Entry) => string = () => ''): string {
	const text = (one: Inline): string => {
		if (typeof one === 'string') return one;
		switch (one.kind) {
			case 'code':
				return one.text;
			case 'break':
				return ' ';
			case 'image':
				return one.shows;
			case 'emphasis':
			case 'strong':
			case 'language':
			case 'link':
				return plainText(one.words, mark) + (one.kind === 'link' && 'url' in one.to ? mark(one.to) : '');
		}
	};
	return words.map(text).join('');
}

/** Content as plain words, a line a paragraph, item and cell. Code that is shown as a block is words too. */
export function plainContent(content: Content): string {
	return content.map(plainBlock).join('\n');
}

function plainBlock(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return plainText(block.words);
		case 'list':
			return block.items.map(plainContent).join('\n');
		case 'quotation':
			return plainContent(block.content);
		case 'table':
			return [block.head, ...block.rows].flatMap((cells) => cells.map((cell) => plainText(cell))).join('\n');
		case 'code':
			return block.text;
		case 'rule':
			return '';
	}
}
