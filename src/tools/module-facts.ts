import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Site } from '../lib/model/site.ts';
import { readFrontMatter } from '../lib/server/lessons/front-matter.ts';
import { Problems } from '../lib/server/lessons/problems.ts';
import { formerIdsOf } from './former-ids.ts';

/**
 * What every page knows of a module, from the front matter of its `module.md` and its former option ids. What sets its saved answers apart from
 * another module's on the same web address is its `id`, or else its folder's name; it is empty for `lessons/`, whose
 * learners' answers were saved before modules had names.
 */
export function moduleFacts(folder: string): Site {
	const file = join(folder, 'module.md');
	const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
	const front = readFrontMatter({ path: file, text }, new Problems()).front?.data as Partial<Site> | null;
	const name = basename(folder);
	const { id = name === 'lessons' ? '' : name, title = name, year = '' } = front ?? {};
	const ids = formerIdsOf(folder).digest;
	return { id: String(id), title: String(title), year: String(year), ids };
}
