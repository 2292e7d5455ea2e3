import { describeSum, formatNumber, workOut } from '../figures/work-out.ts';
import { site } from '../model/site.ts';
import type { Candidate, Evidence, Placed } from './proposed-sum.ts';
import { readDate, type ReadDate } from './read-date.ts';

const near = 6;
const timeUnit = /^(day|week|month|year)s?(?:-|$| )/iu;

/** How many days a unit has, on average. */
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** Spans of time: the days between two dates of one sentence, with and without the first day. */
export function proposeDurations(evidence: Evidence): Candidate[] {
	const dates = evidence.numbers.filter(({ kind }) => kind === 'date');
	return dates.flatMap((first, index): Candidate[] => {
		const second = dates[index + 1];
		if (!second || second.sentence !== first.sentence) return [];
		const days = isoDays(readDate(first.text), readDate(second.text));
		if (!days) return [];
		const told =
			/(?<!\p{L})(?:from|between|since) (?:the )?$/iu.test(evidence.before(first)) ||
			/(?<!\p{L})(?:to|until|till|through) (?:the )?$/iu.test(evidence.before(second));
		return [span(first, second, days, told, statedSpan(evidence, first, second))];
	});
}

/** Both days in ISO 8601. A day without a year gets the year of the other, or the year before when it would come later. */
function isoDays(first: ReadDate | null, second: ReadDate | null): [string, string] | null {
	if (!first || !second) return null;
	const [a, b] = [order(first), order(second)];
	let [from, to] = [first.year, second.year];
	if (from === null && to === null) {
		// Without a year the 29th of February cannot be known.
		if (a >= b || (first.month <= 2 && second.month > 2)) return null;
		from = to = Number(site.year) || 2001;
	}
	from ??= a < b ? to : (to ?? 0) - 1;
	to ??= a < b ? from : (from ?? 0) + 1;
	const days: [string, string] = [iso(from ?? 0, first), iso(to ?? 0, second)];
	return days[0] < days[1] ? days : null;
}

const order = ({ month, day }: ReadDate) => month * 100 + day;
const two = (value: number) => String(value).padStart(2, '0');
const iso = (year: number, { month, day }: ReadDate) =>
	`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** A number of days, weeks, months or years in the same sentence. */
function statedSpan({ numbers }: Evidence, first: Placed, second: Placed): Placed | undefined {
	const at = numbers.indexOf(first);
	return numbers
		.slice(Math.max(0, at - near), at + near)
		.find(
			(one) =>
				one.kind === 'count' &&
				one.sentence === second.sentence &&
				one.value !== null &&
				timeUnit.test(one.unit)
		);
}

function span(
	first: Placed,
	second: Placed,
	days: [string, string],
	told: boolean,
	stated?: Placed
): Candidate {
	const between = workOut({ days });
	const unit = timeUnit.exec(stated?.unit ?? '')?.[1]?.toLowerCase() ?? 'day';
	const agrees = stated ? fits(between, stated, unit) : null;
	const named = [first, second].some(({ text }) => !/\d{4}/u.test(text))
		? `${first.text} to ${second.text}`
		: '';
	const span = named ? `days from ${named}` : describeSum({ days });
	const says =
		stated && agrees !== true ? `; the text says ${formatNumber(stated.value ?? 0)} ${stated.unit}` : '';
	return {
		kind: 'duration',
		parts: [first.id, second.id],
		stated: stated?.id ?? null,
		working: `${span} = ${formatNumber(between)}; with the first day ${formatNumber(between + 1)}${says}`,
		agrees,
		note: durationNote(agrees, stated !== undefined),
		sure: (told ? 45 : 20) + (stated ? (agrees ? 30 : 5) : 0)
	};
}

/** Days and weeks either fit or do not. Months and years are rounded so freely that only a fit says something. */
function fits(between: number, { value, hedge }: Placed, unit: string): boolean | null {
	const length = daysIn[unit] ?? 1;
	const counted = [between, between + 1].flatMap((days) => [
		Math.floor(days / length),
		Math.round(days / length)
	]);
	if (counted.includes(value ?? 0)) return true;
	return hedge === null && (unit === 'day' || unit === 'week') ? false : null;
}

function durationNote(agrees: boolean | null, isStated: boolean): string {
	if (agrees) return 'The span is what the text gives. Check whether the first day counts.';
	if (agrees === false) return 'The span does not come out. Check whether the text means these two days.';
	if (isStated) return 'The text gives a rounded span. Check how long the time is that it means.';
	return 'This is how long the time is. Check whether the first day counts.';
}
