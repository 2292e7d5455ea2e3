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
import { moduleFacts } from '../../../src/tools/module-facts.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';
import { emptyPlaces } from '../../helpers/empty-places.ts';
import { sampleFiles } from '../../helpers/sample.ts';
import { foreignWords, wordsIn } from '../../helpers/words-of.ts';

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
	for (const { path, text } of sampleFiles('a-second-module')) {
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
const files = (ending: RegExp) =>
	readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));

describe('a second module', () => {
	it('has its own pages', () => {
		for (const words of ['Zwei Städte, eine Brücke', 'Allein lernen', 'Mit der Klasse', 'Was offen bleibt'])
			expect(page('')).toContain(words);
		expect(page('cases/the-bridge')).toContain('Case 1 of 3');
		expect(page('cases/the-bridge')).toContain('Our town built the bridge in 1990.');
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
		const lesson = page('cases/the-ferry-stays');
		for (const words of ['Case 3 of 3', 'The Ferry Stays', 'The council', 'Write here', 'Step 7 of 7'])
			expect(lesson).toContain(words);
		for (const address of [
			'teach/the-ferry-stays',
			'present/the-ferry-stays',
			'teach/the-ferry-stays/print/learner'
		])
			expect(existsSync(join(site, address, 'index.html')), address).toBe(true);
	});

	it('shows each document and its source card in the lesson, also where nothing is written before it', () => {
		for (const slug of ['the-bridge', 'the-toll', 'the-well', 'the-ferry-stays']) {
			expect(page(`cases/${slug}`), slug).toContain('id="p1"');
			expect(page(`cases/${slug}`), slug).toContain('Source card');
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
		const empty = pages.map((path) => [path, emptyPlaces(readFileSync(join(site, path), 'utf8'))]);
		expect(empty.filter(([, places]) => (places?.length ?? 0) > 0)).toEqual([]);
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
		const missing = new Set<string>();
		for (const path of files(/\.html$/u)) {
			for (const [, address = ''] of page(dirname(path)).matchAll(
				/<a[^>]*? href="([^"#?:]+)(?:[#?][^"]*)?"/gu
			)) {
				const target = join(site, dirname(path), address);
				if (!existsSync(target)) missing.add(`${path} → ${address}`);
			}
		}
		expect([...missing]).toEqual([]);
	});
});
