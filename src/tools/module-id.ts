import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFrontMatter } from '../lib/server/lessons/front-matter.ts';
import { Problems } from '../lib/server/lessons/problems.ts';

/**
 * What sets a module's saved answers apart from another module's on the same web address: the `id` in its `module.md`, or
 * else its folder's name. Empty for `lessons/`, whose learners' answers were saved before modules had names.
 */
export function moduleId(folder: string): string {
	const file = join(folder, 'module.md');
	const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
	const front = readFrontMatter({ path: file, text }, new Problems()).front?.data as { id?: unknown } | null;
	if (typeof front?.id === 'string') return front.id;
	const name = basename(folder);
	return name === 'lessons' ? '' : name;
}
