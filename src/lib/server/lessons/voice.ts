import type { Term } from '../../model/module.ts';
import { foldSpace } from '../../quotes/find-quote.ts';

/** The site's own words, with the line where they begin. */
export interface OwnWords {
	file: string;
	line: number;
	text: string;
}

/** A contested word in the site's own voice. */
export interface ContestedWord {
	word: string;
	term: string;
	/** Where it stands in the text, in UTF-16 code units. */
	at: number;
}

/**
 * Makes a finder of contested words. Words inside double quotation marks are somebody else's and do not count; nor does
 * a name joined to its counterpart by a slash, as in "Shusha/Shushi".
 *
 * @param terms the list that the site's voice is held against
 * @returns a function from text to the contested words in it, in order
 */
export function contestedWordFinder(terms: readonly Pick<Term, 'id' | 'name' | 'words' | 'in_documents'>[]): (text: string) => ContestedWord[] {
	const owner = new Map(terms.flatMap((term) => term.words.map((word) => [word.toLowerCase(), term.name])));
	if (owner.size === 0) return () => [];
	const words = [...owner.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[\^$.*+?()[\]{}|]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}/])(?:${words.join('|')})(?![\\p{L}\\p{N}/])`, 'giu');
	return (text) =>
		[...blankQuotations(text).matchAll(pattern)].map((match) => ({
			word: foldSpace(match[0]),
			term: owner.get(foldSpace(match[0]).toLowerCase()) ?? '',
			at: match.index
		}));
}

/** Replaces everything inside double quotation marks by spaces, so that offsets stay true. */
function blankQuotations(text: string): string {
	return text.replace(/"[^"]*"|“[^”]*”|«[^»]*»/gu, (quoted) => ' '.repeat(quoted.length));
}
