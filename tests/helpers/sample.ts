import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonFile } from '../../src/lib/server/lessons/lesson-file.ts';
import { parseLessons } from '../../src/lib/server/lessons/parse-lessons.ts';
import type { Problem } from '../../src/lib/server/lessons/problems.ts';

const root = 'tests/samples';

/** The names of all samples. Each is a folder; `_base` holds the smallest module, over which the others are laid. */
export const sampleNames = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== '_base')
	.map(({ name }) => name);

/** A JSON file of a sample, or `undefined`. */
export function readSampleJson(name: string, file: string): unknown {
	const path = join(root, name, file);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** A sample laid over `_base`, and where its additions begin in the files that they were added to. */
function overlay(name: string) {
	const files = new Map(readFolder('_base').map((file) => [file.path, file]));
	const added = new Map<string, { path: string; after: number }>();
	for (const { path, text } of readFolder(name)) {
		const whole = path.replace('.more.', '.');
		const before = whole === path ? '' : (files.get(whole)?.text ?? '');
		if (whole !== path) added.set(whole, { path, after: before.split('\n').length - 1 });
		files.set(whole, { path: whole, text: before + text });
	}
	return { files: [...files.values()], added };
}

/** The files of a sample, whole. */
export function sampleFiles(name: string): LessonFile[] {
	return overlay(name).files;
}

/**
 * Parses a sample. Its files replace those of `_base`; `lesson.more.md` is added at the end of `lesson.md`, and so on.
 * Problems are told by the sample's own files and lines.
 */
export function parseSample(name: string) {
	const { files, added } = overlay(name);
	const { module, problems } = parseLessons(files);
	const own = (problem: Problem): Problem => {
		const more = added.get(problem.file);
		if (!more || problem.line <= more.after) return problem;
		return { ...problem, file: more.path, line: problem.line - more.after };
	};
	return { module, problems: problems.map(own) };
}

function readFolder(name: string): LessonFile[] {
	const folder = join(root, name);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(md|yaml)$/u.test(path))
		.map((path) => ({
			path: `lessons/${path.replaceAll('\\', '/')}`,
			text: readFileSync(join(folder, path), 'utf8')
		}));
}
