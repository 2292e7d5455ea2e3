import { isMap, isScalar, isSeq, parse, parseDocument, type YAMLSeq } from 'yaml';

/**
 * `module.md` with one more case at the end of its `order`. Every other letter stays as it is.
 *
 * @returns `null` when there is no `order` to add to
 */
export function addToOrder(text: string, slug: string): string | null {
	const [, opening = '', front] = /^(\uFEFF?---\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text) ?? [];
	if (front === undefined) return null;
	const document = parseDocument(front);
	const order = isMap(document.contents) ? document.contents.get('order', true) : null;
	if (document.errors.length > 0 || !isSeq(order)) return null;
	const at = opening.length;
	return text.slice(0, at) + addToSequence(front, order, slug) + text.slice(at + front.length);
}

function addToSequence(text: string, list: YAMLSeq, entry: string): string {
	const last = list.items.at(-1);
	const insert = (where: number, words: string) => text.slice(0, where) + words + text.slice(where);
	const [begin = 0] = list.range ?? [];
	if (list.flow) {
		if (!isScalar(last)) return insert(begin + 1, entry);
		return insert(last.range?.[1] ?? 0, `, ${entry}`);
	}
	const lineEnd = /\r?\n|$/u;
	const end = isScalar(last) ? (last.range?.[1] ?? 0) : begin;
	const rest = lineEnd.exec(text.slice(end));
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const column = begin - (text.lastIndexOf('\n', begin - 1) + 1);
	return insert(end + (rest?.index ?? 0), `${eol}${' '.repeat(column)}- ${entry}`);
}

/**
 * A YAML file with a list, such as `accounts.yaml`, with more entries at its end. What was there stays letter for letter.
 *
 * @param entries YAML of the entries, each beginning with a hyphen in the first column
 * @returns `null` when the file is no list to which lines can be added
 */
export function addEntries(text: string, entries: string): string | null {
	const document = parseDocument(text);
	const list = document.contents;
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	let before = text;
	let column = 0;
	if (isSeq(list)) {
		const [begin = 0, end = 0] = list.range ?? [];
		if (!list.flow) column = begin - (text.lastIndexOf('\n', begin - 1) + 1);
		else if (list.items.length === 0) before = text.slice(0, begin) + text.slice(end);
	} else if (!(list === null || (isScalar(list) && list.value === null))) return null;
	const lines = entries
		.trimEnd()
		.split('\n')
		.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
	const head = before.trim() === '' ? '' : `${before}${before.endsWith('\n') ? '' : eol}${eol}`;
	const whole = `${head}${lines.join(eol)}${eol}`;
	return holdsAll(whole, text, entries) ? whole : null;
}

/** Whether the new list is the old one with the entries after it. */
function holdsAll(whole: string, before: string, entries: string): boolean {
	try {
		const old = (parse(before) ?? []) as unknown[];
		return JSON.stringify(parse(whole)) === JSON.stringify([...old, ...(parse(entries) as unknown[])]);
	} catch {
		return false;
	}
}
