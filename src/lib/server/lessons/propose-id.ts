/** Latin letters that no mark can be taken off, and what they are written as without it. */
const plain: Record<string, string> = {
	ə: 'e',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	þ: 'th'
};

/** English words that tell little of an option. "Not" turns it round, and is none of them. */
const small = new Set(
	(
		'a about all also an and are as at be been but by can did do does for from had has have he her his how i if in into is ' +
		'it its may more of on one or our out she so some than that the their them then there these they this those to up was ' +
		'we were what when where which who will with would you your'
	).split(' ')
);

/** The words of a text in small letters a to z and digits, accents taken off. Words of other scripts are left out. */
export function latinWords(text: string): string[] {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
		.replace(/[^\p{ASCII}]/gu, (sign) => plain[sign] ?? (/\p{L}/u.test(sign) ? sign : ' '))
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => /^[a-z0-9]+$/u.test(word));
}

/**
 * A short id for an option, of the first telling words of it: `ministry-says`. Where its words give none, it is
 * `option-1` and so on.
 *
 * @param isTaken whether another option of the question has an id
 */
export function proposeId(words: string, isTaken: (id: string) => boolean): string {
	const all = latinWords(words);
	const telling = all.filter((word) => !small.has(word));
	const best = telling.length > 0 ? telling : all;
	for (const length of [3, 4, 2]) {
		const id = shorten(best.slice(0, length));
		if (id !== '' && !isTaken(id)) return id;
	}
	const stem = shorten(best.slice(0, 3)) || 'option';
	let number = stem === 'option' ? 1 : 2;
	while (isTaken(`${stem}-${number}`)) number += 1;
	return `${stem}-${number}`;
}

/** Words joined with hyphens, as many as fit into thirty characters, and the first whatever its length. */
function shorten(words: readonly string[]): string {
	let id = '';
	for (const word of words) {
		const longer = id === '' ? word.slice(0, 30) : `${id}-${word}`;
		if (longer.length > 30) break;
		id = longer;
	}
	return id;
}
