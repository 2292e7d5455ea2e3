import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { kindsAtBuild } from '../../../../src/lib/questions/at-build.ts';
import { Noted } from '../../../../src/lib/server/lessons/noted.ts';
import { Problems } from '../../../../src/lib/server/lessons/problems.ts';
import { checkYaml, readYaml } from '../../../../src/lib/server/lessons/read-yaml.ts';
import { partKinds } from '../../../../src/lib/server/lessons/schemas/lesson.ts';
import {
	fields,
	id,
	voiced,
	quoted,
	refersTo,
	text,
	told
} from '../../../../src/lib/server/lessons/schemas/shared.ts';
import { textFields } from '../../../../src/lib/server/lessons/text-fields.ts';
import { fileSchemas } from '../../../../src/tools/json-schemas.ts';

const schemas: [string, v.GenericSchema][] = [
	...Object.entries(fileSchemas).map(([file, { schema }]): [string, v.GenericSchema] => [file, schema]),
	...Object.entries(kindsAtBuild).map(([kind, { fence }]): [string, v.GenericSchema] => [kind, fence]),
	...Object.entries(partKinds)
];

/** Texts of a schema that nobody has said the meaning of, by their path. */
const meaningless = (schema: v.GenericSchema) =>
	textFields(schema).flatMap(({ path, meaning }) => (meaning ? [] : [path.join('.')]));

describe('the schemas', () => {
	it.each(schemas)('say of every text in %s what it is', (_name, schema) => {
		expect(textFields(schema).length).toBeGreaterThan(0);
		expect(meaningless(schema)).toEqual([]);
	});

	it('are found to say nothing of a text, wherever it stands', () => {
		const schema = fields({
			a: v.optional(told('A', text)),
			b: v.array(fields({ c: voiced('C'), d: v.strictTuple([id, v.string()]) })),
			e: v.union([v.number(), text]),
			f: v.record(v.string(), text),
			g: quoted('G', v.array(text)),
			h: v.picklist(['one', 'two'])
		});
		expect(meaningless(schema)).toEqual(['a', 'b.*.d.1', 'e', 'f.*']);
	});

	it.each(Object.entries(kindsAtBuild))('name the kind %s in its own fence', (kind, { fence }) => {
		expect(
			v.safeParse(fence, { question: 'another', id: 'a' }).issues?.map(({ path }) => path?.[0]?.key)
		).toContain('question');
		expect(
			v.safeParse(fence, { question: kind, id: 'a' }).issues?.map(({ path }) => path?.[0]?.key) ?? []
		).not.toContain('question');
	});
});

describe('what is noted of a file', () => {
	const schema = fields({
		title: voiced('A title'),
		said: quoted('What they say'),
		reasons: voiced('Reasons', v.array(text)),
		rows: v.array(fields({ account: v.optional(refersTo('account', 'An account')), note: voiced('A note') })),
		pair: v.optional(refersTo('document', 'Two documents', v.strictTuple([id, id])))
	});
	const read = (yaml: string) => {
		const noted = new Noted();
		const problems = new Problems();
		checkYaml(readYaml(yaml, 'a.yaml', 1, problems)!, schema, noted, problems);
		return noted;
	};
	const yaml = `title: Ours
said: Theirs
reasons: [One, Two]
rows:
  - note: Why
    account: a1
  - note: How
pair: [here, there]
`;

	it('is the site’s own words, each with its line', () => {
		expect(read(yaml).voicedWords.map(({ line, text: words }) => `${line} ${words}`)).toEqual([
			'1 Ours',
			'3 One',
			'3 Two',
			'5 Why',
			'7 How'
		]);
	});

	it('is every id that is named, with its kind and place', () => {
		const named = read(yaml).references.map(
			({ to, id: name, place }) => `${place.line}:${place.column} ${to} ${name}`
		);
		expect(named).toEqual(['6:5 account a1', '8:8 document here', '8:14 document there']);
	});

	it('is nothing when the file does not fit', () => {
		const { voicedWords, references } = read('title: Ours\n');
		expect([voicedWords, references]).toEqual([[], []]);
	});
});
