/** Words as a regular expression that finds exactly them; any white space in them stands for any other. */
export function literalPattern(words: string): string {
	return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

/** Words of a list as a regular expression that finds them whole, in any capitals; of two that begin alike, the longer one. */
export function wholeWordsPattern(words: Iterable<string>): RegExp {
	const longestFirst = [...words].sort((a, b) => b.length - a.length).map(literalPattern);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
