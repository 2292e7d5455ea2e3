/** The middle of some numbers: of an even count, the mean of the two in the middle. `NaN` for none. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	if (Number.isInteger(middle)) return ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
	return sorted[Math.floor(middle)] ?? NaN;
}

/** The median of every field, over runs that have the same fields. */
export function medians<Field extends string>(runs: readonly Record<Field, number>[]): Record<Field, number> {
	const fields = Object.keys(runs[0] ?? {}) as Field[];
	return Object.fromEntries(fields.map((field) => [field, median(runs.map((run) => run[field]))])) as Record<
		Field,
		number
	>;
}

/** A task of the page's main thread: when it began and how long it took, in ms. */
export interface LongTask {
	start: number;
	duration: number;
}

/**
 * Total blocking time in ms: of every task between two moments, what goes beyond 50 ms. Of a task that crosses a moment,
 * only the part inside counts. https://web.dev/articles/tbt
 */
export function blockingTime(tasks: readonly LongTask[], from: number, to: number): number {
	return tasks.reduce((sum, { start, duration }) => {
		const inside = Math.min(start + duration, to) - Math.max(start, from);
		return sum + Math.max(0, inside - 50);
	}, 0);
}

/** A movement of what is shown: when, in ms, and its score. */
export interface LayoutShift {
	at: number;
	score: number;
}

/**
 * Cumulative layout shift: the largest sum within a session, which ends after a second without a shift, and after five
 * seconds in all. https://web.dev/articles/cls
 */
export function cumulativeShift(shifts: readonly LayoutShift[]): number {
	let most = 0;
	let first = -Infinity;
	let last = -Infinity;
	let sum = 0;
	for (const { at, score } of shifts) {
		if (at - last >= 1000 || at - first >= 5000) {
			first = at;
			sum = 0;
		}
		last = at;
		sum += score;
		most = Math.max(most, sum);
	}
	return most;
}
