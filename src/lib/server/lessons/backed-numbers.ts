/** Months, for dates in running text. */
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/**
 * What looks like a number and counts nothing: dates, years, times, paragraphs, names of questions and documents, and the
 * cell of a timetable that holds a span of minutes and nothing else.
 */
const notCounts = new RegExp(
	[
		'^\\s*\\d{1,2}[-–]\\d{1,2}\\s*$',
		`\\d{1,2}(?:st|nd|rd|th)?(?: (?:to|and|or) \\d{1,2})? (?:of )?${month}(?: \\d{4})?`,
		`${month} \\d{1,2}(?!\\d)(?:, \\d{4})?`,
		`${month} \\d{4}`,
		'\\b(?:1[89]|20)\\d{2}(?:s\\b)?(?:[-–](?:1[89]|20)?\\d{2})?',
		'\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?',
		'\\d{1,2} [ap]\\.?m\\b\\.?',
		'\\b[a-z]{1,2}\\d+(?:-\\d+)?\\b',
		'¶\\s?\\d+(?:[-–]\\d+)?',
		'\\d+(?:st|nd|rd|th)\\b',
		'(?:[Pp]aragraphs?|[Qq]uestions?|[Ss]teps?|[Cc]ases?|[Nn]umbers?|[Dd]ocuments?|[Ll]essons?|[Cc]hapter|[Aa]rticle|[Rr]esolution|BY) \\d+(?:\\.\\d+)?(?:(?:,| and| to) \\d+)*',
		'(?:multiply by|out of|every) (?:100|1,000)\\b',
		'\\d+ (?:minutes?|lessons?|pupils?|learners?|people in a group)\\b'
	].join('|'),
	'gu'
);

/** A number in words and signs as it stands in a text: `3,393`, `1.5`, `95`. */
const number = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu;

/** The largest number that needs no backing: it is seen at a glance. */
const small = 12;

/** Numbers that stand in a text as they are written, thousands' commas taken out. */
export function numbersIn(text: string): string[] {
	return [...text.matchAll(number)].map(([written]) => plain(written));
}

/**
 * The numbers of the site's own prose that nothing backs. Dates, paragraphs and numbers up to twelve need no backing; "95
 * thousand" and "1.5 million" are backed by 95,000 and 1,500,000 as well.
 *
 * @param backed numbers that stand in a document, in an entry or in a sum, as `numbersIn` gives them
 * @returns the numbers, with their place in the text
 */
export function unbackedNumbers(text: string, backed: ReadonlySet<string>): { number: string; at: number }[] {
	const counts = text.replace(notCounts, (match) => ' '.repeat(match.length));
	return [...counts.matchAll(number)].flatMap(({ 0: written, index }) => {
		const value = plain(written);
		const after = counts.slice(index + written.length);
		const times = /^ thousand\b/u.test(after) ? 1_000 : /^ million\b/u.test(after) ? 1_000_000 : 1;
		const known = backed.has(value) || backed.has(String(Number(value) * times));
		return known || (times === 1 && Number(value) <= small) ? [] : [{ number: written, at: index }];
	});
}

const plain = (written: string) => written.replace(/,(?=\d{3}(?!\d))/gu, '');
