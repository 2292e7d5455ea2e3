import { relative, resolve } from 'node:path';

/**
 * The folder that holds a module's words and data: `lessons/` at the top of the project, or the one that the setting
 * `LESSONS` names. So a second module stands beside the first, and nothing in `src/` knows of it.
 *
 * @param root the top of the project, from which a relative `LESSONS` counts
 */
export function lessonsFolder(root: string, settings: NodeJS.ProcessEnv = process.env): string {
	return resolve(root, settings['LESSONS']?.trim() || 'lessons');
}

/** A folder as an author would name it: from the top of the project, when it is inside. */
export function shownFolder(root: string, folder: string): string {
	const path = relative(root, folder).replaceAll('\\', '/');
	return path === '' || path.startsWith('..') ? folder.replaceAll('\\', '/') : path;
}
