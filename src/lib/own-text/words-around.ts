const maxWords = 12;
const before = 4;

/** How far to each side is looked, in characters. */
const reach = 120;

/** Whole words around a stretch of text: at most four before it, and as many behind it as make twelve together. */
export function wordsAround(text: string, start: number, end: number): string {
	const from = Math.max(0, start - reach);
	const to = Math.min(text.length, end + reach);
	let [left, right] = [start, end];
	while (left > from && !isSpace(text[left - 1])) left--;
	while (right < to && !isSpace(text[right])) right++;
	const middle = wordsOf(text.slice(left, right)).slice(0, maxWords);
	const lead = wordsOf(text.slice(from, left));
	// The edge of what is looked at may cut a word.
	if (from > 0 && !isSpace(text[from - 1])) lead.shift();
	const after = wordsOf(text.slice(right, to));
	if (to < text.length && !isSpace(text[to])) after.pop();
	const most = Math.min(before, maxWords - middle.length);
	return [...(most > 0 ? lead.slice(-most) : []), ...middle, ...after].slice(0, maxWords).join(' ');
}

const isSpace = (sign: string | undefined) => sign === undefined || /\s/u.test(sign);
const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
