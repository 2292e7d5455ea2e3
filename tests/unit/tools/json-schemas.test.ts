import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/lib/server/lessons/front-matter.ts';
import { Problems } from '../../../src/lib/server/lessons/problems.ts';
import { readYaml } from '../../../src/lib/server/lessons/read-yaml.ts';
import { fileSchemas, jsonSchemas, schemaLine, schemaName } from '../../../src/tools/json-schemas.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';
import { parseSample, sampleFiles, sampleNames } from '../../helpers/sample.ts';

const folder = 'lessons/.schemas';
const made = jsonSchemas();
const ajv = new Ajv({ allErrors: true, strictTypes: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } });
const validators = new Map<string, ValidateFunction>(
	[...made].map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)])
);

/** What an editor would mark in a file: nothing, or the complaints. `undefined` when it is no file with fields. */
function complaints({ path, text }: { path: string; text: string }): string | undefined {
	const name = path.split('/').at(-1) ?? '';
	const validate = Object.hasOwn(fileSchemas, name) && validators.get(schemaName(path));
	if (!validate) return undefined;
	const source = name.endsWith('.md')
		? readFrontMatter({ path, text }, new Problems()).front
		: readYaml(text, path, 1, new Problems());
	if (!source) return undefined;
	return validate(source.data) ? '' : ajv.errorsText(validate.errors);
}

describe('the JSON Schemas for editors', () => {
	it('are in lessons/.schemas/ as `npm run schemas` writes them', () => {
		expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
		for (const [name, text] of made) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
	});

	it('say of every field what belongs there', () => {
		const silent: string[] = [];
		const visit = (schema: Record<string, unknown>, path: string) => {
			for (const [field, inner] of Object.entries((schema['properties'] ?? {}) as Record<string, object>)) {
				if (!('description' in inner) && !path.includes('sum')) silent.push(`${path}.${field}`);
			}
			for (const [key, inner] of Object.entries(schema)) {
				if (typeof inner === 'object' && inner !== null)
					visit(inner as Record<string, unknown>, `${path}.${key}`);
			}
		};
		for (const [name, text] of made) visit(JSON.parse(text) as Record<string, unknown>, name);
		expect(silent).toEqual([]);
	});

	it('find nothing wrong in the lessons', () => {
		const files = readLessonFiles('.', resolve('lessons'));
		const checked = files
			.map((file) => [file.path, complaints(file)])
			.filter(([, said]) => said !== undefined);
		expect(checked.length).toBeGreaterThan(40);
		expect(checked.filter(([, said]) => said !== '')).toEqual([]);
	});

	it.each(sampleNames)('agree with the check about the sample %s', (name) => {
		const { problems } = parseSample(name);
		// What the check knows from other files, or from a calendar, no schema can know.
		const marked = problems.filter(
			({ code, message }) =>
				['field_missing', 'field_unknown', 'field_wrong'].includes(code) &&
				!/no such day|`withheld`|speaks as|no `whole`/u.test(message)
		);
		for (const file of sampleFiles(name)) {
			const said = complaints(file);
			if (said === undefined) continue;
			const inFields = marked.some((problem) => problem.file.replace('.more.', '.') === file.path);
			// The mistake of a lesson.md may stand below its front matter, where no schema looks.
			if (file.path.endsWith('lesson.md') && said === '') continue;
			expect(said !== '', `${file.path}: ${said}`).toBe(inFields);
		}
	});
});

describe('the first line of a YAML file', () => {
	const files = readLessonFiles('.', resolve('lessons')).filter(({ path }) => path.endsWith('.yaml'));

	it.each(files.map(({ path, text }) => [path, text]))('%s leads to its schema', (path, text) => {
		const [, address = ''] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(text) ?? [];
		const schema = join(dirname(path), address);
		expect(schema).toBe(join(folder, schemaName(path)));
		expect(existsSync(schema)).toBe(true);
	});

	it('finds the schemas from a module in another folder', () => {
		const line = (path: string) => schemaLine(path, 'lessons/.schemas');
		expect(line('lessons/accounts.yaml')).toBe('# yaml-language-server: $schema=./.schemas/accounts.json');
		expect(line('modules/rivers/cases/one/class.yaml')).toBe(
			'# yaml-language-server: $schema=../../../../lessons/.schemas/class.json'
		);
	});
});
