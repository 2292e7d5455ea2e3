/** Words that end a unit: little words and verbs that do not belong to what is counted. */
const stops = new Set(
	(
		'a an the this that these those and or but nor so yet of in on at to from by for with without within during since until ' +
		'after before between among under over through into onto against about around as than then when while where who whom ' +
		'whose which what how why if because although though per is are was were be been being am has have had having do does did ' +
		'will would can could may might must shall should cannot not no also only even just already still now ever never it its he ' +
		'she they them their his her our us we you your me my i both all each every any some one there here said says say told ' +
		'fell fall fallen became become went go came come left lost live lived took take taken made make gave give given saw see ' +
		'began begin began held hold set put got get went were including include included such up down out off more less'
	).split(' ')
);

/** Words between a number and what it counts. */
const skipped = /^ (?:more|other|further|additional|new|different|separate|such)(?= \p{L})/iu;

/** `of the`, `of its`: what is counted stands behind it. */
const ofThe = /^ of (?:the |these |those |this |that |our |its |their |his |her |all )*/iu;

/** Plural nouns end a unit: "314 citizens fell" counts citizens. */
const plural = /(?:[^s’']s|-s|ies|es)$/u;
const pluralWords = new Set('people men women children persons troops km kg'.split(' '));

/** Adjectives that look like plural nouns. */
const notPlural = new Set('previous religious various numerous dangerous famous serious'.split(' '));

const maxWords = 3;
const reach = 80;

/**
 * The words behind a number that say what it counts, at most three: `Azerbaijani citizens`, `people`, `day` in "44-day".
 *
 * @returns an empty string when none stands there
 */
export function unitAfter(text: string, at: number): string {
	const after = text.slice(at, at + reach);
	const joined = /^-(\p{L}+)/u.exec(after)?.[1];
	if (joined !== undefined) return joined;
	let rest = after.replace(ofThe, ' ').replace(skipped, '');
	const words: string[] = [];
	while (words.length < maxWords) {
		const [whole, word] = /^ (\p{L}[\p{L}\p{M}'’-]*)/u.exec(rest) ?? [];
		if (whole === undefined || word === undefined || stops.has(word.toLowerCase())) break;
		if (after.length === reach && whole.length === rest.length) break;
		words.push(word);
		rest = rest.slice(whole.length);
		const isNoun = pluralWords.has(word) || (plural.test(word) && !notPlural.has(word) && word.length > 3);
		if (
			isNoun &&
			!(words.length === 1 && /^\p{Lu}/u.test(word) && /^ \p{L}/u.test(rest) && nounFollows(rest))
		)
			break;
	}
	return words.join(' ');
}

/** Whether the next word may be the noun that a name such as "United States" belongs to. */
function nounFollows(rest: string): boolean {
	const [, word = ''] = /^ (\p{L}[\p{L}\p{M}'’-]*)/u.exec(rest) ?? [];
	return !stops.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);
}
