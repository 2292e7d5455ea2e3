import * as v from 'valibot';
import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { nearestName } from './nearest-name.ts';
import type { Noted } from './noted.ts';
import type { Place, Problems } from './problems.ts';

/** YAML that was read, with the place of every value. */
export interface YamlSource {
	file: string;
	data: unknown;
	/** The place of a value, by its path in the data; of its nearest known parent when it is absent. */
	placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Where a value begins in its text, and the same for the values in it: of a map with the places of its keys. */
export type Offsets = [at: number, inside?: Offsets[] | Record<string, [key: number, value: Offsets]>];

/** YAML without a fault, as data that can be kept. */
export interface ReadBefore {
	data: unknown;
	offsets: Offsets;
}

/** Remembers YAML by its text. A tool that reads the same files again and again can hand over one that lasts. */
export interface YamlMemory {
	get(text: string): ReadBefore | undefined;
	set(text: string, read: ReadBefore): unknown;
}

let memory: YamlMemory | undefined;
/** Makes `readYaml` remember. Without it nothing is kept, so that a build holds no text twice. */
export function rememberYaml(use: YamlMemory) {
	memory = use;
}

/**
 * Reads YAML.
 *
 * @param firstLine the line in the file where `text` begins, from 1
 * @returns `null` when the YAML cannot be read; the problems say why
 */
export function readYaml(
	text: string,
	file: string,
	firstLine: number,
	problems: Problems
): YamlSource | null {
	const starts = lineStarts(text);
	const at = (offset: number): Place => {
		const line = lastNotAfter(starts, offset);
		return { file, line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
	};
	const read =
		memory?.get(text) ?? compose(text, (offset, why) => problems.add('yaml_unreadable', at(offset), why));
	if (!read) return null;
	memory?.set(text, read);
	return { file, data: read.data, placeOf: (path) => at(offsetOf(read.offsets, path)) };
}

function compose(text: string, fault: (offset: number, why: string) => void): ReadBefore | null {
	const document = parseDocument(text, { prettyErrors: false });
	let unreadable = document.errors.length > 0;
	for (const error of document.errors) fault(error.pos[0], error.message);
	// Only where there is an asterisk can there be an alias.
	if (text.includes('*')) {
		visit(document, {
			Alias(_, { source, range }) {
				fault(range?.[0] ?? 0, `\`*${source}\` stands for something else in YAML.`);
				unreadable = true;
			}
		});
	}
	if (unreadable) return null;
	return { data: document.toJS() as unknown, offsets: offsetsOf(document.contents) };
}

function offsetsOf(node: unknown): Offsets {
	const at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
	if (isSeq(node)) return [at, node.items.map(offsetsOf)];
	if (!isMap(node)) return [at];
	const inside: Record<string, [number, Offsets]> = {};
	for (const { key, value } of node.items) {
		if (!isScalar(key)) continue;
		const keyAt = key.range?.[0] ?? 0;
		inside[String(key.value)] = [keyAt, value === null ? [keyAt] : offsetsOf(value)];
	}
	return [at, inside];
}

/** Of the key where there is one, of the value in a list; of the nearest parent when the path leads nowhere. */
function offsetOf(offsets: Offsets, path: readonly PropertyKey[]): number {
	let [at, inside] = offsets;
	for (const key of path) {
		if (Array.isArray(inside)) {
			const item = inside[Number(key)];
			if (!item) break;
			[at, inside] = item;
		} else {
			const pair = inside && Object.hasOwn(inside, key) ? inside[String(key)] : undefined;
			if (!pair) break;
			at = pair[0];
			inside = pair[1][1];
		}
	}
	return at;
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** The index of the last number of a rising list that is not above `value`. */
function lastNotAfter(rising: readonly number[], value: number): number {
	let [low, high] = [0, rising.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((rising[middle] ?? 0) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}

/**
 * Holds YAML against a schema and gives every mismatch as a problem, with its place. What fits is noted.
 *
 * @returns the checked data, or `null` when there was a problem
 */
export function checkYaml<const Schema extends v.GenericSchema>(
	source: YamlSource,
	schema: Schema,
	noted: Noted,
	problems: Problems
): v.InferOutput<Schema> | null {
	const result = v.safeParse(schema, source.data);
	if (result.success) {
		noted.note(schema, result.output, source.placeOf);
		return result.output;
	}
	for (const issue of result.issues) report(issue, source, problems);
	return null;
}

function report(issue: v.BaseIssue<unknown>, source: YamlSource, problems: Problems) {
	const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
	const place = source.placeOf(path);
	const field = path.filter((key) => typeof key === 'string').join('.') || 'the whole';
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		const known = issue.message.split(' ');
		// The schema tells of the first unknown field only.
		const given = Object.keys(issue.path?.at(-1)?.input ?? {});
		for (const name of given.filter((key) => !known.includes(key))) {
			const at = source.placeOf([...path.slice(0, -1), name]);
			problems.add('field_unknown', at, name, nearestName(name, known), known);
		}
	} else if (issue.received === 'undefined' && path.length > 0) {
		problems.add('field_missing', place, field);
	} else if (issue.issues?.length && issue.type !== 'union') {
		for (const inner of issue.issues) report(inner, source, problems);
	} else {
		problems.add('field_wrong', place, field, describeIssue(issue));
	}
}

/** What is wrong, in words that an author knows. */
function describeIssue({ type, message, expected }: v.BaseIssue<unknown>): string {
	if (type === 'strict_object') return `it has to hold the fields ${message.split(' ').join(', ')}`;
	if (type === 'array' || type === 'tuple') return 'it has to be a list';
	if (type === 'min_length') return `it has to hold at least ${expected?.replace('>=', '')}`;
	return message;
}
