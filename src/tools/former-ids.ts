import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Problems } from '../lib/server/lessons/problems.ts';
import { readYaml } from '../lib/server/lessons/read-yaml.ts';
import { formerIds, type FormerIds } from '../lib/server/lessons/schemas/former-ids.ts';

/**
 * The former ids of a module, with a short digest that tells one list from another. A list that cannot be read is empty; the
 * check says why.
 */
export function formerIdsOf(folder: string): { list: FormerIds; digest: string } {
	const file = join(folder, 'former-ids.yaml');
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const read = v.safeParse(formerIds, readYaml(text, file, 1, new Problems())?.data);
	const list = read.success ? read.output : {};
	const digest = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 8);
	return { list, digest };
}
