import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Noted } from '../../../../src/lib/server/lessons/noted.ts';
import { Problems } from '../../../../src/lib/server/lessons/problems.ts';
import { checkYaml, readYaml } from '../../../../src/lib/server/lessons/read-yaml.ts';

const text = `title: A bridge
date:
  printed: 1 May
list:
  - { id: a, words: [one, two] }
  - id: b
    note: |
      Two
      lines
`;

const read = (yaml: string, firstLine = 1) => {
	const problems = new Problems();
	const source = readYaml(yaml, 'a.yaml', firstLine, problems);
	return { source, problems: problems.all };
};

describe('readYaml', () => {
	it.each<[string, PropertyKey[], number, number]>([
		['a field', ['title'], 1, 1],
		['a field inside another', ['date', 'printed'], 3, 3],
		['an entry of a list', ['list', 0], 5, 5],
		['a field of an entry', ['list', 0, 'words'], 5, 14],
		['a word in a list in brackets', ['list', 0, 'words', 1], 5, 27],
		['a field of a later entry', ['list', 1, 'note'], 7, 5],
		['a field that is absent: its parent', ['list', 1, 'words'], 6, 5],
		['a path that leads nowhere: the nearest parent', ['date', 'x', 'y', 'z'], 2, 1],
		['the whole', [], 1, 1]
	])('knows the place of %s', (_name, path, line, column) => {
		expect(read(text).source?.placeOf(path)).toEqual({ file: 'a.yaml', line, column });
	});

	it('counts lines from where the YAML begins in its file', () => {
		expect(read(text, 12).source?.placeOf(['date'])).toMatchObject({ line: 13, column: 1 });
	});

	it('gives a place in an empty file too', () => {
		expect(read('').source?.placeOf([])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
		expect(read('', 5).source?.placeOf(['x'])).toEqual({ file: 'a.yaml', line: 5, column: 1 });
	});

	it('reads dates as text, as authors write them', () => {
		expect(read('date: 2023-09-19').source?.data).toEqual({ date: '2023-09-19' });
	});

	it.each([
		['a colon in a value', 'a: b: c', 1, 4],
		['a field that stands twice', 'a: 1\na: 2', 2, 1],
		['a list that is not closed', 'a: [1, 2', 1, 9],
		['a star at the beginning', 'a: 1\nb: *word', 2, 4]
	])('tells where %s makes it unreadable', (_name, yaml, line, column) => {
		const { source, problems } = read(yaml);
		expect(source).toBeNull();
		expect(problems[0]).toMatchObject({ code: 'yaml_unreadable', line, column });
	});
});

describe('checkYaml', () => {
	const fields = (entries: v.ObjectEntries) => v.strictObject(entries, Object.keys(entries).join(' '));
	const schema = fields({
		name: v.string('it has to be text'),
		date: v.optional(fields({ printed: v.string() }))
	});
	const check = (yaml: string) => {
		const problems = new Problems();
		const source = readYaml(yaml, 'a.yaml', 1, problems)!;
		return { data: checkYaml(source, schema, new Noted(), problems), problems: problems.all };
	};

	it('gives the data when all is well', () => {
		expect(check('name: A')).toEqual({ data: { name: 'A' }, problems: [] });
	});

	it('tells every mismatch at once', () => {
		const { data, problems } = check('nam: 1\ncolour: red\ndate:\n  printd: x');
		expect(data).toBeNull();
		expect(problems.map(({ code, line }) => [code, line])).toEqual([
			['field_missing', 1],
			['field_missing', 3],
			['field_unknown', 4],
			['field_unknown', 1],
			['field_unknown', 2]
		]);
	});

	it.each([
		['text where fields belong', 'name: A\ndate: 1 May', 'it has to hold the fields printed'],
		['an empty file', '', 'it has to hold the fields name, date'],
		['an empty value', 'name:', 'it has to be text']
	])('says in plain words what is wrong with %s', (_name, yaml, words) => {
		expect(
			check(yaml)
				.problems.map(({ message }) => message)
				.join()
		).toContain(words);
	});
});
