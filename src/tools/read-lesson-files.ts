import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { LessonFile } from '../lib/server/lessons/lesson-file.ts';
import { lessonsFolder } from './lessons-folder.ts';

/**
 * Reads every file of a module from disk.
 *
 * @param root the top of the project
 * @param folder the module's own folder. Whatever its name, its files are named `lessons/…`, as all code knows them.
 */
export function readLessonFiles(root: string, folder = lessonsFolder(root)): LessonFile[] {
	return (
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			// What an editor or a system hides, and the schemas for editors.
			.filter((path) => !/(^|[\\/])\./u.test(relative(folder, path)))
			.flatMap((path) => {
				const text = readIfThere(path);
				const name = `lessons/${relative(folder, path).replaceAll('\\', '/')}`;
				return text === null ? [] : [{ path: name, text }];
			})
	);
}

/** Editors save by way of files that are gone a moment later. */
function readIfThere(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}
