/** The site's own words, with the line where they begin. */
export interface VoicedWords {
	file: string;
	line: number;
	text: string;
}
