import type { OwnBlock } from './own-text.ts';
import { numberWordStart, readNumberWords, scales } from './number-words.ts';
import {
	changeVerb,
	currencyAfter,
	digits,
	fractions,
	hedgesAfter,
	hedgesBefore,
	labelled,
	labelledNext,
	mayBeWord,
	money,
	noNumbers,
	ordinals,
	percentAfter,
	pluralLabel,
	ranges,
	scaleAfter,
	times,
	vague,
	years
} from './number-patterns.ts';
import { datePattern } from './read-date.ts';
import { readDigits } from './read-digits.ts';
import { unitAfter } from './unit-after.ts';
import { wordsAround } from './words-around.ts';

/** A number in a learner's own text, as it stands there. */
export interface FoundNumber {
	/** The block's id and where the number begins: `p3-17`. Saved rows of the ledger hang on it. */
	id: string;
	block: string;
	/** In UTF-16 code units of the block's text, `end` exclusive. */
	start: number;
	end: number;
	/** As it stands, with the words that make it less exact: `about 3,200`, `three thousand`, `25%`, `Resolution 822`. */
	text: string;
	/**
	 * What it comes to. Per cent for a percentage and for a part ("two thirds" is 66.67, to two decimals); the year for a
	 * year and for a decade. `null` for dates, times, ranges and words such as "dozens".
	 */
	value: number | null;
	kind: 'count' | 'percent' | 'money' | 'date' | 'year' | 'time' | 'ordinal' | 'range';
	/** The words behind it that say what is counted, at most three; the currency of money; else empty. */
	unit: string;
	hedge: 'about' | 'more-than' | 'less-than' | null;
	/** At most twelve words of the text, with the number among them. */
	words: string;
}

type Kind = FoundNumber['kind'];

/** A number before the words around it are looked at. */
interface Core {
	start: number;
	end: number;
	value: number | null;
	kind: Kind;
	unit?: string;
}

/** Stands for what is taken: no letter, no digit, no space, and in no pattern. */
const taken = '\u0001';

/**
 * Finds digits and number words in a text, in reading order. It says what stands there and never whether it is true.
 *
 * Dates, times, years, numbers that only name something ("Resolution 822", kind `ordinal`) and ranges are told from counts.
 * Numbers in addresses of pages and in telephone numbers are left out, and "one" where it is a pronoun. Findings do not
 * overlap. Time grows with the length of the text, whatever stands in it.
 */
export function findNumbers(blocks: readonly OwnBlock[]): FoundNumber[] {
	return blocks.flatMap((block) => {
		const scan = new Scan(block.text);
		return scan
			.run()
			.toSorted((a, b) => a.start - b.start)
			.map((core, index, all) => described(block, core, all[index - 1]?.end ?? 0, all[index + 1]?.start));
	});
}

/** Goes through a text once for every form of number. What one form takes, the next does not see. */
class Scan {
	#text: string;
	#found: Core[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	run(): Core[] {
		this.#take(datePattern, ({ start, end }) => ({ start, end, value: null, kind: 'date' }));
		this.#take(noNumbers, () => null);
		this.#take(times, ({ start, end }) => ({ start, end, value: null, kind: 'time' }));
		this.#take(labelled, ({ start, end, groups }) => {
			const [, label = '', number] = groups;
			// "In that case 12 people" counts people; "Case 12" is a name.
			if (mayBeWord.test(label)) return 'leave';
			const more = pluralLabel.test(label) ? this.#labelledFrom(end) : [];
			return [{ start, end, value: Number(number), kind: 'ordinal' }, ...more];
		});
		this.#take(ordinals, ({ start, end, groups }) => ({
			start,
			end,
			value: Number(groups[1] ?? groups[2]),
			kind: 'ordinal'
		}));
		this.#take(ranges, (match) => this.#range(match));
		this.#take(money, ({ start, end, groups }) => {
			const amount = this.#scaled(readDigits(groups[2] ?? ''), end, true);
			return { start, ...amount, kind: 'money', unit: groups[1] };
		});
		this.#take(fractions, ({ start, end, groups }) => {
			const value = fractionOf(groups);
			return value === null ? 'leave' : { start, end, value, kind: 'percent' };
		});
		this.#take(years, (match) => this.#year(match));
		this.#take(digits, (match) => this.#digits(match));
		this.#take(vague, ({ start, end }) => ({ start, end, value: null, kind: 'count' }));
		this.#takeWords();
		return this.#found;
	}

	/**
	 * Takes what a pattern finds.
	 *
	 * @param read makes findings of a match; `null` takes it and finds nothing, `leave` leaves it for the next pattern
	 */
	#take(pattern: RegExp, read: (match: Match) => Core | Core[] | null | 'leave') {
		const gone: { start: number; end: number }[] = [];
		let reached = 0;
		for (const match of this.#text.matchAll(pattern)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (start < reached) continue;
			const made = read({ start, end, groups: match });
			if (made === 'leave') continue;
			const cores = made === null ? [] : [made].flat();
			this.#found.push(...cores);
			const spans = cores.length > 0 ? cores : [{ start, end }];
			gone.push(...spans);
			reached = Math.max(...spans.map((one) => one.end));
		}
		this.#blank(gone);
	}

	#blank(gone: readonly { start: number; end: number }[]) {
		const pieces: string[] = [];
		let reached = 0;
		for (const { start, end } of gone) {
			pieces.push(this.#text.slice(reached, start), taken.repeat(end - start));
			reached = end;
		}
		pieces.push(this.#text.slice(reached));
		this.#text = pieces.join('');
	}

	/** The later numbers behind a plural label. */
	#labelledFrom(at: number): Core[] {
		const found: Core[] = [];
		labelledNext.lastIndex = at;
		for (let match = labelledNext.exec(this.#text); match; match = labelledNext.exec(this.#text)) {
			const start = match.index + (match[1]?.length ?? 0);
			found.push({ start, end: labelledNext.lastIndex, value: Number(match[2]), kind: 'ordinal' });
		}
		return found;
	}

	#range({ start, end, groups }: Match): Core | 'leave' {
		const low = groups[1] ?? groups[3] ?? groups[5] ?? '';
		const high = groups[2] ?? groups[4] ?? groups[6] ?? '';
		const [a, b] = [numberOf(low), numberOf(high)];
		if (a === null || b === null) return 'leave';
		const isYears = /^\d{4}$/u.test(low) && /^\d\d$/u.test(high) && a % 100 < b;
		if (a >= b && !isYears) return 'leave';
		if (groups[3] !== undefined && changeVerb.test(this.#text.slice(Math.max(0, start - 60), start)))
			return 'leave';
		const percent = this.#endOf(percentAfter, end);
		if (percent > end) return { start, end: percent, value: null, kind: 'range', unit: 'per cent' };
		const [currency] = /^[$€£]/u.exec(low) ?? [];
		const scaled = this.#scaled(null, end, currency !== undefined);
		return { start, end: scaled.end, value: null, kind: 'range', ...(currency && { unit: currency }) };
	}

	#year({ start, end, groups }: Match): Core | 'leave' {
		const before = this.#text.slice(Math.max(0, start - 24), start);
		const value = Number(groups[1]);
		if (!groups[2] && countsThings(before, this.#text.slice(end, end + 40))) return 'leave';
		return { start, end, value, kind: 'year' };
	}

	#digits({ start, end, groups }: Match): Core | null {
		const sign = groups[0]?.startsWith(groups[1] ?? '') ? 1 : -1;
		const value = readDigits(groups[1] ?? '');
		if (value === null) return null;
		const amount = this.#scaled(value * sign, end, false);
		// Letters that follow without a space make a code of it, unless they are a measure: 4G, but 120mm.
		const letters = /^\p{L}+/u.exec(this.#text.slice(amount.end, amount.end + 12))?.[0];
		const isMeasure =
			letters !== undefined &&
			/^(?:km|m|mm|cm|kg|g|t|ha|[kMG]?Wh?|h|hrs?|min|mph|kph|am|pm|x|pct|percent)$/u.test(letters);
		if (letters !== undefined && !isMeasure) return null;
		const unit = letters === undefined || /^p(?:ct|ercent)$/u.test(letters) ? undefined : letters;
		const core = this.#suffixed({ start, ...amount, kind: 'count', ...(unit && { unit }) });
		return unit ? { ...core, end: amount.end + unit.length } : core;
	}

	/** Numbers in words. */
	#takeWords() {
		const text = this.#text;
		const gone: Core[] = [];
		numberWordStart.lastIndex = 0;
		for (let match = numberWordStart.exec(text); match; match = numberWordStart.exec(text)) {
			const read = readNumberWords(text, match.index);
			if (!read || isPronoun(text, match.index, read.end)) continue;
			numberWordStart.lastIndex = read.end;
			if (/^-(?:first|second|third|\p{L}+th)(?!\p{L})/iu.test(text.slice(read.end, read.end + 16))) continue;
			gone.push(this.#suffixed({ start: match.index, end: read.end, value: read.value, kind: 'count' }));
		}
		this.#found.push(...gone);
		this.#blank(gone);
	}

	/** A number times the word behind it: `95 thousand`. The letters m and k count for money only; else they are a measure. */
	#scaled(value: number | null, end: number, isMoney: boolean): { value: number | null; end: number } {
		scaleAfter.lastIndex = end;
		const [whole, word, dozen, letter] = scaleAfter.exec(this.#text) ?? [];
		if (whole === undefined || (letter !== undefined && !isMoney)) return { value, end };
		const name = (word ?? dozen ?? letter ?? '').toLowerCase();
		const times = scales[name] ?? { hundred: 100, dozen: 12, bn: 1e9, tn: 1e12, m: 1e6, k: 1e3 }[name] ?? 1;
		return { value: value === null ? null : exact(value * times), end: end + whole.length };
	}

	/** What a sign or a word behind a number makes of it. */
	#suffixed(core: Core): Core {
		const percent = this.#endOf(percentAfter, core.end);
		if (percent > core.end) return { ...core, end: percent, kind: 'percent' };
		const currency = this.#endOf(currencyAfter, core.end);
		if (currency === core.end) return core;
		return { ...core, end: currency, kind: 'money', unit: this.#text.slice(core.end, currency).trim() };
	}

	#endOf(pattern: RegExp, at: number): number {
		pattern.lastIndex = at;
		return pattern.test(this.#text) ? pattern.lastIndex : at;
	}
}

interface Match {
	start: number;
	end: number;
	/** The match itself: the whole first, then its groups. */
	groups: readonly (string | undefined)[];
}

/** Adds what the words around a number say. `from` and `to` are where other numbers end and begin. */
function described({ id, text }: OwnBlock, core: Core, from: number, to = text.length): FoundNumber {
	const { value, kind } = core;
	let { start, end } = core;
	let hedge: FoundNumber['hedge'] = null;
	if (kind !== 'ordinal' && kind !== 'year' && kind !== 'date') {
		const before = text.slice(Math.max(from, start - 24), start);
		for (const [pattern, meaning] of hedgesBefore) {
			const match = pattern.exec(before);
			if (!match) continue;
			start -= match[0].length;
			hedge = meaning;
			break;
		}
		for (const [pattern, meaning] of hedge ? [] : hedgesAfter) {
			pattern.lastIndex = end;
			if (!pattern.test(text) || pattern.lastIndex > to) continue;
			end = pattern.lastIndex;
			hedge = meaning;
			break;
		}
	}
	const hasUnit = kind === 'count' || kind === 'percent' || kind === 'range';
	const unit = core.unit ?? (hasUnit ? unitAfter(text.slice(0, to), end) : '');
	const words = wordsAround(text, start, end);
	return {
		id: `${id}-${start}`,
		block: id,
		start,
		end,
		text: text.slice(start, end),
		value,
		kind,
		unit,
		hedge,
		words
	};
}

/** Whether four digits that could be a year count something: "2000 people", "about 1500 mines". */
function countsThings(before: string, after: string): boolean {
	if (
		/(?:about|around|some|approximately|roughly|nearly|almost|over|more than|less than|at least|up to) $/iu.test(
			before
		)
	) {
		return !/^(?:[.,;:!?)]|$)/u.test(after) && /^ \p{Ll}/u.test(after);
	}
	if (
		/^ (?:[\p{L}-]+ )?(?:people|men|women|children|persons|soldiers|civilians|citizens|troops|families|houses|mines|km|kilometres|metres|square|hectares|tonnes|tons|years|days|hours|victims|refugees)(?!\p{L})/u.test(
			after
		)
	) {
		return (
			!/(?:^|\P{L})(?:in|since|by|until|during|of|year) $/iu.test(before) ||
			/^ (?:people|men|women|children)/u.test(after)
		);
	}
	return false;
}

/** "One" that stands for a person or a thing, and counts nothing. */
function isPronoun(text: string, start: number, end: number): boolean {
	if (text.slice(start, end).toLowerCase() !== 'one') return false;
	const before = text.slice(Math.max(0, start - 12), start);
	const after = text.slice(end, end + 14);
	if (
		/(?:^|[^\p{L}])(?:no|any|every|each|this|that|which|the|some|such|another|whole|only|right|wrong|first|last|next) $/iu.test(
			before
		)
	) {
		return true;
	}
	return /^(?:['’]s|-(?!year|day|hour|month|week|third|quarter)|[,.;:!?]| (?:another|hand|side|day|thing|must|should|can|could|may|might|would|will|cannot|wants|needs|has to|by one|more time)(?!\p{L}))/iu.test(
		after
	);
}

const glyphs: Readonly<Record<string, number>> = { '½': 50, '⅓': 33.33, '⅔': 66.67, '¼': 25, '¾': 75 };
const wordParts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const wordCounts = 'one two three four five six seven eight nine'.split(' ');

/** A part as per cent of the whole, to two decimals. */
function fractionOf(groups: readonly (string | undefined)[]): number | null {
	const glyph = groups[9];
	if (glyph !== undefined) return glyphs[glyph] ?? null;
	const whole = Number(groups[8]);
	if (groups[7] !== undefined) {
		const part = Number(groups[7]);
		return part > 0 && part < whole ? percentOf(part, whole) : null;
	}
	const [count = '', part = ''] = [groups[1] ?? groups[3] ?? groups[5], groups[2] ?? groups[4] ?? groups[6]];
	const name = part
		.toLowerCase()
		.replace(/^halves$/u, 'half')
		.replace(/s$/u, '');
	return percentOf(Math.max(1, wordCounts.indexOf(count.toLowerCase()) + 1), wordParts.indexOf(name) + 2);
}

const percentOf = (part: number, whole: number) => Math.round((10_000 * part) / whole) / 100;

/** Takes out what binary arithmetic adds: 1.1 million is 1,100,000. */
const exact = (value: number) => Number(value.toPrecision(15));

/** One end of a range. */
function numberOf(written: string): number | null {
	const bare = written.replace(/^[$€£]/u, '');
	return /^\d/u.test(bare) ? readDigits(bare) : (readNumberWords(bare, 0)?.value ?? null);
}
