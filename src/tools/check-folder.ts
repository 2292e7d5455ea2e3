import type { Module } from '../lib/model/module.ts';
import { parseLessons } from '../lib/server/lessons/parse-lessons.ts';
import type { Problem } from '../lib/server/lessons/problems.ts';
import { lessonsFolder, shownFolder } from './lessons-folder.ts';
import { starterWords } from './new-case/starter-words.ts';
import { readLessonFiles } from './read-lesson-files.ts';

/** A module's folder, read and checked. */
export interface Checked {
	/** The folder as an author names it. */
	folder: string;
	module: Module | null;
	/** Every problem. Its file is the one on disk, so that an editor can open it. */
	problems: Problem[];
	/** Files of new cases with words that their author has still to replace, and in how many places. */
	unfinished: { file: string; places: number }[];
}

/**
 * Reads and checks the module's folder.
 *
 * @throws when there is no such folder
 */
export function checkFolder(root: string, path = lessonsFolder(root)): Checked {
	const folder = shownFolder(root, path);
	const files = readLessonFiles(root, path);
	const { module, problems } = parseLessons(files);
	const unfinished = files
		.map(({ path: file, text }) => ({
			file: file.replace(/^lessons/u, () => folder),
			places: text.split(starterWords).length - 1
		}))
		.filter(({ file, places }) => places > 0 && !file.endsWith('/README.md'));
	if (folder === 'lessons') return { folder, module, problems, unfinished };
	// The guide to the problems stays where it is.
	const onDisk = (words: string) => words.replace(/\blessons\/(?!README\.md)/gu, () => `${folder}/`);
	return {
		folder,
		module,
		unfinished,
		problems: problems.map((problem) => ({
			...problem,
			file: problem.file.replace(/^lessons/u, () => folder),
			message: onDisk(problem.message),
			hint: onDisk(problem.hint)
		}))
	};
}
