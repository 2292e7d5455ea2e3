import { stemmer } from 'stemmer';

/** Words that stand everywhere and tell nothing of what is looked for. */
const empty = new Set(
	(
		'a about an and are as at be been but by can did do does for from had has have how i if in into is it its many me much ' +
		'my no not of on or s say says so t than that the their them there these they this those to was we were what when where ' +
		'which who whose why will with you your'
	).split(' ')
);

/** Letters that no accent makes, as people type them who do not have them. */
const letters: Record<string, string> = { ə: 'e', ı: 'i', ß: 'ss', ø: 'o', ł: 'l' };

/** British endings, as America writes them. Words that only look so are changed in the same way wherever they stand. */
const endings: [RegExp, string][] = [
	[/is(e|es|ed|er|ers|ing|ation|ations)$/u, 'iz$1'],
	[/ys(e|es|ed|er|ers|ing)$/u, 'yz$1'],
	[/(.{3})our(s|ed|er|ers|ing|able|hood|ite|ites)?$/u, '$1or$2'],
	[/([bt])re(s|d)?$/u, '$1er$2'],
	[/ence(s|less)?$/u, 'ense$1'],
	[/ogue(s)?$/u, 'og$1'],
	[/amme(s)?$/u, 'am$1']
];

/** A text in small letters without accents, and with numbers in one piece: `3,393` is `3393`. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[əıßøł]/gu, (letter) => letters[letter] ?? letter)
		.replace(/(?<=\d)[,.\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
}

/** Words and numbers as they stand in a text. `3,393` is one; what follows an apostrophe is another one. */
export const wordPattern = /\d{1,3}(?:[,.\u00a0\u202f]\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The form under which a word is kept and looked for: its stem, so that `mines` finds "mine" and `organisation`
 * "organization".
 *
 * @returns nothing for a word that tells nothing, such as `the`
 */
export function termOf(word: string): string | null {
	const whole = plain(word);
	if (whole === '' || empty.has(whole)) return null;
	const american = endings.reduce((one, [ending, other]) => one.replace(ending, other), whole);
	return stemmer(american);
}
