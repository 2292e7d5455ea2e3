import type { Term } from '../model/module.ts';
import { foldSpace } from './find-quote.ts';
import { wholeWordsPattern } from './literal-pattern.ts';

/** What is needed of a term to find its words. */
export type ContestedTerm = Pick<Term, 'id' | 'name' | 'words'>;

/** A contested word in somebody's own voice. */
export interface ContestedWord {
	word: string;
	/** Its group. */
	term: ContestedTerm;
	/** Where it stands in the text, in UTF-16 code units. */
	at: number;
}

/**
 * Makes a finder of contested words. Words inside double quotation marks are somebody else's and do not count; nor does
 * a name joined to a name of the same group by a slash, as in "Left Bank/Leftbank".
 *
 * @param terms the list that a text is held against
 * @returns a function from text to the contested words in it, in order
 */
export function contestedWordFinder(terms: readonly ContestedTerm[]): (text: string) => ContestedWord[] {
	const owner = new Map(terms.flatMap((term) => term.words.map((word) => [word.toLowerCase(), term])));
	if (owner.size === 0) return () => [];
	const pattern = wholeWordsPattern(owner.keys());
	return (text) => {
		const found = [...blankQuotations(text).matchAll(pattern)].flatMap((match): ContestedWord[] => {
			const word = foldSpace(match[0]);
			const term = owner.get(word.toLowerCase());
			return term ? [{ word, term, at: match.index }] : [];
		});
		const joined = (one: ContestedWord, other: ContestedWord | undefined) =>
			other?.term === one.term && /^\s*\/\s*$/u.test(between(text, one, other));
		return found.filter((one, index) => !joined(one, found[index - 1]) && !joined(one, found[index + 1]));
	};
}

/** Whether words hold one of a term's forms that take a side, inside quotation marks or out of them. */
export function holdsForm(term: ContestedTerm, words: string): boolean {
	return contestedWordFinder([term])(words.replaceAll(/["“”«»]/gu, ' ')).length > 0;
}

function between(text: string, a: ContestedWord, b: ContestedWord): string {
	const [first, second] = a.at < b.at ? [a, b] : [b, a];
	return text.slice(first.at + first.word.length, second.at);
}

/** Replaces everything inside double quotation marks by spaces, so that offsets stay true. */
function blankQuotations(text: string): string {
	return text.replace(/"[^"]*"|“[^”]*”|«[^»]*»/gu, (quoted) => ' '.repeat(quoted.length));
}
