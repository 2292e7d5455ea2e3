import { EntryMap } from '../../lib/server/lessons/entry-map.ts';
import type { LessonFile } from '../../lib/server/lessons/lesson-file.ts';
import { cutLongParagraphs } from '../../lib/server/lessons/long-paragraphs.ts';
import { Noted } from '../../lib/server/lessons/noted.ts';
import type { NotedOption } from '../../lib/server/lessons/option-ids.ts';
import { Problems } from '../../lib/server/lessons/problems.ts';
import { Prose } from '../../lib/server/lessons/prose.ts';
import { readLesson } from '../../lib/server/lessons/read-lesson.ts';

/**
 * Every option of a lesson, in the order of the file, as the check reads it. Its other mistakes are not told. A question
 * whose fence cannot be read has no options yet.
 *
 * @param text the file as it stands on disk
 */
export function optionsIn(text: string): readonly NotedOption[] {
	const problems = new Problems();
	const file: LessonFile = {
		path: 'lesson.md',
		text: text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')
	};
	const nothing = {
		accounts: new EntryMap<never>(),
		checks: new EntryMap<never>(),
		readings: new EntryMap<never>(),
		blocks: new Set<string>()
	};
	const prose = new Prose(file.path, nothing, problems);
	const document = { file: 'document.md', blocks: [] };
	return readLesson(cutLongParagraphs(file, problems), prose, document, new Noted(), problems).options;
}

/**
 * Writes the missing ids into a lesson. Nothing else of it changes, not by a byte.
 *
 * @param text the file as it stands on disk
 * @returns the new text; the options that were given an id; and those behind whose words none can stand, because they
 * end in something that is no text
 */
export function writeIds(text: string): { text: string; written: NotedOption[]; left: NotedOption[] } {
	const missing = optionsIn(text).filter(({ written }) => !written);
	const written: NotedOption[] = [];
	const left: NotedOption[] = [];
	for (const question of new Set(missing.map((option) => option.question))) {
		const options = missing.filter((option) => option.question === question);
		const next = options.reduce(withId, text);
		const read = new Set(
			optionsIn(next)
				.filter((option) => option.written)
				.map(nameOf)
		);
		if (options.every((option) => read.has(nameOf(option)))) {
			text = next;
			written.push(...options);
		} else left.push(...options);
	}
	return { text, written, left };
}

const nameOf = ({ question, id, words }: NotedOption) => `${question}/${id} ${words}`;

/** Puts an id behind the words that end on its line: before space at the end, and before the closing marks of a heading. */
function withId(text: string, { id, line }: NotedOption): string {
	const lines = text.split('\n');
	const whole = lines[line - 1] ?? '';
	const end = /^ {0,3}#/u.test(whole) ? /(?:[ \t]+#+)?[ \t]*\r?$/u : /[ \t]*\r?$/u;
	lines[line - 1] = whole.replace(end, (rest) => ` {#${id}}${rest}`);
	return lines.join('\n');
}
