import { execFile, spawn } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plugin } from 'vite';
import type { Module } from '../../../src/lib/model/module.ts';
import { checkLessons } from '../../../src/tools/check-lessons-plugin.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';
import { asTool } from '../../helpers/as-tool.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'lessons-'));
	// What a build keeps until it ends goes with the rest.
	vi.stubEnv('TMPDIR', root);
	cpSync('tests/samples/_base', join(root, 'lessons'), { recursive: true });
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

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
		call('configResolved', {}, { root, command, mode, build: { ssr: true } });
		let stopped: { message: string; id: string; loc: object } | undefined;
		call('buildStart', { error: (reason: typeof stopped) => (stopped ??= reason) });
		return stopped;
	}

	it('lets a build without problems pass', () => {
		expect(stop('build')).toBeUndefined();
	});

	it('hands the module to the pages of the build, without reading it again', async () => {
		const plugin = checkLessons();
		const call = (hook: keyof Plugin, value: unknown) =>
			(plugin[hook] as (this: unknown, value: unknown) => unknown).call({}, value);
		call('configResolved', { root, command: 'build', mode: 'production', build: { ssr: true } });
		call('buildStart', {});
		rmSync(join(root, 'lessons'), { recursive: true });
		const code = String(call('load', call('resolveId', 'virtual:lessons')));
		const { default: handed } = (await import(
			/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
		)) as { default: { module: Module; problems: unknown[] } };
		expect(handed.module.cases.map(({ slug }) => slug)).toEqual(['the-well', 'the-bridge']);
		expect(handed.problems).toEqual([]);
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
	const script = asTool('check-lessons');
	const check = (flags: string[] = [], cwd = root, env = {}) =>
		new Promise<{ code: number; said: string }>((done) => {
			const options = { cwd, env: { ...process.env, ...env } };
			const child = execFile(process.execPath, [...script, ...flags], options, (_, out, err) =>
				done({ code: child.exitCode ?? -1, said: out + err })
			);
		});

	it('says that there are no problems', async () => {
		expect(await check()).toEqual({ code: 0, said: 'No problems in 2 cases.\n' });
	});

	it('fails, and prints every problem with its place, its way out and where to read more', async () => {
		breakLessons();
		const { code, said } = await check();
		expect(code).toBe(1);
		expect(said).toContain(
			'lessons/terms.yaml:2:3\nfield_unknown: There is no field `nam`.\n  Did you mean `name`?'
		);
		expect(said).toContain('More: lessons/README.md#field_unknown');
		expect(said).toContain('3 problems in lessons/.');
	});

	it('prints what each party gets when it is asked for the balance', async () => {
		const { code, said } = await check(['--balance']);
		expect(code).toBe(0);
		expect(said).toMatch(/^Words of its texts shown whole +27 +0 +0 +0$/mu);
		expect(said).toContain('Who built it?');
	});

	it('tells programs the same as JSON', async () => {
		breakLessons();
		const { code, said } = await check(['--json']);
		expect(code).toBe(1);
		const told = JSON.parse(said) as { problems: object[] };
		expect(told).toMatchObject({ version: 1, folder: 'lessons', cases: 2 });
		expect(told.problems[1]).toEqual({
			file: 'lessons/terms.yaml',
			line: 1,
			column: 3,
			code: 'field_missing',
			message: 'The field `name` is missing.',
			hint: 'Add `name:` with its value.',
			help: 'lessons/README.md#field_missing'
		});
		expect(JSON.parse((await check(['--json'], '.')).said)).toMatchObject({ cases: 6, problems: [] });
	});

	it('checks the folder that LESSONS names, and names its files as they are', async () => {
		breakLessons();
		renameSync(join(root, 'lessons'), join(root, 'harbour'));
		const { code, said } = await check([], root, { LESSONS: 'harbour' });
		expect(code).toBe(1);
		expect(said).toContain('harbour/terms.yaml:2:3\n');
		expect(said).toContain('The file harbour/teaching.md is missing.');
		expect(said).toContain('3 problems in harbour/.');
	});

	it.each([
		[['--watsh'], {}, 'check:lessons does not know "--watsh".'],
		[['cases'], {}, 'check:lessons does not know "cases".'],
		[[], { LESSONS: 'nowhere' }, 'There is no folder nowhere.']
	])('says in words what it cannot do: %j %j', async (flags, env, words) => {
		const { code, said } = await check(flags, root, env);
		expect(code).toBe(2);
		expect(said).toContain(words);
	});

	it('answers again when a file changes', async () => {
		const child = spawn(process.execPath, [...script, '--watch', '--json'], { cwd: root });
		const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
		const next = async () => JSON.parse((await answers.next()).value as string) as { problems: object[] };
		let touching: NodeJS.Timeout | undefined;
		try {
			expect((await next()).problems).toHaveLength(0);
			breakLessons();
			// It may have begun to watch after the change.
			touching = setInterval(() => appendFileSync(join(root, 'lessons/module.md'), '\n'), 500);
			while ((await next()).problems.length !== 3);
		} finally {
			clearInterval(touching);
			child.kill();
		}
	});

	it('takes from the run before what has not changed', async () => {
		const memory = join(root, 'node_modules/.cache/on-the-record/yaml.json');
		mkdirSync(join(root, 'node_modules'));
		expect((await check([])).code).toBe(0);
		const before = readFileSync(memory, 'utf8');
		// What nobody would write is seen only where the file itself is not read.
		writeFileSync(memory, before.replaceAll('"name"', '"name-of-old"'));
		expect((await check([])).said).toContain('name-of-old');
		for (const { path } of readLessonFiles(root)) appendFileSync(join(root, path), '\n');
		expect((await check([])).said).not.toContain('name-of-old');
	});
});
