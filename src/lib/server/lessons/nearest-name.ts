import { closest, distance } from 'fastest-levenshtein';

/** The known name that is most like an unknown one, or `null` when none is near (more than half its letters differ). */
export function nearestName(name: string, known: readonly string[]): string | null {
	if (known.length === 0) return null;
	const nearest = closest(name, known);
	return distance(name, nearest) <= Math.max(2, name.length / 2) ? nearest : null;
}
