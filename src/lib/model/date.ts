const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/**
 * A day or a month as British English writes it: `19 September 2023`, `September 2023`.
 *
 * The names stand here because a browser's first `Intl` formatter takes 60 to 190 ms on a slow phone, which every page with
 * script would pay.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 */
export function dateInWords(year: number, month: number, day?: number): string {
	const name = `${months[month - 1]} ${year}`;
	return day === undefined ? name : `${day} ${name}`;
}
