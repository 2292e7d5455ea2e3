/**
 * Words in lines that a phone of 320 px holds, because SVG breaks none. A word that is longer than a line has a line of its
 * own.
 *
 * @param most letters in a line
 */
export function linesOf(words: string, most = 38): string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
