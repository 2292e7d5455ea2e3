import type { Module } from '../lib/model/module.ts';
import { parseLessons } from '../lib/server/lessons/parse-lessons.ts';
import type { Problem } from '../lib/server/lessons/problems.ts';
import { lessonsFolder, shownFolder } from './lessons-folder.ts';
import { readLessonFiles } from './read-lesson-files.ts';

/** A module's folder, read and checked. */
export interface Checked {
	/** The folder as an author names it. */
	folder: string;
	module: Module | null;
	/** Every problem. Its file is the one on disk, so that an editor can open it. */
	problems: Problem[];
}

/**
 * Reads and checks the module's folder.
 *
 * @throws when there is no such folder
 */
export function checkFolder(root: string, path = lessonsFolder(root)): Checked {
	const folder = shownFolder(root, path);
	const { module, problems } = parseLessons(readLessonFiles(root, path));
	if (folder === 'lessons') return { folder, module, problems };
	// The guide to the problems stays where it is.
	const onDisk = (words: string) => words.replace(/\blessons\/(?!README\.md)/gu, () => `${folder}/`);
	return {
		folder,
		module,
		problems: problems.map((problem) => ({
			...problem,
			file: problem.file.replace(/^lessons/u, () => folder),
			message: onDisk(problem.message),
			hint: onDisk(problem.hint)
		}))
	};
}
