/** Words as a regular expression that finds exactly them; any white space in them stands for any other. */
export function literalPattern(words: string): string {
	return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
