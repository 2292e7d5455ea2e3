import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../../src/lib/server/lessons/front-matter.ts';
import type { LessonFile } from '../../../../src/lib/server/lessons/lesson-file.ts';
import { parseLessons } from '../../../../src/lib/server/lessons/parse-lessons.ts';
import { Problems, type Place } from '../../../../src/lib/server/lessons/problems.ts';
import { readYaml } from '../../../../src/lib/server/lessons/read-yaml.ts';
import { textFields, textsAt } from '../../../../src/lib/server/lessons/text-fields.ts';
import { fileSchemas } from '../../../../src/tools/json-schemas.ts';
import { sampleFiles } from '../../../helpers/sample.ts';

/** Fields that name an entry, by their file. */
const fields = Object.entries(fileSchemas).flatMap(([name, { schema }]) =>
	textFields(schema).flatMap(({ path, meaning }) =>
		typeof meaning === 'object' ? [{ name, path, field: `${name} ${path.join('.')}` }] : []
	)
);

/** The ids in a field of some files, with their places. */
function* named(files: readonly LessonFile[], { name, path }: { name: string; path: readonly string[] }) {
	for (const file of files.filter((one) => one.path.endsWith(`/${name}`))) {
		const problems = new Problems();
		const source = name.endsWith('.md')
			? readFrontMatter(file, problems).front
			: readYaml(file.text, file.path, 1, problems);
		for (const [id, at] of textsAt(source?.data, path)) yield { id, place: source!.placeOf(at) };
	}
}

/** A text in which the id that begins at a place, or behind it, is another. */
function renamed(text: string, id: string, { line, column }: Place): string {
	const lines = text.split('\n');
	const offset = lines.slice(0, line - 1).join('\n').length + column - 1;
	const at = text.indexOf(id, offset);
	return `${text.slice(0, at)}nothing-of-the-kind${text.slice(at + id.length)}`;
}

describe('an id that names an entry', () => {
	const names = ['evidence', 'a-whole-module', 'finding-not-by-origins', 'contested-word-in-all-our-words'];
	const samples = names.map(sampleFiles);

	it.each(fields)('is told of when there is no such entry: $field', (field) => {
		const sample = samples.find((files) => !named(files, field).next().done)!;
		for (const { id, place } of named(sample, field)) {
			const files = sample.map((file) =>
				file.path === place.file ? { ...file, text: renamed(file.text, id, place) } : file
			);
			const { problems } = parseLessons(files);
			const told = problems.filter(({ code }) => ['entry_unknown', 'case_unknown'].includes(code));
			expect(told).toMatchObject([{ ...place, message: expect.stringContaining('`nothing-of-the-kind`') }]);
		}
	});
});
