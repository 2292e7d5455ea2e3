/**
 * `npm run bench`: builds the site at several sizes, loads a case page on a slow phone, times what people wait for, and
 * tells what grows.
 *
 * Ends with 0 when every promise holds (see `limits` in bench/report.ts), 1 when one is broken, 2 when nothing could be
 * measured.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCases } from './bench/make-cases.ts';
import { filesIn, measureBuild, measureCheck } from './bench/measure-build.ts';
import { measureClass } from './bench/measure-class.ts';
import { measurePages } from './bench/measure-page.ts';
import { largeClass, measureWork } from './bench/measure-work.ts';
import { plainPage } from './bench/plain-page.ts';
import { broken, machine, report, type Grown, type OtherPage, type SizeMeasured } from './bench/report.ts';
import { serve } from './bench/serve.ts';
import { checkFolder } from './check-folder.ts';
import { lessonsFolder } from './lessons-folder.ts';
import { readLessonFiles } from './read-lesson-files.ts';

const usage = `npm run bench                          10, 100 and 1,000 cases; 15 minutes on two quiet cores
npm run bench -- --quick               without the 1,000
npm run bench -- --sizes 10,50         other sizes, from small to large
npm run bench -- --case SLUG           another case page (appeal-to-un)
npm run bench -- --runs 9              how often each page is loaded (5)
npm run bench -- --out FOLDER          where results.md and results.json go (.bench)`;

/** A page that leads, two that are read, one with a table and script: what they are built from is what all others are built from. */
const otherPages = ['/', '/about/', '/teach/guide/why/', '/ledger/'];

const root = process.cwd();
const options = readOptions();
if (typeof options === 'string') {
	console.error(options);
	process.exitCode = 2;
} else {
	const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
	const leave = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
	process.once('exit', leave);
	await bench(options, folder);
}

interface Options {
	sizes: number[];
	slug: string;
	runs: number;
	out: string;
}

/** What was asked for, or words that say why it cannot be. */
function readOptions(): Options | string {
	try {
		const { values } = parseArgs({
			options: {
				sizes: { type: 'string', default: '10,100,1000' },
				quick: { type: 'boolean', default: false },
				case: { type: 'string', default: 'appeal-to-un' },
				runs: { type: 'string', default: '5' },
				out: { type: 'string', default: '.bench' },
				help: { type: 'boolean', default: false }
			}
		});
		if (values.help) return usage;
		const sizes = values.sizes.split(',').map(Number);
		const runs = Number(values.runs);
		const isSize = (size: number) => Number.isInteger(size) && size > 0;
		if (!sizes.every(isSize) || !isSize(runs)) return `Sizes and runs are whole numbers.\n\n${usage}`;
		return {
			sizes: sizes.filter((size) => !values.quick || size < 1000).toSorted((a, b) => a - b),
			slug: values.case,
			runs,
			out: resolve(root, values.out)
		};
	} catch (error) {
		return `${(error as Error).message}\n\n${usage}`;
	}
}

async function bench({ sizes, slug, runs, out }: Options, folder: string) {
	const lessons = lessonsFolder(root);
	const { module, problems } = checkFolder(root, lessons);
	const lesson = module?.cases.find((one) => one.slug === slug);
	if (!module || !lesson || problems.length > 0) {
		console.error(lesson ? 'npm run check:lessons tells of problems.' : `There is no case "${slug}".`);
		process.exitCode = 2;
		return;
	}
	const real = module.cases.filter(({ practice }) => !practice).length;
	// Bundles the tool, which is no part of a check.
	await measureCheck(root, lessons);
	const measured: SizeMeasured[] = [];
	const siteOf = (cases: number) => join(folder, String(cases), 'build');
	const all = [real, ...sizes.filter((size) => size > real)];
	for (const cases of all) {
		console.error(`${cases} cases …`);
		// The folder's name is part of where answers are kept, and so of the pages.
		const made = join(folder, String(cases), 'lessons');
		makeCases(lessons, made, cases);
		const check = await measureCheck(root, made);
		measured.push({ cases, check, ...(await measureBuild(root, made, siteOf(cases))) });
		console.error(JSON.stringify(measured.at(-1)));
	}
	const plain = join(folder, 'plain');
	const address = `/cases/${slug}/words/`;
	for (const each of [address, ...otherPages]) {
		mkdirSync(join(plain, each), { recursive: true });
		const built = readFileSync(join(siteOf(real), each, 'index.html'), 'utf8');
		writeFileSync(join(plain, each, 'index.html'), plainPage(built));
	}
	const largestSite = siteOf(all.at(-1) ?? real);
	const servers = await Promise.all([siteOf(real), largestSite, plain].map(serve));
	const [first, largest, bare] = servers.map(({ origin }) => origin);
	console.error('The case page …');
	const pages = await measurePages(
		{ real: first + address, largest: largest + address, plain: bare + address },
		runs
	);
	const others: OtherPage[] = [];
	for (const each of otherPages) {
		console.error(`${each} …`);
		others.push({ address: each, ...(await measurePages({ page: first + each, plain: bare + each }, runs)) });
	}
	console.error('What people wait for …');
	const work = [
		...measureWork(module, readLessonFiles(root, lessons), runs),
		...(await measureClass(first!, largeClass(module), join(folder, 'class')))
	];
	await Promise.all(servers.map((server) => server.close()));
	const results = {
		date: new Date().toISOString().slice(0, 10),
		machine: machine(),
		sizes: measured,
		pages,
		others,
		runs,
		grown: grownPages(siteOf(real), largestSite),
		work
	};
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'results.json'), JSON.stringify(results, null, '\t') + '\n');
	writeFileSync(join(out, 'results.md'), report(results));
	console.log(report(results));
	process.exitCode = broken(results).length === 0 ? 0 : 1;
}

/** Pages of the one site that are more than a hundredth larger in the other, the largest first. */
function grownPages(real: string, largest: string): Grown[] {
	return filesIn(real)
		.filter(({ path }) => path.endsWith('.html'))
		.map(({ path, size }) => {
			const name = relative(real, path).replaceAll('\\', '/');
			const address = `/${name.replace(/index\.html$/u, '')}`;
			return { address, real: size, largest: statSync(join(largest, name)).size };
		})
		.filter((page) => page.largest > page.real * 1.01)
		.toSorted((a, b) => b.largest - a.largest);
}
