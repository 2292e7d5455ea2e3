import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadBefore, YamlMemory } from '../lib/server/lessons/read-yaml.ts';

/**
 * A memory for YAML that lasts from one run to the next, in a file. Between two runs an author has changed one file or two,
 * and to read the others again would take most of the time. It holds what the last run used, and nothing older.
 *
 * @returns the memory, and what writes it down when something in it is new. A file that cannot be read is made anew; one
 * that cannot be written is done without.
 */
export function yamlMemory(file: string): YamlMemory & { keep(): void } {
	const before = load(file);
	let used: Record<string, ReadBefore> = {};
	let isNew = false;
	return {
		get(text) {
			const key = keyOf(text);
			return used[key] ?? before[key];
		},
		set(text, read) {
			const key = keyOf(text);
			isNew ||= !before[key];
			used[key] = read;
		},
		keep() {
			if (isNew) save(file, used);
			Object.assign(before, used);
			used = {};
			isNew = false;
		}
	};
}

/** What was read by another reader, or another version of its package, is read again. */
const reader = createHash('sha1');
for (const file of ['../lib/server/lessons/read-yaml.ts', '../../package-lock.json']) {
	reader.update(readFileSync(new URL(file, import.meta.url)));
}
const keyOf = (text: string) => reader.copy().update(text).digest('base64');

function load(file: string): Record<string, ReadBefore> {
	try {
		return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, ReadBefore>) : {};
	} catch {
		return {};
	}
}

function save(file: string, entries: Record<string, ReadBefore>) {
	try {
		// Only where packages are installed is there a place for what can be made again.
		if (!existsSync(join(dirname(file), '../..'))) return;
		mkdirSync(dirname(file), { recursive: true });
		const draft = `${file}.${process.pid}`;
		writeFileSync(draft, JSON.stringify(entries));
		renameSync(draft, file);
	} catch {
		// The next run reads the files again.
	}
}
