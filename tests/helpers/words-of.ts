import type { LessonFile } from '../../src/lib/server/lessons/lesson-file.ts';

const tokens = (text: string) => text.match(/\p{L}[\p{L}’'-]*\p{L}|\d[\d,.]*\d/gu) ?? [];
const withoutAddresses = ({ text }: LessonFile) => text.replace(/https?:\/\/\S+/gu, ' ');

/** What every module's site says: the language it is written in, currencies, licences, the calendar. */
const everywhere = new Set(
	(
		'English Canadian MIT CC Recall January February March April May June July August September October November December ' +
		'Sept Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
	).split(' ')
);

/**
 * The names and numbers of one module that another one does not have: words that it nearly always writes with a capital, and
 * numbers of three digits or more that are not round.
 */
export function foreignWords(module: readonly LessonFile[], other: readonly LessonFile[]): Set<string> {
	const times = new Map<string, number>();
	for (const word of module.flatMap((file) => tokens(withoutAddresses(file))))
		times.set(word, (times.get(word) ?? 0) + 1);
	const known = new Set(other.flatMap(({ text }) => tokens(text)));
	const isNumber = (word: string) => /^\d/u.test(word) && /\d\D?\d\D?[1-9]$/u.test(word);
	const isName = (word: string, count: number) =>
		/^\p{Lu}/u.test(word) && count >= 9 * (times.get(word.toLowerCase()) ?? 0);
	return new Set(
		[...times]
			.filter(([word, count]) => (isNumber(word) || isName(word, count)) && !known.has(word))
			.map(([word]) => word)
			.filter((word) => !everywhere.has(word))
	);
}

/** The words of a file of a site: those that a page shows or says, and in scripts and data the longer ones without numbers. */
export function wordsIn(path: string, text: string): string[] {
	if (!path.endsWith('.html')) return tokens(text).filter((word) => /^\p{L}{4}/u.test(word));
	const html = text.replace(/<(script|style)[\s\S]*?<\/\1>/gu, ' ');
	const said = [...html.matchAll(/(?:aria-label|alt|title|description" content)="([^"]*)"/gu)].map(
		([, words]) => words
	);
	return tokens([...said, html.replace(/<[^>]*>/gu, ' ')].join(' '));
}
