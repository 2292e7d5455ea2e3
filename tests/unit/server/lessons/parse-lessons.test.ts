import { describe, expect, it } from 'vitest';
import type { LessonFile } from '../../../../src/lib/server/lessons/lesson-file.ts';
import { parseLessons } from '../../../../src/lib/server/lessons/parse-lessons.ts';
import { sampleFiles } from '../../../helpers/sample.ts';

const files = sampleFiles('a-whole-module');
const whole = parseLessons(files);
const changed = (change: (text: string) => string): LessonFile[] =>
	files.map(({ path, text }) => ({ path, text: change(text) }));

describe('parseLessons', () => {
	it.each<[string, LessonFile[]]>([
		['in any order', files.toReversed()],
		['with the line ends of Windows', changed((text) => text.replaceAll('\n', '\r\n'))],
		['with the mark that some editors put first', changed((text) => `\uFEFF${text}`)],
		['without a last line end', changed((text) => text.trimEnd())]
	])('gives the same module for files %s', (_name, same) => {
		expect(parseLessons(same)).toEqual(whole);
	});

	it('mixes the items of a question that sorts, in the same way every time', () => {
		const sorts = (lessons: typeof whole) =>
			lessons.module?.cases
				.flatMap((lesson) => lesson.steps.flatMap((step) => step.parts))
				.flatMap((part) =>
					part.kind === 'question' && part.question.shown.kind === 'sort' ? part.question.shown.items : []
				)
				.map(({ id }) => id);
		expect(sorts(whole)).not.toEqual(['120-metres', 'everybody-knows', 'ours']);
		expect(sorts(whole)?.toSorted()).toEqual(['120-metres', 'everybody-knows', 'ours']);
		expect(sorts(parseLessons(files.toReversed()))).toEqual(sorts(whole));
	});

	it('says only that files are missing when there are none', () => {
		const { module, problems } = parseLessons([]);
		expect(module).toBeNull();
		expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['file_missing']));
	});

	it.each(files.map(({ path }) => path))('tells problems and does not break when %s is empty', (path) => {
		const rest = files.map((file) => (file.path === path ? { path, text: '' } : file));
		expect(() => parseLessons(rest)).not.toThrow();
	});

	it('tells the place of a problem in an entry when an entry before it cannot be used', () => {
		const sample = sampleFiles('person-word-marked');
		const broken = sample.map(({ path, text }) => ({
			path,
			text: path.endsWith('terms.yaml') ? text.replace('  presupposes:', '  presuposes:') : text
		}));
		const marked = (lessons: LessonFile[]) =>
			parseLessons(lessons).problems.filter(
				({ code, file }) => code === 'person_word_marked' && file.endsWith('terms.yaml')
			);
		expect(marked(sample)).toHaveLength(1);
		expect(marked(broken)).toEqual(marked(sample));
	});

	it('does not break when any file is cut off anywhere', () => {
		for (const { path, text } of files) {
			for (let end = 0; end < text.length; end += 37) {
				const rest = files.map((file) => (file.path === path ? { path, text: text.slice(0, end) } : file));
				expect(() => parseLessons(rest), `${path} cut at ${end}`).not.toThrow();
			}
		}
	});

	it.each(['- a\n- b', 'words', '42', '[]', 'null', '{ question: }', '{ question: toString, id: x }'])(
		'does not break on a fence that holds %j',
		(fence) => {
			const rest = files.map(({ path, text }) => ({
				path,
				text: path.endsWith('the-bridge/lesson.md')
					? `${text}\n### A part\n\n\`\`\`yaml\n${fence}\n\`\`\`\n\nWords.\n`
					: text
			}));
			expect(parseLessons(rest).problems.length).toBeGreaterThan(0);
		}
	);
});
