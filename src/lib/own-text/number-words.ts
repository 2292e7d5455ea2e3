const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What a word multiplies by. */
export const scales: Readonly<Record<string, number>> = {
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12
};

const first = [...ones, ...tens, 'half a', 'a'].sort((a, b) => b.length - a.length).join('|');
const all = [...ones, ...tens, 'hundred', 'dozen', ...Object.keys(scales)].sort(
	(a, b) => b.length - a.length
);

/** Where a number in words may begin. `a` counts only before hundred, dozen and the like: `readNumberWords` decides. */
export const numberWordStart = new RegExp(
	`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['’-])(?:${first})(?![\\p{L}\\p{N}])`,
	'giu'
);

/** A number that is one word, for ranges: `ten`. */
export const smallNumberWord = `(?:${[...ones.slice(1), ...tens].sort((a, b) => b.length - a.length).join('|')})`;

const step = new RegExp(`( and |-| )(${all.join('|')})(?![\\p{L}\\p{N}])`, 'iuy');
const start = new RegExp(`(${all.slice().join('|')}|half a|a)(?![\\p{L}\\p{N}])`, 'iuy');

/**
 * Reads the number in words that begins at a place: `three hundred and five`, `forty-three`, `a dozen`, `half a million`.
 * It reads as far as the words make one number: of "two and three" it reads "two".
 *
 * @returns its value and where it ends; `null` when no number begins there
 */
export function readNumberWords(text: string, at: number): { value: number; end: number } | null {
	start.lastIndex = at;
	const opened = start.exec(text)?.[1]?.toLowerCase();
	if (opened === undefined) return null;
	const isArticle = opened === 'a' || opened === 'half a';
	let total = 0;
	let group = opened === 'half a' ? 0.5 : opened === 'a' ? 1 : valueOf(opened);
	let last = isArticle ? 'article' : kindOf(opened);
	if (last === 'hundred' || last === 'scale' || last === 'dozen') return null;
	let smallest = Infinity;
	let end = start.lastIndex;
	for (;;) {
		step.lastIndex = end;
		const [, join = '', found = ''] = step.exec(text) ?? [];
		if (found === '') break;
		const word = found.toLowerCase();
		const kind = kindOf(word);
		const isBig = last === 'hundred' || last === 'scale';
		if (join === ' and ' && !isBig) break;
		if (last === 'dozen') break;
		if (kind === 'one') {
			if (!isBig && !(last === 'ten' && valueOf(word) > 0 && valueOf(word) < 10)) break;
			group += valueOf(word);
		} else if (kind === 'ten') {
			if (!isBig) break;
			group += valueOf(word);
		} else if (kind === 'hundred') {
			if (isBig || group === 0 || group >= 100) break;
			group *= 100;
		} else if (kind === 'dozen') {
			if (isBig || group === 0) break;
			group *= 12;
		} else {
			const scale = scales[word] ?? 1;
			if (group === 0 || scale >= smallest) break;
			total += group * scale;
			group = 0;
			smallest = scale;
		}
		last = kind;
		end = step.lastIndex;
	}
	return last === 'article' ? null : { value: total + group, end };
}

type WordKind = 'one' | 'ten' | 'hundred' | 'dozen' | 'scale' | 'article';

function kindOf(word: string): WordKind {
	if (ones.includes(word)) return 'one';
	if (tens.includes(word)) return 'ten';
	if (word === 'hundred' || word === 'dozen') return word;
	return 'scale';
}

function valueOf(word: string): number {
	const one = ones.indexOf(word);
	return one === -1 ? (tens.indexOf(word) + 2) * 10 : one;
}
