import { describeSum, formatNumber } from '../figures/work-out.ts';
import { isAmount, type Candidate, type Evidence, type Placed } from './proposed-sum.ts';

type Amount = Placed & { value: number };

/** How many numbers to each side of a total are looked at, and how many parts a total has at most. */
const near = 8;
const maxParts = 6;

/** Words that make the numbers behind them parts of the one before them. */
const openParts =
	/(?<!\p{L})(?:of whom|of which|of them|of these|of those|among them|among these|among those|including|comprising|consisting of|made up of|namely)(?!\p{L})|:/iu;
const ofThem = /^ (?:of|among) (?:them|these|those|whom|which)(?!\p{L})/iu;

/** Words that make a number the sum of others. */
const totalBefore =
	/(?<!\p{L})(?:totals?(?: of| number of)?|totall?ing|in total|altogether|in all|overall|sum of|bringing the (?:total|number) to|makes?|that is)(?:[,:]| is| was| were| are| has reached| reached| comes to| to)*(?: \p{L}+){0,2} $/iu;
const totalAfter = /^(?: \p{L}+){0,4},? (?:in total|altogether|in all|overall|all told)(?!\p{L})/iu;

/** What has been done to people is no unit: "61 killed" and "253 wounded" are both people. */
const state =
	/^(?:killed|dead|died|wounded|injured|hurt|missing|arrested|detained|displaced|affected|civilians?|military)$/iu;

/**
 * Totals: a number that is the sum of two or more numbers near it, and a number that words such as "of whom" and "in
 * total" make a sum, whether it comes out or not.
 */
export function proposeTotals(evidence: Evidence): Candidate[] {
	const amounts = evidence.numbers.filter((one): one is Amount => isAmount(one));
	const equal = amounts.flatMap((total, index) => equalSums(evidence, amounts, total, index));
	const settled = new Set(equal.map(({ stated }) => stated));
	const told = amounts.flatMap((total, index) => [
		...partsBehind(evidence, amounts, total, index),
		...partsBefore(evidence, amounts, total, index)
	]);
	return [...equal, ...told.filter(({ stated }) => !settled.has(stated))];
}

/** Rows of neighbours in the same paragraph or the next one that come to exactly this number. */
function equalSums(
	evidence: Evidence,
	amounts: readonly Amount[],
	total: Amount,
	index: number
): Candidate[] {
	const found: Candidate[] = [];
	const from = Math.max(0, index - near);
	const to = Math.min(amounts.length, index + near + 1);
	for (let start = from; start < to; start++) {
		const parts: Amount[] = [];
		let sum = 0;
		for (let at = start; at < to && parts.length < maxParts; at++) {
			const part = amounts[at];
			if (!part || at === index || !isNear(total, part) || part.value >= total.value) break;
			parts.push(part);
			sum = exact(sum + part.value);
			if (sum > total.value) break;
			if (sum !== total.value || parts.length < 2) continue;
			const sure = sureness(
				evidence,
				total,
				parts,
				Math.min(Math.abs(index - start), Math.abs(index - at)) === 1
			);
			if (sure > 0) found.push(candidate(total, parts, sure, 'rest'));
		}
	}
	return found;
}

/** Parts may stand in the paragraph of the total, or in the next. */
function isNear(total: Amount, part: Amount): boolean {
	const distance = part.blockIndex - total.blockIndex;
	return part.kind === total.kind && (distance === 0 || distance === 1);
}

function sureness(evidence: Evidence, total: Amount, parts: readonly Amount[], isNext: boolean): number {
	const distance = Math.max(...parts.map(({ sentence }) => Math.abs(sentence - total.sentence)));
	const fits = parts.every((part) => sameUnit(total, part));
	const told = isTold(evidence, total, parts[0]);
	// Small numbers add up by chance. They must stand close, and the words must bind them.
	if (total.value < 10 && !told && (!isNext || distance > 1)) return 0;
	if (!fits && !told && total.value < 20 && !(isNext && distance <= 1)) return 0;
	if (!told && (isList(evidence, total, parts) || [total, ...parts].every(({ unit }) => unit === '')))
		return 0;
	return (
		50 +
		(told ? 30 : 0) +
		(fits ? 15 : 0) +
		(isNext ? 10 : 0) +
		(distance === 0 ? 10 : distance === 1 ? 5 : 0)
	);
}

/** "5 houses, 2 cars and 3 dogs": numbers side by side are a list of different things, unless they count the same. */
function isList(evidence: Evidence, total: Amount, parts: readonly Amount[]): boolean {
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last || parts.every((part) => part.unit !== '' && sameUnit(total, part))) return false;
	const [left, right] = first.start > total.start ? [total, first] : [last, total];
	const words = evidence.between(left, right)?.replace(left.unit, '');
	return words !== undefined && /^[\s,;]*(?:and|or|,)?\s*$/u.test(words);
}

function isTold(evidence: Evidence, total: Amount, first: Amount | undefined): boolean {
	if (totalBefore.test(evidence.before(total)) || totalAfter.test(evidence.after(total))) return true;
	const words = first && evidence.between(total, first);
	return Boolean(first && ((words && openParts.test(words)) || ofThem.test(evidence.after(first))));
}

/** "320 people, 67 of them …": the numbers of the sentence are parts of the number right before them. */
function partsBehind(
	evidence: Evidence,
	amounts: readonly Amount[],
	total: Amount,
	index: number
): Candidate[] {
	const first = amounts[index + 1];
	if (!first || first.kind !== total.kind || first.sentence - total.sentence > 1) return [];
	const words = evidence.between(total, first);
	if (words === null || !(openParts.test(words) || ofThem.test(evidence.after(first)))) return [];
	const parts = run(
		amounts,
		index + 1,
		1,
		(part) => part.sentence === first.sentence && part.value <= total.value
	);
	return parts.length < 2 ? [] : [candidate(total, parts, 75, 'rest')];
}

/** "12 men and 8 women, in total 20 people": the numbers of the sentence, or of the one before it, make the total. */
function partsBefore(
	evidence: Evidence,
	amounts: readonly Amount[],
	total: Amount,
	index: number
): Candidate[] {
	if (!totalBefore.test(evidence.before(total)) && !totalAfter.test(evidence.after(total))) return [];
	const last = amounts[index - 1];
	const next = amounts[index + 1];
	const fits = (part: Amount) => part.kind === total.kind && sameUnit(total, part);
	if (last && total.sentence - last.sentence <= 1 && last.blockIndex === total.blockIndex) {
		const parts = run(amounts, index - 1, -1, (part) => part.sentence === last.sentence && fits(part));
		if (parts.length >= 2) return [candidate(total, parts.reverse(), 70, 'false')];
	}
	if (next && next.sentence - total.sentence <= 1 && next.blockIndex === total.blockIndex) {
		const parts = run(amounts, index + 1, 1, (part) => part.sentence === next.sentence && fits(part));
		if (parts.length >= 2) return [candidate(total, parts, 65, 'rest')];
	}
	return [];
}

function run(
	amounts: readonly Amount[],
	from: number,
	step: 1 | -1,
	takes: (part: Amount) => boolean
): Amount[] {
	const parts: Amount[] = [];
	for (let at = from; parts.length < maxParts; at += step) {
		const part = amounts[at];
		if (!part || !takes(part)) break;
		parts.push(part);
	}
	return parts;
}

/** @param short what it means when the parts come to less: that something is left over, or that it does not come out */
function candidate(
	total: Amount,
	parts: readonly Amount[],
	sure: number,
	short: 'rest' | 'false'
): Candidate {
	const add = parts.map(({ value }) => value);
	const sum = exact(add.reduce((a, b) => a + b, 0));
	const left = exact(total.value - sum);
	const isRough = [total, ...parts].some(({ hedge }) => hedge !== null);
	const agrees = left === 0 ? true : isRough || (left > 0 && short === 'rest') ? null : false;
	const result = `${describeSum({ add })} = ${formatNumber(sum)}`;
	return {
		kind: 'total',
		parts: parts.map(({ id }) => id),
		stated: total.id,
		working: left === 0 ? result : `${result}; the text says ${formatNumber(total.value)}`,
		agrees,
		note: noteOf(left, agrees, isRough),
		sure
	};
}

function noteOf(left: number, agrees: boolean | null, isRough: boolean): string {
	if (agrees) return 'The parts make the number that the text gives. Check whether anybody is counted twice.';
	const gap = formatNumber(Math.abs(left));
	if (agrees === false) {
		return `The sum does not come out: the parts are ${gap} ${left < 0 ? 'more' : 'less'}. Check whether they count the same things.`;
	}
	if (isRough)
		return `The parts are ${gap} ${left < 0 ? 'more' : 'less'}, but not every number is exact. Check how exact they are.`;
	return `${gap} are left over. Check whether the text says what they are.`;
}

/** Whether two numbers may count the same things, as far as the words behind them say. */
export function sameUnit(a: Placed, b: Placed): boolean {
	const [one, other] = [head(a.unit), head(b.unit)];
	return one === '' || other === '' || one === other;
}

/** The noun of a unit, in the singular as far as the plural is regular; empty for what has been done to people. */
function head(unit: string): string {
	const words = unit.toLowerCase().split(' ');
	const noun = words.find((word) => state.test(word)) ? '' : (words.at(-1) ?? '');
	return noun.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');
}

/** Takes out what binary arithmetic adds. */
const exact = (value: number) => Number(value.toPrecision(15));
