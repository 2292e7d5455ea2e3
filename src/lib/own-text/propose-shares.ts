import { formatNumber, workOut } from '../figures/work-out.ts';
import { isAmount, type Candidate, type Evidence, type Placed } from './proposed-sum.ts';

type Valued = Placed & { value: number };

/** How many amounts of a sentence are tried with a percentage. */
const near = 4;

/** "30 of the 120 members", "30 people out of 120". */
const outOf =
	/^(?: \p{L}[\p{L}’'-]*){0,3} (?:out of|of|from among)(?: the| its| these| those| our| their| all)* $/u;

/** "25% of the 400 people". */
const ofAll = /^ of(?: the| its| these| those| our| their| all| about| some)* $/u;

/** Shares: a percentage and the numbers that make it, a percentage of a number, and one number of another. */
export function proposeShares(evidence: Evidence): Candidate[] {
	const { numbers } = evidence;
	return numbers.flatMap((one, index): Candidate[] => {
		if (one.value === null) return [];
		const around = numbers
			.slice(Math.max(0, index - near), index + near + 1)
			.filter((other): other is Valued => other.sentence === one.sentence && isAmount(other));
		if (one.kind === 'percent') return sharesFor(evidence, one as Valued, around);
		const next = around.find((other) => other.start > one.start);
		const hasPercent = numbers
			.slice(Math.max(0, index - near), index + near + 1)
			.some(({ kind, sentence }) => kind === 'percent' && sentence === one.sentence);
		if (!next || hasPercent || !isAmount(one) || !isOutOf(evidence, one, next)) return [];
		return [share(one, next, null, null, 30)];
	});
}

function sharesFor(evidence: Evidence, percent: Valued, around: readonly Valued[]): Candidate[] {
	const base = around.find((other) => ofAll.test(evidence.between(percent, other) ?? ''));
	if (base) return [shareOfBase(percent, base, around)];
	const found: Candidate[] = [];
	for (const part of around) {
		for (const whole of around) {
			if (part.value >= whole.value || part.kind !== whole.kind) continue;
			const told = isOutOf(evidence, part, whole);
			const agrees = isShare(part.value, whole.value, percent);
			if (agrees) found.push(share(part, whole, percent, true, told ? 80 : 55));
			else if (told) found.push(share(part, whole, percent, false, 60));
		}
	}
	const agreeing = found.filter(({ agrees }) => agrees);
	return (agreeing.length > 0 ? agreeing : found).toSorted((a, b) => b.sure - a.sure).slice(0, 1);
}

function isOutOf(evidence: Evidence, part: Placed, whole: Placed): boolean {
	const words = evidence.between(part, whole);
	return words !== null && (part.value ?? 0) <= (whole.value ?? 0) && outOf.test(words);
}

/** Whether a share comes to a percentage, as exactly as the percentage is written. A part in words may be rounded by one. */
function isShare(part: number, whole: number, percent: Valued): boolean {
	const decimals = /[.,](\d+)/u.exec(percent.text)?.[1]?.length ?? 0;
	const margin = inWords(percent) ? 1 : 0.5 / 10 ** decimals;
	return Math.abs((100 * part) / whole - percent.value) <= margin + 1e-9;
}

function share(
	part: Valued,
	whole: Valued,
	percent: Valued | null,
	agrees: boolean | null,
	sure: number
): Candidate {
	const exact = workOut({ divide: [100 * part.value, whole.value] });
	const working = `${formatNumber(part.value)} ÷ ${formatNumber(whole.value)} = ${formatNumber(exact)}%`;
	const rough = agrees === false && [part, whole, percent].some((one) => one?.hedge);
	return {
		kind: 'percent-of',
		parts: [part.id, whole.id],
		stated: percent?.id ?? null,
		working: percent && !agrees ? `${working}; the text says ${formatNumber(percent.value)}%` : working,
		agrees: rough ? null : agrees,
		note: shareNote(agrees, rough),
		sure
	};
}

/** A part in words as two whole numbers: "two thirds" is 2 of 3. `null` for a percentage. */
function inWords({ text, value }: Valued): [number, number] | null {
	if (/[%‰]|cent|pct/iu.test(text)) return null;
	for (let whole = 2; whole <= 100; whole++) {
		const part = Math.round((value * whole) / 100);
		if (Math.abs((100 * part) / whole - value) < 0.006) return [part, whole];
	}
	return null;
}

function shareNote(agrees: boolean | null, rough: boolean): string {
	if (agrees)
		return 'The share is what the text gives. Check whether the whole is everybody who should be counted.';
	if (rough) return 'The share is another one, but not every number is exact. Check how exact they are.';
	if (agrees === false) return 'The sum does not come out. Check whether the numbers count the same things.';
	return 'The text gives no percentage. Check whether the whole is everybody who should be counted.';
}

function shareOfBase(percent: Valued, base: Valued, around: readonly Valued[]): Candidate {
	const part = inWords(percent);
	const result = part
		? workOut({ divide: [part[0] * base.value, part[1]] })
		: workOut({ divide: [percent.value * base.value, 100] });
	const stated = around.find((other) => other !== base && isShare(other.value, base.value, percent));
	const working = `${part ? percent.text : `${formatNumber(percent.value)}%`} of ${formatNumber(base.value)} = ${formatNumber(result)}`;
	return {
		kind: 'percent-of',
		parts: [percent.id, base.id],
		stated: stated?.id ?? null,
		working,
		agrees: stated ? true : null,
		note: stated
			? 'The share is what the text gives. Check whether the whole is everybody who should be counted.'
			: 'This is how many the percentage stands for. Check who counted them.',
		sure: stated ? 70 : 45
	};
}
