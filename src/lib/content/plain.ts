import type { Entry, Inline, Words } from '../model/content.ts';

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
