const names = 'january february march april may june july august september october november december'.split(
	' '
);

const month =
	'(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?!\\p{L})';
const dayOf = '\\d{1,2}(?:st|nd|rd|th)?';
const days = `${dayOf}(?:(?:[-–—]| (?:and|to|or) )${dayOf})?`;
const year = '\\d{4}(?!\\d)';
const edge = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-])';
const close = '(?![\\p{L}\\p{N}]|[/:-]\\p{N})';

/**
 * Dates as English texts write them: `12 September 2023`, `September 12, 2023`, `19–20 September`, `September 2023`,
 * `12.09.2023`, `2023-09-12`. Months begin with a capital, so that "may" and "march" stay words.
 */
export const datePattern = new RegExp(
	[
		`${edge}\\d{4}-\\d{2}-\\d{2}${close}`,
		`${edge}\\d{1,2}([./])\\d{1,2}\\1(?:\\d{4}|\\d{2})${close}`,
		`${edge}${days} (?:of )?${month}(?:,? ${year})?`,
		`(?<!\\p{L})${month} ${days}(?![\\p{L}\\p{N}]|[,.:]\\d)(?:,? ${year})?`,
		`(?<!\\p{L})${month},? ${year}`
	].join('|'),
	'gu'
);

/** One day. `iso` is its ISO 8601 date; without a year in the text, `iso` is `null`. */
export interface ReadDate {
	iso: string | null;
	year: number | null;
	/** From 1. */
	month: number;
	day: number;
}

/**
 * Reads a date as `datePattern` finds it.
 *
 * @returns `null` when it is not one day: a month, two days, a day that no calendar has, or a date such as 3/4/2023, which
 * is another day for readers in another country
 */
export function readDate(text: string): ReadDate | null {
	const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
	if (iso) return asDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const digits = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/u.exec(text);
	if (digits) return fromDigits(Number(digits[1]), Number(digits[3]), digits[2] === '.', Number(digits[4]));
	const words =
		/^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(\p{L}+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\d{4}))?$/u.exec(
			text
		);
	if (!words) return null;
	const [, before, name = '', after, yearOf] = words;
	const number = names.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1;
	const day = before ?? after;
	if (number === 0 || day === undefined || (before && after)) return null;
	return asDate(yearOf === undefined ? null : Number(yearOf), number, Number(day));
}

/** With full stops the day is first. With strokes both orders are in use, so only one of the numbers may be a month. */
function fromDigits(first: number, second: number, dayFirst: boolean, yearOf: number): ReadDate | null {
	if (dayFirst || first > 12 || first === second) return asDate(yearOf, second, first);
	return second > 12 ? asDate(yearOf, first, second) : null;
}

function asDate(yearOf: number | null, monthOf: number, day: number): ReadDate | null {
	const leap = new Date(Date.UTC(yearOf ?? 2000, monthOf - 1, day));
	if (leap.getUTCMonth() !== monthOf - 1 || leap.getUTCDate() !== day) return null;
	return { iso: yearOf === null ? null : leap.toISOString().slice(0, 10), year: yearOf, month: monthOf, day };
}
