import type { Cited } from '../model/content.ts';
import { dateInWords } from '../model/date.ts';
import { site } from '../model/site.ts';

/** A date as people read it: `19 September 2023`, `September 2023`, `2023`. Anything else is given back as it is. */
export function formatDate(date: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date) ?? [];
	if (Number.isNaN(Date.parse(date)) || !year || !month) return date;
	return dateInWords(Number(year), Number(month), day === undefined ? day : Number(day));
}

/**
 * The address of the Internet Archive's copy of a page that is nearest to its date. Nobody has checked that one exists.
 *
 * @param year where the page has no date: of copies near it, or of all copies when it is empty
 * @see https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine#Specific_archive_copy for the form of the address
 */
export function archivedCopy(url: string, date: string, year = site.year): string {
	const stamp = /^\d{4}(-\d{2}){0,2}/u.exec(date)?.[0].replaceAll('-', '') ?? (year || '*');
	return `https://web.archive.org/web/${stamp}/${url}`;
}

/** Whose page it is, of when, and what its outlets are: `A newspaper, 19 September 2023; Daily of the capital`. */
export function describeCited({ publisher, date, kinds }: Cited): string {
	return [`${publisher}, ${formatDate(date)}`, ...kinds].join('; ');
}

/** How long an address may be that people read on a screen. */
const readable = 40;

/** An address as people read it on a screen: host and path, and three dots where it goes on for too long. */
export function shortAddress(url: string): string {
	const address = url.replace(/^https?:\/\/(www\.)?|\/$/gu, '');
	return address.length > readable ? `${address.slice(0, readable - 1)}…` : address;
}
