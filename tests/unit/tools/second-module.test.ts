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
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModule } from '../../../src/lib/server/lessons/index.ts';
import { parseLessons } from '../../../src/lib/server/lessons/parse-lessons.ts';
import { groups, isFilled, pages, type PageId } from '../../../src/lib/site/pages.ts';
import { moduleFacts } from '../../../src/tools/module-facts.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';
import { emptyPlaces } from '../../helpers/empty-places.ts';
import { pageAt } from '../../helpers/page-at.ts';
import { sampleFiles } from '../../helpers/sample.ts';
import { foreignWords, wordsIn } from '../../helpers/words-of.ts';
import { asTool } from '../../helpers/as-tool.ts';

/** Modules that are not the first one: one with every file that a module may have, and one with none that it can do without. */
const root = mkdtempSync(join(tmpdir(), 'second-module-'));
const [module, site] = [join(root, 'harbour'), join(root, 'site')];
const [lean, leanSite] = [join(root, 'lean'), join(root, 'lean-site')];

const run = (args: string[], env: Record<string, string>) =>
	new Promise<string>((done, fail) => {
		const options = {
			env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
			maxBuffer: 2 ** 26
		};
		execFile(process.execPath, args, options, (error, out, err) =>
			error ? fail(new Error(out.slice(-2000) + err)) : done(out)
		);
	});

/** Writes a sample as a module, with one case more that `npm run new-case` makes, and builds its site. */
async function build(sample: string, folder: string, into: string) {
	for (const { path, text } of sampleFiles(sample)) {
		const file = join(folder, path.slice('lessons/'.length));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	const settings = { LESSONS: folder, BUILD: into };
	await run([...asTool('new-case'), '--title=The Ferry Stays', '--speaker=The council'], settings);
	await run([resolve('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], settings);
}

beforeAll(
	() => Promise.all([build('a-second-module', module, site), build('a-whole-module', lean, leanSite)]),
	240_000
);
afterAll(() => {
	rmSync(root, { recursive: true, force: true });
	for (const one of [site, leanSite]) {
		const made = createHash('sha1').update(one).digest('hex').slice(0, 8);
		rmSync(join('.svelte-kit/builds', made), { recursive: true, force: true });
	}
});

const page = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');
const files = (ending: RegExp, from = site) =>
	readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));
/** Every link between two pages of a site, as addresses. */
const linksOf = (from: string) =>
	files(/index\.html$/u, from).flatMap((file) => {
		const address = `/${file.slice(0, -'index.html'.length)}`;
		const hrefs = readFileSync(join(from, file), 'utf8').matchAll(
			/<a[^>]*? href="([^"#?:]+)(?:[#?][^"]*)?"/gu
		);
		return [...hrefs].map(([, href = '']) => ({ from: address, to: join(address, href) }));
	});

describe('a second module', () => {
	it('has its own pages', () => {
		for (const words of ['Zwei Städte, eine Brücke', 'Allein lernen', 'Mit der Klasse', 'Was offen bleibt'])
			expect(page('')).toContain(words);
		expect(page('cases/the-bridge')).toContain('Case 1 of 3');
		expect(page('cases/the-bridge/read')).toContain('Our town built the bridge in 1990.');
		expect(page('terms/t1')).toContain('On Rightbank’s side');
		expect(page('teach/the-well')).toContain('Ask for the bill.');
		expect(readdirSync(join(site, 'cases')).sort()).toEqual([
			'the-bridge',
			'the-ferry-stays',
			'the-toll',
			'the-well'
		]);
	});

	it('shows a new case, with the words that its author has still to write', () => {
		expect(page('')).toContain('/the-ferry-stays/');
		for (const words of ['Case 3 of 3', 'The Ferry Stays'])
			expect(page('cases/the-ferry-stays')).toContain(words);
		for (const [step, words] of [
			['source', 'The council'],
			['words', 'Write here'],
			['conclude', 'Step 7 of 7']
		] as const)
			expect(page(`cases/the-ferry-stays/${step}`)).toContain(words);
		for (const address of [
			'teach/the-ferry-stays',
			'present/the-ferry-stays',
			'teach/the-ferry-stays/print/learner'
		])
			expect(existsSync(join(site, address, 'index.html')), address).toBe(true);
	});

	it('shows each document and its source card in the lesson, also where nothing is written before it', () => {
		for (const slug of ['the-bridge', 'the-toll', 'the-well', 'the-ferry-stays']) {
			expect(page(`cases/${slug}/read`), slug).toContain('id="p1"');
			expect(page(`cases/${slug}/source`), slug).toContain('Source card');
		}
	});

	it('draws its own numbers as it says', () => {
		const pictures = page('pictures');
		for (const id of ['crossings', 'crossings-late', 'crossings-loads', 'letters'])
			expect(pictures, id).toContain(`id="${id}"`);
		expect(pictures).not.toContain('id="coins"');
		for (const words of [
			'carts with stones',
			'Carts with stones',
			'200 (worked out)',
			'From pages to origins'
		])
			expect(pictures).toContain(words);
		const sums = page('sums');
		for (const words of ['Since the opening', 'Since the new toll', '4,000 is left on 2 of 2 dates.', 'Salt'])
			expect(sums.replace(/\s+/gu, ' ')).toContain(words);
	});

	it('has its title on every page, on paper and in Word files', () => {
		for (const path of files(/\.html$/u)) {
			const text = readFileSync(join(site, path), 'utf8');
			expect(text, path).toMatch(/<title>[^<]*Am Fluss/u);
			expect(text, path).toMatch(/class="wordmark"[^>]*>Am <span[^>]*>Fluss</u);
		}
		const sheet = unzipSync(readFileSync(join(site, 'teach/the-toll/print/learner.a4.docx')));
		const parts = Object.values(sheet).map((part) => strFromU8(part));
		expect(parts.filter((part) => part.includes('Am Fluss')).length).toBeGreaterThan(1);
		const styles = files(/\.css$/u).map((path) => readFileSync(join(site, path), 'utf8'));
		expect(styles.some((text) => /content: ?["']Am Fluss/u.test(text))).toBe(true);
	});

	it('has no empty place on any page', () => {
		const pages = files(/\.html$/u);
		expect(pages.length).toBeGreaterThan(60);
		const told = pages.flatMap((path) =>
			emptyPlaces(readFileSync(join(site, path), 'utf8')).map((place) => `${path}: ${place}`)
		);
		expect(told.join('\n')).toBe('');
	});

	it('holds no name, number or word of the first module', () => {
		const first = readLessonFiles('.').filter(({ path }) => !path.endsWith('README.md'));
		const foreign = foreignWords(first, readLessonFiles('.', module));
		for (const word of ['Azerbaijan', 'Armenia', 'Karabakh', '1991', '3,393'])
			expect(foreign.has(word), word).toBe(true);
		const own = loadModule();
		const phrases = [...own.cases.map(({ slug }) => slug), own.title, own.tagline, own.sides.other];
		const found = files(/\.(html|js|json)$/u).flatMap((path) => {
			const text = readFileSync(join(site, path), 'utf8');
			const words = wordsIn(path, text).filter((word) => foreign.has(word));
			return [...new Set([...words, ...phrases.filter((phrase) => text.includes(phrase))])].map(
				(word) => `${path}: ${word}`
			);
		});
		expect(found).toEqual([]);
	});

	it('keeps its answers apart from those of the first module', () => {
		expect(moduleFacts(module).id).toBe('harbour');
		expect(moduleFacts(resolve('lessons')).id).toBe('');
		const scripts = files(/\.js$/u).map((path) => readFileSync(join(site, path), 'utf8'));
		expect(scripts.some((text) => text.includes('harbour'))).toBe(true);
	});

	it('leads to no page of its own that is not there', () => {
		expect(linksOf(site).length).toBeGreaterThan(100);
		for (const one of [site, leanSite])
			expect(linksOf(one).filter(({ to }) => !existsSync(join(one, to)))).toEqual([]);
	});

	it('leads to no page that has nothing of it to show', () => {
		const read = parseLessons(readLessonFiles('.', lean)).module!;
		const empty = (Object.keys(pages) as PageId[])
			.filter((id) => !isFilled(id, read))
			.map((id): string => pages[id].address);
		expect(empty).toEqual(
			expect.arrayContaining(['/sums/', '/pictures/', '/events/', '/timeline/', '/outlets/'])
		);
		expect(linksOf(leanSite).filter(({ to }) => empty.includes(to))).toEqual([]);
	});

	it('leads from no page for learners to one for teachers', () => {
		const audienceOf = (address: string) => {
			const { group } = pageAt(address);
			return group && groups[group];
		};
		const leading = linksOf(site).filter(({ from }) => audienceOf(from) === 'learners');
		expect(leading.length).toBeGreaterThan(10);
		expect(leading.filter(({ to }) => audienceOf(to) === 'teachers')).toEqual([]);
	});
});
