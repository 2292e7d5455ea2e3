import { formatNumber } from '../figures/work-out.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { OwnBlock } from './own-text.ts';

/** A sum that the program can see in a text. Whether it is the right one is for a reader to say. */
export interface ProposedSum {
	/** Saved notes hang on it. */
	id: string;
	kind: 'total' | 'percent-of' | 'difference' | 'duration';
	/** Ids of the numbers that it is made of. */
	parts: string[];
	/** The number that the text itself gives, where it gives one. */
	stated: string | null;
	working: string;
	/** Whether the working gives what is stated; `null` where nothing is stated. */
	agrees: boolean | null;
	/** One plain sentence: what to look at. */
	note: string;
}

/** More than a learner can check in a lesson helps nobody. */
export const mostSums = 12;
/** How many numbers next to each other are tried as the parts of a total. */
const mostParts = 6;
/** How many numbers before the parts may be their total. */
const mostBefore = 4;

const cue =
	/\b(?:of (?:whom|them|these|those|which)|including|among them|in total|altogether|in all|a total of)\b/iu;

/**
 * Sums that the numbers of a text allow: parts and their total, a share of a number, a change from one number to another,
 * the days between two dates. The surest come first, at most twelve.
 */
export function proposeSums(numbers: readonly FoundNumber[], blocks: readonly OwnBlock[]): ProposedSum[] {
	const found: ProposedSum[] = [];
	for (const { id, text } of blocks) {
		const own = numbers.filter(({ block }) => block === id);
		found.push(...totals(own, text), ...durations(own), ...changes(own, text), ...shares(own, text));
	}
	const rank = (one: ProposedSum) =>
		one.kind === 'total' ? (one.agrees ? 0 : 1) : one.agrees === null ? 3 : 2;
	const seen = new Set<string>();
	return found
		.toSorted((a, b) => rank(a) - rank(b))
		.filter(({ id }) => !seen.has(id) && seen.add(id))
		.slice(0, mostSums);
}

type Counted = FoundNumber & { value: number };
const isCount = (one: FoundNumber): one is Counted => one.kind === 'count' && one.value !== null;

function totals(own: readonly FoundNumber[], text: string): ProposedSum[] {
	const counts = own.filter(isCount);
	const found: ProposedSum[] = [];
	// Parts that stand next to each other and give exactly a number near them.
	for (let first = 0; first < counts.length; first += 1) {
		for (let size = 2; size <= mostParts && first + size <= counts.length; size += 1) {
			const parts = counts.slice(first, first + size);
			const sum = parts.reduce((all, { value }) => all + value, 0);
			const near = [
				...counts.slice(Math.max(0, first - mostBefore), first),
				...counts.slice(first + size, first + size + 1)
			];
			const total = near.findLast(({ value }) => value === sum);
			if (total) found.push(totalOf(parts, total));
		}
	}
	// Words that announce parts or a total, whether or not the sum comes out.
	for (const [index, total] of counts.entries()) {
		const parts: Counted[] = [];
		let announced = false;
		for (const [offset, next] of counts.slice(index + 1, index + 1 + mostParts).entries()) {
			const between = text.slice(counts[index + offset]!.end, next.end + 30);
			if (between.length > 160) break;
			announced ||= cue.test(between);
			if (next.value <= total.value) parts.push(next);
		}
		if (announced && parts.length > 1 && !found.some(({ parts: [first] }) => first === total.id)) {
			found.push(totalOf(parts, total));
		}
	}
	return found;
}

function totalOf(parts: readonly Counted[], total: Counted): ProposedSum {
	const sum = parts.reduce((all, { value }) => all + value, 0);
	const agrees = sum === total.value;
	return {
		id: `sum-${total.id}-${parts[0]!.id}`,
		kind: 'total',
		parts: [total.id, ...parts.map(({ id }) => id)],
		stated: total.text,
		working: `${parts.map(({ value }) => formatNumber(value)).join(' + ')} = ${formatNumber(sum)}`,
		agrees,
		note: agrees
			? 'The parts give the total. A sum that comes out shows that the numbers fit, and not that they are right.'
			: 'This does not come out. Check first whether the numbers count the same things, over the same time.'
	};
}

function shares(own: readonly FoundNumber[], text: string): ProposedSum[] {
	return own.flatMap((percent): ProposedSum[] => {
		if (percent.kind !== 'percent' || percent.value === null) return [];
		const base = own
			.filter(isCount)
			.filter(({ start }) => Math.abs(start - percent.start) < 120 && !crosses(text, start, percent.start))
			.toSorted((a, b) => Math.abs(a.start - percent.start) - Math.abs(b.start - percent.start))[0];
		if (!base) return [];
		const share = (base.value * percent.value) / 100;
		return [
			{
				id: `sum-${percent.id}-${base.id}`,
				kind: 'percent-of',
				parts: [percent.id, base.id],
				stated: null,
				working: `${formatNumber(percent.value)}% of ${formatNumber(base.value)} = ${formatNumber(round(share))}`,
				agrees: null,
				note: 'Check whether the share is meant of this number. A share of what, and counted when?'
			}
		];
	});
}

function changes(own: readonly FoundNumber[], text: string): ProposedSum[] {
	const counts = own.filter((one) => isCount(one) || one.kind === 'percent');
	return counts.flatMap((first, index): ProposedSum[] => {
		const second = counts[index + 1];
		if (!second || first.kind !== second.kind || first.value === null || second.value === null) return [];
		const before = text.slice(Math.max(0, first.start - 30), first.start);
		const between = text.slice(first.end, second.start);
		const linked =
			/\bfrom (?:\w+ ){0,2}$/iu.test(before) && /^[^.;]{0,40}\bto (?:\w+ ){0,2}$/iu.test(between);
		if (!linked || first.value === 0) return [];
		const change = second.value - first.value;
		const words = change < 0 ? 'less' : 'more';
		const points = first.kind === 'percent' ? ' percentage points' : '';
		const share = formatNumber(round((100 * Math.abs(change)) / first.value));
		return [
			{
				id: `sum-${first.id}-${second.id}`,
				kind: 'difference',
				parts: [first.id, second.id],
				stated: null,
				working: `${formatNumber(second.value)} − ${formatNumber(first.value)} = ${formatNumber(change)}${points}; that is ${share}% ${words}`,
				agrees: null,
				note: 'Check whether both numbers count the same things in the same way.'
			}
		];
	});
}

function durations(own: readonly FoundNumber[]): ProposedSum[] {
	const dates = own.filter((one) => one.kind === 'date' && one.value !== null) as Counted[];
	return dates.flatMap((first, index): ProposedSum[] => {
		const second = dates[index + 1];
		if (!second || second.value === first.value) return [];
		const days = Math.abs(second.value - first.value);
		const stated = own.find((one) => isCount(one) && /^days?\b/iu.test(one.unit)) ?? null;
		return [
			{
				id: `sum-${first.id}-${second.id}`,
				kind: 'duration',
				parts: [first.id, second.id],
				stated: stated && `${stated.text} ${stated.unit.split(' ')[0]}`,
				working: `From ${first.text} to ${second.text}: ${formatNumber(days)} days, or ${formatNumber(days + 1)} when the first and the last day both count`,
				agrees: stated && (stated.value === days || stated.value === days + 1),
				note: 'Check which days are meant, and whether both ends count.'
			}
		];
	});
}

function crosses(text: string, from: number, to: number): boolean {
	return /[.!?]\s+\p{Lu}/u.test(text.slice(Math.min(from, to), Math.max(from, to)));
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
