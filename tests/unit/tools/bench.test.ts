import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLessons } from '../../../src/lib/server/lessons/parse-lessons.ts';
import { makeCases } from '../../../src/tools/bench/make-cases.ts';
import { secondsOf } from '../../../src/tools/bench/measure-build.ts';
import type { PageMeasured } from '../../../src/tools/bench/measure-page.ts';
import { plainPage } from '../../../src/tools/bench/plain-page.ts';
import { broken, report, table, type SizeMeasured } from '../../../src/tools/bench/report.ts';
import { blockingTime, cumulativeShift, median, medians } from '../../../src/tools/bench/statistics.ts';
import { readLessonFiles } from '../../../src/tools/read-lesson-files.ts';
import { pairsOf, reach } from '../../../src/routes/(evidence)/compare/pairs-of.ts';

describe('made cases', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'bench-'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it('are a module without a problem: the real cases, then copies of them in turn', () => {
		const order = makeCases('lessons', join(folder, 'ten'), 10);
		const { module, problems } = parseLessons(readLessonFiles('.', join(folder, 'ten')));
		expect(problems).toEqual([]);
		expect(module?.cases.filter(({ practice }) => !practice).map(({ slug }) => slug)).toEqual(order);
		expect(order).toHaveLength(10);
		expect(order.slice(5)).toEqual(['case-0001', 'case-0002', 'case-0003', 'case-0004', 'case-0005']);
		const [first, copy] = [order[0], 'case-0001'].map((slug) =>
			module?.cases.find((one) => one.slug === slug)
		);
		expect(copy?.document).toEqual(first?.document);
		// A link to a paragraph names its case.
		const steps = JSON.stringify(copy?.steps).replaceAll('"case":"case-0001"', `"case":"${first?.slug}"`);
		expect(JSON.parse(steps)).toEqual(first?.steps);
	});

	it('have no YAML text that another case has, so that nothing is remembered', () => {
		makeCases('lessons', join(folder, 'six'), 6);
		const texts = readLessonFiles('.', join(folder, 'six'))
			.filter(({ path }) => /\/(case-0001|foreign-ministry-via-azernews)\//u.test(path))
			.flatMap(({ path, text }) =>
				path.endsWith('.yaml')
					? [text]
					: // What ends the core of a step is one line, the same in each of them.
						[...text.matchAll(/^```yaml\n.*?^```$|^---\n.*?^---$/gmsu)].map(([yaml]) => yaml)
			)
			.filter((text) => !text.includes('more: true'));
		expect(texts.length).toBeGreaterThan(20);
		expect(new Set(texts).size).toBe(texts.length);
	});

	it('may be so many that their list is longer than any paragraph', () => {
		const order = Array.from({ length: 1000 }, (_, index) => `case-${index + 1000}`).join(', ');
		const home = 'home: { intro: One, alone: One, class: One, discussion: One, steps: One, limits: One }\n';
		const text = `---\ntitle: Many\ntagline: Many\npractice: none\norder: [${order}]\n${home}---\n\n## One\n\nWords.\n`;
		const { problems } = parseLessons([{ path: 'lessons/module.md', text }]);
		expect(
			problems.filter(({ file, code }) => file.endsWith('module.md') && code !== 'case_unknown')
		).toEqual([]);
	});
});

describe('documents side by side', () => {
	const documents = Array.from({ length: 1000 }, (_, index) => ({ slug: `d${index}` }));
	const slugs = (pairs: [{ slug: string }, { slug: string }][]) =>
		pairs.map(([first, second]) => `${first.slug} ${second.slug}`);

	it('are every pair of five', () => {
		const expected = [
			'd0 d1',
			'd0 d2',
			'd0 d3',
			'd0 d4',
			'd1 d2',
			'd1 d3',
			'd1 d4',
			'd2 d3',
			'd2 d4',
			'd3 d4'
		];
		expect(slugs(pairsOf(documents.slice(0, 5)))).toEqual(expected);
	});

	it('are few for each of a thousand, and those that are named, once each', () => {
		const pairs = slugs(
			pairsOf(documents, [
				{ documents: ['d900', 'd2'] },
				{ documents: ['d0', 'd1'] },
				{ documents: ['d5', 'unknown'] },
				{ documents: ['d7', 'd7'] }
			])
		);
		expect(pairs).toContain('d2 d900');
		expect(pairs).toHaveLength(996 * reach + 3 + 2 + 1 + 1);
		expect(new Set(pairs).size).toBe(pairs.length);
	});
});

describe('statistics', () => {
	it('take the middle, of an odd and of an even count', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([])).toBeNaN();
		expect(
			medians([
				{ a: 1, b: 9 },
				{ a: 3, b: 7 },
				{ a: 2, b: 8 }
			])
		).toEqual({ a: 2, b: 8 });
	});

	it('count of a task what is over 50 ms and between the two moments', () => {
		const tasks = [
			{ start: 0, duration: 120 },
			{ start: 200, duration: 60 },
			{ start: 950, duration: 500 }
		];
		expect(blockingTime(tasks, 0, 2000)).toBe(70 + 10 + 450);
		expect(blockingTime(tasks, 40, 1050)).toBe(30 + 10 + 50);
	});

	it('take the session with the most shift', () => {
		const shifts = [0, 500, 3000, 3900, 9000].map((at) => ({ at, score: 0.1 }));
		expect(cumulativeShift(shifts)).toBeCloseTo(0.2);
		const steady = Array.from({ length: 20 }, (_, index) => ({ at: index * 500, score: 0.01 }));
		expect(cumulativeShift(steady)).toBeCloseTo(0.1);
		expect(cumulativeShift([])).toBe(0);
	});

	it('give a file the time since the file before it', () => {
		const files = [
			{ path: 'b.docx', at: 3000, size: 1 },
			{ path: 'a.html', at: 1000, size: 1 },
			{ path: 'c.html', at: 3500, size: 1 },
			{ path: 'd.docx', at: 3600, size: 1 }
		];
		expect(secondsOf(files, ({ path }) => path.endsWith('.docx'))).toBeCloseTo(2.1);
	});
});

describe('the report', () => {
	const size = (cases: number, processor: number, peakMemory: number): SizeMeasured => ({
		cases,
		seconds: processor,
		processor,
		peakMemory,
		wordSeconds: processor / 4,
		files: cases,
		size: cases * 1000,
		sizeOfPages: cases * 500,
		check: { cold: 2, warm: 0.9 }
	});
	const page = (bytes: number): PageMeasured => ({
		html: bytes,
		css: 0,
		js: 0,
		other: 0,
		bytes,
		requests: 1,
		firstPaint: 1000,
		largestPaint: 1000,
		blocking: 0,
		shift: 0
	});
	const good = {
		sizes: [size(5, 10, 900), size(100, 100, 1000), size(1000, 1300, 1900)],
		pages: { real: page(5000), largest: page(5040), plain: page(1000) },
		others: [{ address: '/about/', page: { ...page(5000), firstPaint: 1290 }, plain: page(1000) }],
		work: [{ name: 'A class', taken: 90, limit: 100 }]
	};
	const rest = { date: '2026-11-23', machine: '2 cores', runs: 5, grown: [] };

	it('tells of nothing when every promise holds', () => {
		expect(broken(good)).toEqual([]);
		expect(report({ ...good, ...rest })).toContain('Every promise holds.');
	});

	it('tells of each promise that is broken', () => {
		expect(broken({ ...good, pages: { ...good.pages, largest: page(5100) } })).toEqual([
			expect.stringContaining('1.02×')
		]);
		expect(broken({ ...good, sizes: [...good.sizes.slice(0, 2), size(1000, 1600, 1900)] })).toEqual([
			expect.stringContaining('1.76×')
		]);
		const heavy = { ...good, sizes: [...good.sizes.slice(0, 2), size(1000, 1300, 2100)] };
		expect(broken(heavy)).toEqual([expect.stringContaining('2,100 MB')]);
		expect(report({ ...heavy, ...rest })).toContain('2,100 MB; at most 2,000');
		const slow = { ...good, work: [{ name: 'A class', taken: 110, limit: 100 }] };
		expect(broken(slow)).toEqual(['A class: 110 ms; at most 100 ms was promised.']);
		const [first, ...later] = good.sizes;
		const unready = { ...good, sizes: [{ ...first!, check: { cold: 2, warm: 1.1 } }, ...later] };
		const late = { address: '/about/', page: { ...page(5000), firstPaint: 1310 }, plain: page(1000) };
		expect(broken({ ...good, others: [late] })).toEqual([
			expect.stringMatching(/^\/about\/ .* 1\.31×.* 1\.30×/u)
		]);
		expect(broken(unready)).toEqual([expect.stringContaining('1.1 s for the real module; at most 1 s')]);
	});

	it('sets figures against the plain page and the first size', () => {
		const lines = report({ ...good, ...rest }).split('\n');
		const row = (name: string) => lines.find((line) => line.startsWith(`| ${name} `));
		expect(row('All bytes')).toMatch(/1\.0 kB .* 5\.0 kB \(5\.00×\) .* 5\.0 kB \(5\.04×\) .* 1\.01×/u);
		expect(row('`/about/`')).toMatch(/ 1,000 ms .* 1,290 ms \(1\.29×\) .* 5\.0 kB \(5\.00×\) \|$/u);
		expect(row('the same, to the first column')).toMatch(/1\.00× .* 0\.50× .* 0\.65×/u);
		expect(row('A class')).toMatch(/ 90 ms \| +100 ms \|$/u);
		expect(row('Build, each further case')).toMatch(/\| +0\.95 s \| +1\.33 s \|$/u);
	});

	it('pads its columns', () => {
		expect(table(['', 'a'], [['long', '1']])).toBe('|      |   a |\n| ---- | --: |\n| long |   1 |');
	});
});

describe('the plain page', () => {
	const html =
		plainPage(`<!doctype html><html lang="az"><head><title>A &amp; B</title><style>p{}</style></head><body>
		<header><a href="/">Home</a></header>
		<h1>A &amp; B</h1>
		<p>Less &lt; <em>more</em>,
			as <a href="b">they</a> say</p>
		<ul><li>One <p>Two</p> three</li><li>Four</li></ul>
		<details><summary>Why</summary>Because.</details>
		<table><tr><th>Year</th><td>2023</td></tr></table>
		<label><input type="radio"> Yes</label><textarea>typed</textarea>
		<span class="visually-hidden s-a">heard</span>
		<p hidden>Not <b>yet</b></p><noscript><p>No script</p></noscript>
		<svg><title>Picture</title><text>12</text></svg>
		<script>1</script></body></html>`);

	it('holds all the text, that of closed parts too, and none that is not shown', () => {
		expect(html.split('\n').filter((line) => /^<[hp]/u.test(line) && !line.startsWith('<html'))).toEqual([
			'<p>Home</p>',
			'<h1>A &amp; B</h1>',
			'<p>Less &lt; more, as they say</p>',
			...['One', 'Two', 'three', 'Four', 'Why', 'Because.', 'Year', '2023', 'Yes', '12'].map(
				(text) => `<p>${text}</p>`
			)
		]);
	});

	it('keeps the language and the title, and has neither style nor script', () => {
		expect(html).toContain('<html lang="az">');
		expect(html).toContain('<title>A &amp; B</title>');
		expect(html).not.toMatch(/<(script|style|svg|input|a )|stylesheet/u);
	});
});
