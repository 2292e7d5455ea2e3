import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { LessonFile } from '../lib/server/lessons/lesson-file.ts';

/** Reads every file of `lessons/` from disk. `root` is the folder that holds `lessons/`. */
export function readLessonFiles(root: string): LessonFile[] {
	return readdirSync(join(root, 'lessons'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return { path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
		});
}
