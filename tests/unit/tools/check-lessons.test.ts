import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plugin } from 'vite';
import { checkLessons } from '../../../src/tools/check-lessons-plugin.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'lessons-'));
	cpSync('tests/samples/_base', join(root, 'lessons'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const breakLessons = () => {
	rmSync(join(root, 'lessons/teaching.md'));
	const terms = join(root, 'lessons/terms.yaml');
	writeFileSync(terms, readFileSync(terms, 'utf8').replace('name:', 'nam:'));
};

describe('readLessonFiles', () => {
	it('names files from the top of the project, however the project is named', () => {
		for (const name of [root, `${root}/`, relative('.', root)]) {
			const paths = readLessonFiles(name).map(({ path }) => path);
			expect(paths).toContain('lessons/module.md');
			expect(paths).toContain('lessons/cases/the-bridge/lesson.md');
		}
	});

	it('leaves out what an editor or a system hides', () => {
		writeFileSync(join(root, 'lessons/.DS_Store'), 'x');
		expect(readLessonFiles(root).some(({ path }) => path.includes('.DS_Store'))).toBe(false);
	});
});

describe('the check in the build', () => {
	/** What stops the build, or nothing. */
	function stop(command: 'build' | 'serve', mode = 'production') {
		const plugin = checkLessons();
		const call = (hook: keyof Plugin, self: unknown, value?: unknown) =>
			(plugin[hook] as (this: unknown, value: unknown) => void).call(self, value);
		call('configResolved', {}, { root, command, mode });
		let stopped: { message: string; id: string; loc: object } | undefined;
		call('buildStart', { error: (reason: typeof stopped) => (stopped ??= reason) });
		return stopped;
	}

	it('lets a build without problems pass', () => {
		expect(stop('build')).toBeUndefined();
	});

	it('stops a build, with all problems and the place of the first', () => {
		breakLessons();
		const stopped = stop('build');
		expect(stopped?.message).toMatch(/^3 problems in lessons\//u);
		for (const code of ['file_missing', 'field_missing', 'field_unknown'])
			expect(stopped?.message).toContain(code);
		expect(stopped).toMatchObject({
			id: 'lessons/teaching.md',
			loc: { file: 'lessons/teaching.md', line: 1, column: 1 }
		});
	});

	it('stops neither the development server nor the tests', () => {
		breakLessons();
		expect(stop('serve', 'development')).toBeUndefined();
		expect(stop('build', 'test')).toBeUndefined();
	});
});

describe('npm run check:lessons', () => {
	const check = () =>
		new Promise<{ failed: boolean; said: string }>((done) => {
			const script = resolve('src/tools/check-lessons.ts');
			execFile(resolve('node_modules/.bin/tsx'), [script], { cwd: root }, (error, out, err) =>
				done({ failed: error !== null, said: out + err })
			);
		});

	it('says that there are no problems', async () => {
		expect(await check()).toEqual({ failed: false, said: 'No problems in 2 cases.\n' });
	});

	it('fails, and prints every problem with its place, its way out and where to read more', async () => {
		breakLessons();
		const { failed, said } = await check();
		expect(failed).toBe(true);
		expect(said).toContain(
			'lessons/terms.yaml:2:3\nfield_unknown: There is no field `nam`.\n  Did you mean `name`?'
		);
		expect(said).toContain('More: lessons/README.md#field_unknown');
		expect(said).toContain('3 problems in lessons/.');
	});
});
