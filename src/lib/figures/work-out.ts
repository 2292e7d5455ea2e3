import { dateInWords } from '../model/date.ts';
import type { Sum } from '../model/question.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Works out a sum.
 *
 * `percent: [a, b]` is a as a share of b, in whole per cent. `days: [a, b]` counts the midnights between two ISO dates
 * in UTC. Everything else is exact for whole numbers below 2^53.
 *
 * @throws RangeError when it divides by nought or a date cannot be read
 */
export function workOut(sum: Sum): number {
	const result = work(sum);
	if (!Number.isFinite(result)) throw new RangeError('The sum has no result.');
	return result;
}

function work(sum: Sum): number {
	if ('add' in sum) return sum.add.reduce((a, b) => a + b, 0);
	if ('subtract' in sum) return sum.subtract[0] - sum.subtract[1];
	if ('multiply' in sum) return sum.multiply.reduce((a, b) => a * b, 1);
	if ('divide' in sum) return sum.divide[0] / sum.divide[1];
	if ('percent' in sum) return Math.round((100 * sum.percent[0]) / sum.percent[1]);
	return Math.round((Date.parse(sum.days[1]) - Date.parse(sum.days[0])) / day);
}

/** A sum in words and signs, without its result: `67 + 314`, `61 as a share of 314, in whole per cent`. */
export function describeSum(sum: Sum): string {
	if ('add' in sum) {
		const [first = 0, ...rest] = sum.add;
		const signed = rest.map((one) => `${one < 0 ? '−' : '+'} ${formatNumber(Math.abs(one))}`);
		return [formatNumber(first), ...signed].join(' ');
	}
	if ('subtract' in sum) return sum.subtract.map(formatNumber).join(' − ');
	if ('multiply' in sum) return sum.multiply.map(formatNumber).join(' × ');
	if ('divide' in sum) return sum.divide.map(formatNumber).join(' ÷ ');
	if ('percent' in sum) {
		return `${formatNumber(sum.percent[0])} as a share of ${formatNumber(sum.percent[1])}, in whole per cent`;
	}
	const [from, to] = sum.days.map((date) => {
		const day = new Date(date);
		return dateInWords(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
	});
	return `days from ${from} to ${to}`;
}

/** What a sum makes, held against what is stated: `61 + 253 = 314. It fits.` */
export function verdict(sum: Sum, result: number, stated: number): string {
	const line = `${describeSum(sum)} = ${formatNumber(result)}.`;
	if (result === stated) return `${line} It fits.`;
	const apart = formatNumber(Math.abs(result - stated));
	return `${line} It does not fit: ${formatNumber(stated)} is ${apart} ${result > stated ? 'less' : 'more'}.`;
}

/** A number as British English prints it, with at most two decimals: `3,393`. */
export function formatNumber(value: number): string {
	return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

/**
 * Reads a number as people type it: `3393`, `3,393`, `3 393`, `19 %`, `1.68`, `1,68`.
 *
 * @returns `null` when it is not one number
 */
export function readNumber(typed: string): number | null {
	const bare = typed.trim().replace(/%$/u, '').replace(/−/gu, '-').trim();
	const plain = bare.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '').replace(/,(?=\d{1,2}$)/u, '.');
	return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

/** How far a typed result may lie from the worked-out one, because people round. */
const rounding = 0.05;

/** Whether a typed number is the worked-out result. */
export function isResult(typed: number | null, result: number): boolean {
	return typed !== null && Math.abs(typed - result) <= rounding;
}
