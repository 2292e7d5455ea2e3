import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModule } from '../../../src/lib/server/lessons/index.ts';
import { parseLessons } from '../../../src/lib/server/lessons/parse-lessons.ts';
import { groups, isFilled, pages, type PageId } from '../../../src/lib/site/pages.ts';
import { moduleId } from '../../../src/tools/module-id.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';
import { pageAt } from '../../helpers/page-at.ts';
import { sampleFiles } from '../../helpers/sample.ts';

/** A module that is not the first one, with one case more that `npm run new-case` made; and the site built from it. */
let module: string;
let site: string;

const run = (script: string, args: string[], env: Record<string, string>) =>
	new Promise<string>((done, fail) => {
		const options = {
			env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
			maxBuffer: 2 ** 26
		};
		execFile(process.execPath, [resolve(script), ...args], options, (error, out, err) =>
			error ? fail(new Error(out.slice(-2000) + err)) : done(out)
		);
	});

beforeAll(async () => {
	const root = mkdtempSync(join(tmpdir(), 'second-module-'));
	module = join(root, 'harbour');
	site = join(root, 'site');
	for (const { path, text } of sampleFiles('a-whole-module')) {
		const file = join(module, path.slice('lessons/'.length));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	const settings = { LESSONS: module, BUILD: site };
	await run('src/tools/run.js', ['new-case', '--title=The Ferry Stays', '--speaker=The council'], settings);
	await run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'error'], settings);
}, 120_000);
afterAll(() => {
	rmSync(dirname(module), { recursive: true, force: true });
	const made = createHash('sha1').update(site).digest('hex').slice(0, 8);
	rmSync(join('.svelte-kit/builds', made), { recursive: true, force: true });
});

const page = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');
/** Every file of the site that holds words. */
const files = () =>
	readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|js|json)$/u.test(path));

describe('a second module', () => {
	it('has its own pages', () => {
		expect(page('')).toContain('Two cases, as small as they can be.');
		expect(page('cases/the-bridge')).toContain('Case 1 of 2');
		expect(page('cases/the-bridge')).toContain('Our town built the bridge in 1990.');
		expect(page('terms/t1')).toContain('On the documents’ own side');
		expect(page('teach/the-well')).toContain('Ask for the bill.');
	});

	it('shows a new case, with the words that its author has still to write', () => {
		expect(page('')).toContain('/the-ferry-stays/');
		const lesson = page('cases/the-ferry-stays');
		for (const words of ['Case 2 of 2', 'The Ferry Stays', 'The council', 'Write here', 'Step 7 of 7'])
			expect(lesson).toContain(words);
		for (const address of [
			'teach/the-ferry-stays',
			'present/the-ferry-stays',
			'teach/the-ferry-stays/print/learner'
		])
			expect(existsSync(join(site, address, 'index.html')), address).toBe(true);
	});

	it('shows each document and its source card in the lesson, also where nothing is written before it', () => {
		for (const slug of ['the-bridge', 'the-well', 'the-ferry-stays']) {
			expect(page(`cases/${slug}`), slug).toContain('id="p1"');
			expect(page(`cases/${slug}`), slug).toContain('Source card');
		}
	});

	it('holds nothing of the first module', () => {
		const own = loadModule();
		const foreign = [...own.cases.map(({ slug }) => slug), own.tagline, own.sides.other, 'five documents'];
		for (const path of files()) {
			const text = readFileSync(join(site, path), 'utf8');
			for (const words of foreign) expect(text.includes(words), `${path}: ${words}`).toBe(false);
		}
		expect(readdirSync(join(site, 'cases')).sort()).toEqual(['the-bridge', 'the-ferry-stays', 'the-well']);
	});

	it('keeps its answers apart from those of the first module', () => {
		const name = `on-the-record/${moduleId(module)}`;
		expect(moduleId(module)).toBe('harbour');
		expect(moduleId(resolve('lessons'))).toBe('');
		const scripts = files().filter((path) => path.endsWith('.js'));
		expect(scripts.some((path) => readFileSync(join(site, path), 'utf8').includes(name))).toBe(true);
	});

	/** Every link between two of its pages, as addresses. */
	const links = () =>
		files()
			.filter((file) => file.endsWith('index.html'))
			.flatMap((file) => {
				const from = `/${file.slice(0, -'index.html'.length)}`;
				const hrefs = page(dirname(file)).matchAll(/<a[^>]*? href="([^"#?:]+)(?:[#?][^"]*)?"/gu);
				return [...hrefs].map(([, href = '']) => ({ from, to: join(from, href) }));
			});

	it('leads to no page of its own that is not there', () => {
		expect(links().length).toBeGreaterThan(100);
		expect(links().filter(({ to }) => !existsSync(join(site, to)))).toEqual([]);
	});

	it('leads to no page that has nothing of it to show', () => {
		const read = parseLessons(readLessonFiles('.', module)).module!;
		const empty = (Object.keys(pages) as PageId[])
			.filter((id) => !isFilled(id, read))
			.map((id): string => pages[id].address);
		expect(empty).toEqual(expect.arrayContaining(['/sums/', '/events/', '/timeline/', '/outlets/']));
		expect(links().filter(({ to }) => empty.includes(to))).toEqual([]);
	});

	it('leads from no page for learners to one for teachers', () => {
		const audienceOf = (address: string) => {
			const { group } = pageAt(address);
			return group && groups[group];
		};
		const leading = links().filter(({ from }) => audienceOf(from) === 'learners');
		expect(leading.length).toBeGreaterThan(10);
		expect(leading.filter(({ to }) => audienceOf(to) === 'teachers')).toEqual([]);
	});
});
