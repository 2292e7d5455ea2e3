/** The site's own words, with the line where they begin. */
export interface OwnWords {
	file: string;
	line: number;
	text: string;
}
