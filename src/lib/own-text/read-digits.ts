import { readNumber } from '../figures/work-out.ts';

/**
 * A number in digits, as a pattern without its edges: `3393`, `3,393`, `3 393`, `3.393.000`, `1,00,000`, `2.5`, `2,5`.
 * A longer row of digits than fifteen is a code and no number. Every part has a limit, so that matching stays linear.
 */
export const digitsPattern =
	'(?:\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,3}(?: \\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,3}(?:\\.\\d{3}){2,4}|\\d{1,3}\\.\\d{3},\\d{1,2}|\\d{1,2}(?:,\\d{2}){1,4},\\d{3}|\\d{1,12},\\d{1,2}|\\d{1,15}(?:\\.\\d{1,6})?)';

/** What stands before a number in digits: no letter, no digit, no name that it belongs to, as in F-16 or A/75/625. */
export const digitsEdge = '(?<![\\p{L}\\p{N}_]|\\p{N}[.,:/-]|\\p{L}[-/])';

/** What stands after it: no more digits. */
export const digitsClose = '(?!\\p{N}|[.,:/]\\p{N})';

/** The value of what `digitsPattern` finds, as people on both sides of the comma mean it. */
export function readDigits(text: string): number | null {
	const isContinental = /^\d{1,3}(?:\.\d{3}){2,4}$|^\d{1,3}\.\d{3},\d{1,2}$/u.test(text);
	const isIndian = /^\d{1,2}(?:,\d{2}){1,4},\d{3}$/u.test(text);
	if (isContinental) return readNumber(text.replaceAll('.', ''));
	return readNumber(isIndian ? text.replaceAll(',', '') : text);
}
