import { cpus, totalmem } from 'node:os';
import type { BuildMeasured } from './measure-build.ts';
import { phone, type PageMeasured } from './measure-page.ts';
import type { Worked } from './measure-work.ts';

/** One size of the site. */
export interface SizeMeasured extends BuildMeasured {
	cases: number;
	check: { cold: number; warm: number };
}

/** The pages that are measured: in the real site, in the largest, and as plain HTML. */
export type PagesMeasured = Record<'real' | 'largest' | 'plain', PageMeasured>;

/** A page beside plain HTML with all the same visible text. */
export interface OtherPage {
	address: string;
	page: PageMeasured;
	plain: PageMeasured;
}

/** A page that is larger in the largest site than in the real one; bytes of its HTML. */
export interface Grown {
	address: string;
	real: number;
	largest: number;
}

/** Everything that a run of the bench found. */
export interface Results {
	/** `2026-11-23` */
	date: string;
	machine: string;
	/** From the smallest to the largest; the first is the real module. */
	sizes: SizeMeasured[];
	pages: PagesMeasured;
	others: OtherPage[];
	runs: number;
	grown: Grown[];
	work: Worked[];
}

/** What the site promises. */
export const limits = {
	/** How much larger a case page may be inside the largest site. */
	pageGrowth: 1.01,
	/** How much more processor time each further case may take up to the largest size than up to the one before it. */
	timeGrowth: 1.5,
	/** How much later than plain HTML with the same text a page may be painted. */
	firstPaint: 1.3,
	/** In MB. */
	memory: 2000,
	/** Of the real module, in seconds, once it has been checked before. */
	check: 1
};

/** The machine, as far as it matters for times. */
export function machine(): string {
	return `${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}`;
}

/** What is broken of what the site promises, each in a sentence. */
export function broken({
	sizes,
	pages,
	others,
	work
}: Pick<Results, 'sizes' | 'pages' | 'others' | 'work'>): string[] {
	const told: string[] = [];
	const warm = sizes[0]?.check.warm ?? 0;
	if (warm > limits.check) {
		told.push(
			`check:lessons takes ${warm.toFixed(1)} s for the real module; at most ${limits.check} s was promised.`
		);
	}
	for (const { name, taken, limit } of work) {
		if (taken > limit) {
			told.push(`${name}: ${milliseconds(taken)}; at most ${milliseconds(limit)} was promised.`);
		}
	}
	const grown = pages.largest.bytes / pages.real.bytes;
	if (grown > limits.pageGrowth) {
		told.push(
			`The case page sends ${times(grown)} as many bytes inside the largest site as in the real one; at most ${times(limits.pageGrowth)} was promised.`
		);
	}
	for (const { address, page, plain } of others) {
		const later = page.firstPaint / plain.firstPaint;
		if (later > limits.firstPaint) {
			told.push(
				`${address} is painted after ${times(later)} the time of plain HTML; at most ${times(limits.firstPaint)} was promised.`
			);
		}
	}
	const further = furtherCases(sizes);
	const [before, last] = further.slice(-2);
	if (before && last && last / before > limits.timeGrowth) {
		told.push(
			`From ${number(sizes.at(-2)?.cases ?? 0)} cases on, each further case takes ${times(last / before)} as long to build as before; at most ${times(limits.timeGrowth)} was promised.`
		);
	}
	for (const { cases, peakMemory } of sizes) {
		if (peakMemory !== null && peakMemory > limits.memory) {
			told.push(
				`The build of ${number(cases)} cases takes ${number(peakMemory)} MB; at most ${number(limits.memory)} was promised.`
			);
		}
	}
	return told;
}

/** The results as Markdown: tables, ratios, and what is broken. */
export function report(results: Results): string {
	const { date, sizes, pages, others, runs, grown, work } = results;
	const wrong = broken(results);
	const least = sizes[0]!;
	const ratio = (all: SizeMeasured, of: (one: SizeMeasured) => number) => times(of(all) / of(least));
	return [
		`# How the site holds at size`,
		`${date}, ${results.machine}.`,
		wrong.length === 0 ? 'Every promise holds.' : wrong.join('\n'),
		`## The build`,
		table(
			['', ...sizes.map(({ cases }) => `${number(cases)} cases`)],
			[
				['Build, by the clock', ...sizes.map(({ seconds }) => `${number(seconds)} s`)],
				[
					'Build, processor time',
					...sizes.map(({ processor }) => (processor === null ? 'not measured' : `${number(processor)} s`))
				],
				['Word files, of the clock', ...sizes.map((one) => percent(one.wordSeconds / one.seconds))],
				['Build, per case', ...sizes.map((one) => `${perCase(one).toFixed(2)} s`)],
				['the same, to the first column', ...sizes.map((one) => ratio(one, perCase))],
				['Build, each further case', '', ...furtherCases(sizes).map((one) => `${one.toFixed(2)} s`)],
				[
					'Most memory',
					...sizes.map(({ peakMemory }) =>
						peakMemory === null ? 'not measured' : `${number(peakMemory)} MB`
					)
				],
				['Files', ...sizes.map(({ files }) => number(files))],
				['Output', ...sizes.map(({ size }) => `${number(size / 1e6)} MB`)],
				['without Word files', ...sizes.map((one) => `${number(one.sizeOfPages / 1e6)} MB`)],
				['the same, per case', ...sizes.map((one) => `${number(one.sizeOfPages / one.cases / 1e3)} kB`)],
				['`check:lessons`, cold', ...sizes.map(({ check }) => `${check.cold.toFixed(1)} s`)],
				['`check:lessons`, warm', ...sizes.map(({ check }) => `${check.warm.toFixed(1)} s`)]
			]
		),
		`## A case page on a slow phone`,
		`${phone.delay} ms, ${phone.down.toLocaleString('en-GB')} kbit/s down, ${phone.up} up, processor ${phone.slowdown} times slower, nothing cached; the median of ${runs} runs. In brackets, how many times the plain page.`,
		table(
			[
				'',
				'Plain HTML of all the same text',
				'In the real site',
				`Among ${number(sizes.at(-1)?.cases ?? 0)} cases`,
				'Among many, to real'
			],
			pageRows.map(([name, field, shown]) => [
				name,
				shown(pages.plain[field]),
				...[pages.real, pages.largest].map((page) => against(page[field], pages.plain[field], shown)),
				pages.real[field] === 0 ? '–' : times(pages.largest[field] / pages.real[field])
			])
		),
		`## Other pages, first paint beside plain HTML with all the same visible text`,
		table(
			['', 'Plain HTML', 'Page', 'Blocking time', 'All bytes of plain HTML', 'of the page'],
			others.map(({ address, page, plain }) => [
				`\`${address}\``,
				milliseconds(plain.firstPaint),
				against(page.firstPaint, plain.firstPaint, milliseconds),
				milliseconds(page.blocking),
				kilobytes(plain.bytes),
				against(page.bytes, plain.bytes, kilobytes)
			])
		),
		`## What people wait for`,
		workTable(work),
		`## Pages that grow with the number of cases`,
		grown.length === 0
			? 'None.'
			: table(
					['Page', 'HTML in the real site', 'in the largest'],
					grown.map(({ address, real, largest }) => [`\`${address}\``, kilobytes(real), kilobytes(largest)])
				)
	]
		.join('\n\n')
		.concat('\n');
}

/** What people wait for, beside what was promised. */
export function workTable(work: readonly Worked[]): string {
	return table(
		['', 'Taken', 'At most'],
		work.map(({ name, taken, limit }) => [name, milliseconds(taken), milliseconds(limit)])
	);
}

const pageRows: [name: string, field: keyof PageMeasured, shown: (value: number) => string][] = [
	['HTML', 'html', kilobytes],
	['CSS', 'css', kilobytes],
	['JavaScript', 'js', kilobytes],
	['Other', 'other', kilobytes],
	['All bytes', 'bytes', kilobytes],
	['Requests', 'requests', number],
	['First contentful paint', 'firstPaint', milliseconds],
	['Largest contentful paint', 'largestPaint', milliseconds],
	['Total blocking time', 'blocking', milliseconds],
	['Cumulative layout shift', 'shift', (value) => value.toFixed(3)]
];

function against(value: number, plain: number, shown: (value: number) => string): string {
	return plain === 0 ? shown(value) : `${shown(value)} (${times(value / plain)})`;
}

/** A table in Markdown, its columns padded, so that it reads on a terminal too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((_, column) =>
		Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0))
	);
	const line = (cells: readonly string[]) =>
		`| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`;
	const rule = widths.map((width, column) =>
		column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`
	);
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Seconds of a build: of the processor, or by the clock where no other time is known. */
const secondsOf = ({ processor, seconds }: SizeMeasured) => processor ?? seconds;

const perCase = (one: SizeMeasured) => secondsOf(one) / one.cases;

/**
 * Seconds that each further case takes, from every size to the next. A site without cases takes its time too, which makes
 * a case seem cheaper the more of them there are; it is not in this number.
 */
export function furtherCases(sizes: readonly SizeMeasured[]): number[] {
	return sizes.slice(1).map((one, index) => {
		const before = sizes[index]!;
		return (secondsOf(one) - secondsOf(before)) / (one.cases - before.cases);
	});
}

function number(value: number): string {
	return Math.round(value).toLocaleString('en-GB');
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

function milliseconds(value: number): string {
	return `${number(value)} ms`;
}

function percent(part: number): string {
	return `${Math.round(part * 100)} %`;
}

function times(ratio: number): string {
	return `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
}
