import * as v from 'valibot';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { nearestName } from './nearest-name.ts';
import type { Place, Problems } from './problems.ts';

/** YAML that was read, with the place of every value. */
export interface YamlSource {
	file: string;
	data: unknown;
	/** The place of a value, by its path in the data; of its nearest known parent when it is absent. */
	placeOf(path: readonly PropertyKey[]): Place;
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
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	let unreadable = document.errors.length > 0;
	const at = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
	};
	for (const error of document.errors) problems.add('yaml_unreadable', at(error.pos[0]), error.message);
	visit(document, {
		Alias(_, { source, range }) {
			const why = `\`*${source}\` stands for something else in YAML.`;
			problems.add('yaml_unreadable', at(range?.[0] ?? 0), why);
			unreadable = true;
		}
	});
	if (unreadable) return null;
	return {
		file,
		data: document.toJS() as unknown,
		placeOf: (path) => at(offsetOf(document, path))
	};
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const parent = document.getIn(path.slice(0, length - 1), true);
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
			if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
		}
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node)) return node.range?.[0] ?? 0;
	}
	return document.contents?.range?.[0] ?? 0;
}

/**
 * Holds YAML against a schema and gives every mismatch as a problem, with its place.
 *
 * @returns the checked data, or `null` when there was a problem
 */
export function checkYaml<const Schema extends v.GenericSchema>(
	source: YamlSource,
	schema: Schema,
	problems: Problems
): v.InferOutput<Schema> | null {
	const result = v.safeParse(schema, source.data);
	if (result.success) return result.output;
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
		const given = Object.keys((issue.path?.at(-1)?.input ?? {}) as object);
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
