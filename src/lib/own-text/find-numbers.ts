import type { OwnBlock } from './own-text.ts';

export type NumberKind = 'count' | 'percent' | 'money' | 'date' | 'year' | 'time' | 'ordinal' | 'range';

/** Digits or number words in a learner's own text. */
export interface FoundNumber {
	/** `p3-17`: the block and where it begins. Saved rows of the ledger hang on it. */
	id: string;
	block: string;
	start: number;
	end: number;
	/** As it stands: `3,200`, `twenty-five`, `25%`, `9 November 2020`. */
	text: string;
	/** The number; for a date the days since 1970 (UTC). `null` where digits do not tell it. */
	value: number | null;
	kind: NumberKind;
	/** Up to three words after it, or nothing. */
	unit: string;
	/** What stands right before it. */
	hedge: 'about' | 'more-than' | 'less-than' | null;
	/** The number with the words around it. */
	words: string;
}

const months = 'January February March April May June July August September October November December'.split(
	' '
);
const month = `(?:${months.map((name) => (name === 'May' ? name : `${name}|${name.slice(0, 3)}\\.?`)).join('|')}|Sept\\.?)`;

const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Record<string, number> = {
	dozen: 12,
	hundred: 100,
	thousand: 1_000,
	million: 1_000_000,
	billion: 1_000_000_000
};
const scale = Object.keys(scales).join('|');
/** A single "one" is more often a word than a number, so it counts only before a scale. */
const word = `(?:${[...ones.slice(2), ...tens].join('|')})`;

// Every part below is bounded, so that a hostile text costs no more than its length.
const digits = String.raw`(?:\d{1,3}(?:[,\u00A0\u202F ]\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const finder = new RegExp(
	String.raw`(?<![\p{L}\p{N}.,]|\p{L}-)(?:` +
		[
			String.raw`(?<date>\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|${day} (?:of )?${month}(?:,? \d{4})?|${month} ${day}(?:,? \d{4})?|${month} \d{4})(?![\p{L}\p{N}])`,
			String.raw`(?<time>\d{1,2}:\d{2}(?: ?[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d{2})? ?[ap]\.?m\b\.?)`,
			String.raw`(?<percent>${digits} ?(?:%|per ?cent\b))`,
			String.raw`(?<money>(?:[$€£¥₼₽]|(?:USD|EUR|AZN|AMD) ?)${digits}(?: (?:${scale})\b)?|${digits}(?: (?:${scale}))? (?:dollars|euros|pounds|manats?|drams?|roubles|rubles|USD|EUR|AZN|AMD)\b)`,
			String.raw`(?<ordinal>(?:resolutions?|articles?|chapters?|sections?|paragraphs?|annex|page|no\.|number|№) ?\d{1,6}(?:\(\d{1,4}\))?|\d{1,4}(?:st|nd|rd|th)\b)`,
			String.raw`(?<range>${digits} ?[–-] ?${digits})(?![\p{L}\p{N}-])`,
			String.raw`(?<digits>${digits}(?:[- ](?:${scale})s?\b)?)(?![\p{L}\p{N}])`,
			String.raw`(?<words>(?:(?:one|two|three|four)[- ](?:half|halves|thirds?|quarters?|fifths?)|(?:${word}|one)(?:[- ](?:${word}|one)){0,2} (?:${scale})s?(?: (?:and )?(?:${word}|one)(?:[- ](?:${word}|one)){0,2}(?: (?:${scale})s?)?){0,3}|${word}(?:[- ](?:${word}|one)){0,2}|(?:a|half a) (?:${scale}))\b)`
		].join('|') +
		')',
	'giu'
);

/** How many words stand around a number on the page. */
const around = 6;

/**
 * Finds numbers written in digits or in English words, in reading order. It finds how they are written; what they count
 * is for a reader to say. Dates, times, years and labels (`Resolution 822`) are told apart from counts.
 */
export function findNumbers(blocks: readonly OwnBlock[]): FoundNumber[] {
	return blocks.flatMap((block) =>
		[...block.text.matchAll(finder)].map((match): FoundNumber => {
			const start = match.index;
			const text = match[0].trim();
			const end = start + text.length;
			const before = block.text.slice(Math.max(0, start - 40), start);
			const after = block.text.slice(end, end + 60);
			const { kind, value } = read(text, match.groups ?? {}, before, after);
			return {
				id: `${block.id}-${start}`,
				block: block.id,
				start,
				end,
				text,
				value,
				kind,
				unit: kind === 'count' || kind === 'range' ? unitIn(after) : '',
				hedge: hedgeIn(before),
				words: wordsAround(block.text, start, end)
			};
		})
	);
}

function read(
	text: string,
	groups: Record<string, string | undefined>,
	before: string,
	after: string
): { kind: NumberKind; value: number | null } {
	if (groups['date']) return { kind: 'date', value: readDate(text) };
	if (groups['time']) return { kind: 'time', value: null };
	if (groups['percent']) return { kind: 'percent', value: readDigits(text) };
	if (groups['money']) return { kind: 'money', value: readScaled(text.replace(/^[^\d]+/u, '')) };
	if (groups['ordinal']) return { kind: 'ordinal', value: null };
	if (groups['range']) return { kind: 'range', value: null };
	if (groups['words']) return { kind: 'count', value: readWords(text) };
	const value = readScaled(text);
	return { kind: isYear(text, before, after) ? 'year' : 'count', value };
}

/** Four digits between 1800 and 2099 are a year, unless they are written as a count or count something. */
function isYear(text: string, before: string, after: string): boolean {
	if (!/^(?:18|19|20)\d\d$/u.test(text)) return false;
	if (
		/\b(?:in|since|until|till|by|from|to|of|after|before|during|between|and|year|early|late)\s+$/iu.test(
			before
		)
	)
		return !/^\s+(?:people|persons|men|women|children|soldiers|civilians|mines|houses|families)\b/u.test(
			after
		);
	return !/^\s+\p{Ll}/u.test(after);
}

function readDigits(text: string): number | null {
	const found = new RegExp(digits, 'u').exec(text)?.[0];
	if (found === undefined) return null;
	return Number(found.replace(/[,\u00A0\u202F ]/gu, ''));
}

function readScaled(text: string): number | null {
	const number = readDigits(text);
	const by = new RegExp(`(?:${scale})`, 'iu').exec(text)?.[0]?.toLowerCase();
	if (number === null) return null;
	return by === undefined ? number : number * (scales[by] ?? 1);
}

function readWords(text: string): number | null {
	const lower = text.toLowerCase();
	if (/half|halves|third|quarter|fifth/u.test(lower)) return null;
	let total = 0;
	let group = 0;
	for (const one of lower.split(/[\s-]+/u)) {
		const by = scales[one.replace(/s$/u, '')];
		if (one === 'and') continue;
		if (one === 'a') group = 1;
		else if (ones.includes(one)) group += ones.indexOf(one);
		else if (tens.includes(one)) group += 20 + 10 * tens.indexOf(one);
		else if (by === undefined) return null;
		else if (by <= 100) group = Math.max(1, group) * by;
		else {
			total += Math.max(1, group) * by;
			group = 0;
		}
	}
	return total + group;
}

/** Days since 1970, or `null` where the day or the year is missing or the day does not exist. */
function readDate(text: string): number | null {
	const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
	if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	// Which of the two comes first differs from country to country; a number over 12 is no month.
	const dotted = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/u.exec(text);
	if (dotted) {
		const [first, second, year] = [Number(dotted[1]), Number(dotted[3]), Number(dotted[4])];
		if (dotted[2] === '/' && first <= 12 && second <= 12 && first !== second) return null;
		return second > 12 ? dayOf(year, first, second) : dayOf(year, second, first);
	}
	const year = /\d{4}$/u.exec(text)?.[0];
	const named = months.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'iu').test(text)) + 1;
	const number = /(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0];
	return year && number && named > 0 ? dayOf(Number(year), named, Number(number)) : null;
}

function dayOf(year: number, monthNumber: number, dayNumber: number): number | null {
	const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber));
	return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber
		? date.getTime() / 86_400_000
		: null;
}

const notUnit =
	/^(?:and|or|but|the|was|were|is|are|has|have|had|be|been|in|on|at|from|to|by|for|with|who|which|that|as|than|since|until|after|before|while|when|also|will|would|can|could|may|did|do|does|not|into|during|between|under|over|this|these|those|it|they|he|she|we|i)$/iu;

function unitIn(after: string): string {
	const words: string[] = [];
	for (const match of after.matchAll(/\s+([\p{L}’'-]+)|(.)/gu)) {
		const one = match[1];
		if (one === undefined || words.length === 3) break;
		if (one.toLowerCase() !== 'of' && notUnit.test(one)) break;
		words.push(one);
	}
	while (words.at(-1)?.toLowerCase() === 'of') words.pop();
	return words.join(' ');
}

function hedgeIn(before: string): FoundNumber['hedge'] {
	if (/\b(?:more than|over|at least|exceeding|no fewer than|no less than)\s+$/iu.test(before))
		return 'more-than';
	if (/\b(?:less than|fewer than|under|below|at most|up to|no more than)\s+$/iu.test(before))
		return 'less-than';
	if (/\b(?:about|around|some|roughly|nearly|almost|approximately|circa|an estimated)\s+$/iu.test(before))
		return 'about';
	return null;
}

/** The number and up to six words on either side, in one line. */
function wordsAround(text: string, start: number, end: number): string {
	const before = text.slice(Math.max(0, start - 80), start).split(/(?<=\s)/u);
	const after = text.slice(end, end + 80).split(/(?=\s)/u);
	const head = start > 80 || before.length > around ? '… ' : '';
	const tail = end + 80 < text.length || after.length > around ? ' …' : '';
	return `${head}${before.slice(-around).join('')}${text.slice(start, end)}${after.slice(0, around).join('')}${tail}`.trim();
}
