import { formatNumber, workOut } from '../figures/work-out.ts';
import { changeVerb } from './number-patterns.ts';
import { isAmount, type Candidate, type Evidence, type Placed } from './proposed-sum.ts';
import { sameUnit } from './propose-totals.ts';

type Valued = Placed & { value: number };

const toward = /^(?: \p{L}[\p{L}’'-]*){0,4},? to(?: about| some| over| nearly| almost| around)? $/u;
const near = 3;

/** Changes: "rose from 100 to 120" gives a difference, and what it is in per cent of the first number. */
export function proposeChanges(evidence: Evidence): Candidate[] {
	const { numbers } = evidence;
	return numbers.flatMap((first, index): Candidate[] => {
		const second = numbers[index + 1];
		if (!second || !isAmount(first) || !isAmount(second) || first.kind !== second.kind) return [];
		if (first.sentence !== second.sentence || !sameUnit(first, second)) return [];
		if (!toward.test(evidence.between(first, second) ?? '')) return [];
		if (!changeVerb.test(evidence.before(first)) && !/(?<!\p{L})from $/iu.test(evidence.before(first)))
			return [];
		const around = numbers
			.slice(Math.max(0, index - near), index + 2 + near)
			.filter(
				(one): one is Valued =>
					one.sentence === first.sentence && one !== first && one !== second && one.value !== null
			);
		return [change(evidence, first, second, around)];
	});
}

function change(evidence: Evidence, first: Valued, second: Valued, around: readonly Valued[]): Candidate {
	const [high, low] = first.value > second.value ? [first, second] : [second, first];
	const difference = Number(workOut({ subtract: [high.value, low.value] }).toPrecision(15));
	const percent = workOut({ divide: [100 * difference, first.value] });
	const stated =
		around.find(({ kind }) => kind === 'percent') ??
		around.find(
			(one) => isAmount(one) && one.kind === first.kind && /(?<!\p{L})by $/iu.test(evidence.before(one))
		);
	const isPercent = stated?.kind === 'percent';
	const expected = isPercent ? percent : difference;
	const decimals = /[.,](\d+)%?/u.exec(stated?.text ?? '')?.[1]?.length ?? 0;
	const margin = isPercent ? 0.5 / 10 ** decimals + 1e-9 : 1e-9;
	const isRough = [first, second, stated].some((one) => one?.hedge);
	const comesOut = stated ? Math.abs(stated.value - expected) <= margin : null;
	const agrees = comesOut === false && isRough ? null : comesOut;
	const result =
		`${formatNumber(high.value)} − ${formatNumber(low.value)} = ${formatNumber(difference)}; ` +
		`${formatNumber(difference)} ÷ ${formatNumber(first.value)} = ${formatNumber(percent)}%`;
	const says =
		stated && comesOut === false
			? `; the text says ${formatNumber(stated.value)}${isPercent ? '%' : ''}`
			: '';
	return {
		kind: 'difference',
		parts: [first.id, second.id],
		stated: stated?.id ?? null,
		working: result + says,
		agrees,
		note: changeNote(agrees, comesOut === false),
		sure: stated ? 65 : 50
	};
}

function changeNote(agrees: boolean | null, isOff: boolean): string {
	if (agrees)
		return 'The change is what the text gives. Check whether both numbers were counted in the same way.';
	if (agrees === false) return 'The sum does not come out. Check whether the numbers count the same things.';
	if (isOff) return 'The change is another one, but not every number is exact. Check how exact they are.';
	return 'This is how large the change is. Check whether both numbers were counted in the same way.';
}
