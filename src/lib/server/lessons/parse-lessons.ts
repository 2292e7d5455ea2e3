import { differences } from '../../figures/series.ts';
import type { Content } from '../../model/content.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Figure } from '../../model/figure.ts';
import type { Case } from '../../model/lesson.ts';
import type { HomeSection, Module, Term, TextPage } from '../../model/module.ts';
import type { OutletName } from '../../model/outlet.ts';
import { contestedWordFinder } from '../../quotes/contested-words.ts';
import { outletFinder } from '../../sources/outlets-in.ts';
import { standsAs } from '../../sources/standpoint-words.ts';
import { numbersIn, unbackedNumbers } from './backed-numbers.ts';
import { EntryMap, innerEntries } from './entry-map.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { readFrontMatter } from './front-matter.ts';
import type { LessonFile } from './lesson-file.ts';
import { plainText, readMarkdown, type MarkdownBlock } from './markdown.ts';
import { cutLongParagraphs } from './long-paragraphs.ts';
import { nearestName } from './nearest-name.ts';
import { Noted } from './noted.ts';
import { Problems, type Problem } from './problems.ts';
import { Prose, type LinkTargets } from './prose.ts';
import type { QuotedDocument } from './quote-place.ts';
import { readCase, type Afterwards, type CaseFiles, type SharedEntries } from './read-case.ts';
import {
	readEvents,
	readOutlets,
	readPairs,
	readSeries,
	readSums,
	readTimeline,
	readWordings
} from './read-evidence.ts';
import { readAccounts, readFigures, readReadings, readTerms, type Entries } from './read-entries.ts';
import { checkYaml, type YamlSource } from './read-yaml.ts';
import { checkReferences, Sources, type Known } from './references.ts';
import { moduleFacts, type ModuleFacts } from './schemas/module.ts';

/** Pages for teachers that a module may have. */
const guideFiles = ['unit.md', 'before.md', 'alternative.md', 'why.md'];
const topFiles = [
	'README.md',
	'module.md',
	'about.md',
	'afterwards.md',
	'teaching.md',
	'discussion.md',
	...guideFiles,
	'accounts.yaml',
	'figures.yaml',
	'terms.yaml',
	'outlets.yaml',
	'readings.yaml',
	'timeline.yaml',
	'events.yaml',
	'wordings.yaml',
	'pairs.yaml',
	'sums.yaml',
	'series.yaml',
	'former-ids.yaml'
];
const caseFiles = ['document.md', 'lesson.md', 'annotations.yaml', 'twins.yaml', 'teaching.md', 'class.yaml'];
const filesByKind = { cases: caseFiles, practice: [...caseFiles, 'accounts.yaml'] };

/**
 * Reads all of `lessons/`. It is handed its files, so that the site, the check and the tests use one door.
 *
 * @returns the module, or `null` when there is nothing to show; and every problem, by file and place.
 *   A module with problems is good for looking at while writing, never for publishing.
 */
export function parseLessons(files: readonly LessonFile[]): { module: Module | null; problems: Problem[] } {
	const reader = new ModuleReader(files);
	const module = reader.read();
	return { module, problems: reader.problems.sorted() };
}

/** What `module.md` holds. */
interface ModuleFile extends Omit<ModuleFacts, 'home'> {
	home: Module['home'];
}

type ReadEntries<Entry> = (file: LessonFile, noted: Noted, problems: Problems) => Entries<Entry>;

class ModuleReader {
	readonly problems = new Problems();
	readonly #files: ReadonlyMap<string, LessonFile>;
	/** Folders of cases, by their slug. */
	readonly #folders = new EntryMap<string>();
	readonly #noted = new Noted();

	constructor(files: readonly LessonFile[]) {
		this.#files = new Map(
			files.map((file) => [
				file.path,
				cutLongParagraphs(
					{ ...file, text: file.text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n') },
					this.problems
				)
			])
		);
		for (const path of this.#files.keys()) {
			const [, kind = '', slug, ...rest] = path.split('/');
			if (Object.hasOwn(filesByKind, kind) && slug && rest.length > 0) {
				this.#folders.set(slug, `lessons/${kind}/${slug}`);
			}
		}
	}

	read(): Module | null {
		const accounts = this.#entries('accounts.yaml', 'It holds what other people said.', readAccounts).byId;
		const figures = this.#entries('figures.yaml', 'It holds the figures and who else counted.', readFigures);
		const terms = this.#entries('terms.yaml', 'It holds the contested words.', readTerms);
		const outlets = this.#optionalEntries('outlets.yaml', readOutlets);
		const readings = this.#optionalEntries('readings.yaml', readReadings);
		const series = this.#optionalEntries('series.yaml', readSeries);
		const checks = innerEntries(figures.byId, (figure) => figure.checks);
		const known: Known = {
			account: accounts,
			case: this.#folders,
			check: checks,
			document: this.#folders,
			figure: figures.byId,
			series,
			term: terms.byId
		};
		const findOutlets = outletFinder([...outlets.values()]);
		nameOutlets(findOutlets, [
			...accounts.values(),
			...checks.values(),
			...[...terms.byId.values()].flatMap(({ uses }) => uses),
			...[...series.values()].flatMap(({ points }) => points)
		]);
		const targets: LinkTargets = { accounts, checks, readings, blocks: new Set() };
		const facts = this.#readModule(targets);
		const sides = facts?.sides ?? { same: '', other: '' };
		for (const account of accounts.values()) account.stands = standsAs(account, sides);
		const people = new Set(facts?.people.map((word) => word.toLowerCase()));
		const afterwards = this.#readAfterwards(targets);
		const cases = this.#readCases(facts, { known, readings, people, ...(afterwards && { afterwards }) });
		nameOutlets(
			findOutlets,
			cases.flatMap(({ document }) => document.card.versions)
		);
		const sources = new Sources(known, this.#documents(cases), this.problems);
		this.#checkFigurePlaces(figures, sources);
		this.#checkPersonWords(terms, people);
		const evidence = this.#readEvidence(sources);
		const page = (name: string) => this.#readPage(name, targets);
		const module = facts && {
			title: facts.title,
			tagline: facts.tagline,
			sides: facts.sides,
			...(facts.period && { period: facts.period }),
			home: facts.home,
			about: page('about.md'),
			teaching: page('teaching.md'),
			discussion: page('discussion.md'),
			guides: guideFiles
				.filter((name) => this.#files.has(`lessons/${name}`))
				.map((name) => ({ id: name.replace('.md', ''), ...page(name) })),
			cases,
			terms: [...terms.byId.values()],
			figures: [...figures.byId.values()],
			accounts: [...accounts.values()],
			readings: [...readings.values()],
			outlets: [...outlets.values()],
			series: [...series.values()],
			...evidence
		};
		checkReferences(this.#noted.references, known, this.problems);
		const former = this.#files.get('lessons/former-ids.yaml');
		if (former) checkFormerIds(former, cases, this.#folders, this.#noted, this.problems);
		this.#checkVoice(contestedWordFinder([...terms.byId.values()]));
		if (module) this.#checkNumbers(module);
		this.#checkFiles();
		return module;
	}

	#entries<Entry>(name: string, why: string, read: ReadEntries<Entry>): Entries<Entry> {
		return read(this.#file(name, why), this.#noted, this.problems);
	}

	#optionalEntries<Entry>(name: string, read: ReadEntries<Entry>): EntryMap<Entry> {
		const file = this.#files.get(`lessons/${name}`);
		return file ? read(file, this.#noted, this.problems).byId : new EntryMap();
	}

	/** What is shown across documents. Every file is optional: a module without it has no such page. */
	#readEvidence(sources: Sources): Pick<Module, 'timeline' | 'events' | 'wordings' | 'pairs' | 'sums'> {
		const read = <Entry>(
			name: string,
			reader: (file: LessonFile, sources: Sources, noted: Noted, problems: Problems) => Entry[]
		) => {
			const file = this.#files.get(`lessons/${name}`);
			return file ? reader(file, sources, this.#noted, this.problems) : [];
		};
		return {
			timeline: read('timeline.yaml', readTimeline),
			events: read('events.yaml', readEvents),
			wordings: read('wordings.yaml', readWordings),
			pairs: [...this.#optionalEntries('pairs.yaml', readPairs).values()],
			sums: read('sums.yaml', readSums)
		};
	}

	/** Documents by slug, without those of cases that could not be read. */
	#documents(cases: readonly Case[]): Map<string, QuotedDocument> {
		return new Map(
			cases.map(({ slug, document }) => [
				slug,
				{ file: `${this.#folders.get(slug)}/document.md`, blocks: document.blocks }
			])
		);
	}

	#file(name: string, why: string, folder = 'lessons'): LessonFile {
		const path = `${folder}/${name}`;
		const file = this.#files.get(path);
		if (!file) this.problems.add('file_missing', { file: path, line: 1, column: 1 }, path, why);
		return file ?? { path, text: '' };
	}

	#readModule(targets: LinkTargets): ModuleFile | null {
		const file = this.#file('module.md', 'It holds the title and the order of the cases.');
		const { front, body, bodyLine } = readFrontMatter(file, this.problems);
		const facts = front && checkYaml(front, moduleFacts, this.#noted, this.problems);
		const prose = new Prose(file.path, targets, this.problems);
		const sections = sectionsOf(readMarkdown(body, bodyLine)).flatMap(([first, ...rest]) => {
			if (!first) return [];
			const heading = plainText([first.token]);
			prose.voiced(heading, first.line);
			return [{ heading, line: first.line, content: prose.content(rest) }];
		});
		this.#noted.voicedWords.push(...prose.voicedWords);
		return front && facts && { ...facts, home: this.#nameSections(facts.home, sections, front) };
	}

	/** Every section of the home page is there, and every section that is there is on the home page. */
	#nameSections(
		named: Record<HomeSection, string>,
		sections: { heading: string; line: number; content: Content }[],
		front: YamlSource
	): Module['home'] {
		for (const { heading, line } of sections) {
			if (Object.values(named).includes(heading)) continue;
			this.problems.add('home_section_unused', { file: front.file, line, column: 1 }, heading);
		}
		const entries = Object.entries(named).map(([name, wanted]) => {
			const section = sections.find(({ heading }) => heading === wanted);
			if (!section || section.content.length === 0) {
				const others = section ? [] : sections.map(({ heading }) => heading);
				const place = front.placeOf(['home', name]);
				this.problems.add('home_section_missing', place, wanted, nearestName(wanted, others));
			}
			return [name, { heading: wanted, content: section?.content ?? [] }];
		});
		return Object.fromEntries(entries) as Module['home'];
	}

	#readPage(name: string, targets: LinkTargets): TextPage {
		const file = this.#file(name, 'It is a page of the site.');
		const blocks = readMarkdown(file.text, 1);
		const prose = new Prose(file.path, targets, this.problems);
		const [title, ...rest] = blocks;
		if (title) prose.voiced(plainText([title.token]), title.line);
		const content = prose.content(rest);
		this.#noted.voicedWords.push(...prose.voicedWords);
		return { title: title ? plainText([title.token]) : '', content };
	}

	/** `afterwards.md`: what stands before its first second-level heading is for everybody, each section after it is more. */
	#readAfterwards(targets: LinkTargets): Afterwards | null {
		const file = this.#files.get('lessons/afterwards.md');
		if (!file) return null;
		const prose = new Prose(file.path, targets, this.problems);
		const [[title, ...core] = [], ...sections] = sectionsOf(readMarkdown(file.text, 1));
		const heading = (block: MarkdownBlock | undefined) => {
			const words = block ? plainText([block.token]) : '';
			if (block) prose.voiced(words, block.line);
			return words;
		};
		const read = {
			title: heading(title),
			core: prose.content(core),
			sections: sections.map(([first, ...rest]) => ({
				heading: heading(first),
				content: prose.content(rest)
			}))
		};
		this.#noted.voicedWords.push(...prose.voicedWords);
		return read;
	}

	#readCases(facts: ModuleFile | null, shared: SharedEntries): Case[] {
		const wanted = facts ? [facts.practice, ...facts.order] : [];
		const cases: Case[] = [];
		for (const [slug, folder] of this.#folders) {
			const position = wanted.indexOf(slug);
			if (facts && position === -1) {
				this.problems.add('case_unlisted', { file: `${folder}/lesson.md`, line: 1, column: 1 }, slug);
			}
			const isPractice = folder.startsWith('lessons/practice/');
			const { lesson, voicedWords } = readCase(
				this.#filesOf(slug, folder, isPractice, position),
				shared,
				this.problems
			);
			this.#noted.voicedWords.push(...voicedWords);
			if (lesson) cases.push(lesson);
		}
		return cases.toSorted((a, b) => a.order - b.order);
	}

	#filesOf(slug: string, folder: string, practice: boolean, order: number): CaseFiles {
		const file = (name: string) => this.#file(name, 'Every case has it.', folder);
		const accounts = practice ? this.#files.get(`${folder}/accounts.yaml`) : undefined;
		const twins = this.#files.get(`${folder}/twins.yaml`);
		const classroom = this.#files.get(`${folder}/class.yaml`);
		return {
			slug,
			practice,
			order,
			document: file('document.md'),
			lesson: file('lesson.md'),
			annotations: file('annotations.yaml'),
			teaching: file('teaching.md'),
			...(twins && { twins }),
			...(classroom && { classroom }),
			...(accounts && { accounts })
		};
	}

	/** Every file has a role. */
	#checkFiles() {
		for (const path of this.#files.keys()) {
			const [, kind = '', slug, ...rest] = path.split('/');
			const isCase = Object.hasOwn(filesByKind, kind) && slug !== undefined;
			const known = isCase ? filesByKind[kind as keyof typeof filesByKind] : topFiles;
			const name = isCase ? rest.join('/') : path.slice('lessons/'.length);
			if (!known.includes(name)) {
				this.problems.add('file_unknown', { file: path, line: 1, column: 1 }, path, known);
			}
		}
	}

	/** Every place that a figure names has to be in its document. */
	#checkFigurePlaces({ byId, at }: Entries<Figure>, sources: Sources) {
		for (const figure of byId.values()) {
			figure.in.forEach(({ document, ...quote }, index) =>
				sources.words(document, quote, at(figure.id, ['in', index, 'exact']))
			);
		}
	}

	/** Words for people's own situation are no contested words. */
	#checkPersonWords({ byId, at }: Entries<Term>, people: ReadonlySet<string>) {
		for (const term of byId.values()) {
			for (const field of ['words', 'in_documents'] as const) {
				term[field]?.forEach((word, index) => {
					if (people.has(word.toLowerCase()))
						this.problems.add('person_word_marked', at(term.id, [field, index]), word);
				});
			}
		}
	}

	/** Every number in the site's own prose stands in a document, in an entry with its source, or in a sum. */
	#checkNumbers(module: Module) {
		const backed = new Set([
			...backingWords(module).flatMap(numbersIn),
			...backingNumbers(module).map(String)
		]);
		for (const { file, line, text } of this.#noted.voicedWords) {
			// Entries have their source beside them.
			if (entryFiles.includes(file)) continue;
			for (const { number, at } of unbackedNumbers(text, backed)) {
				const before = text.slice(0, at).split('\n').length - 1;
				this.problems.add('figure_unbacked', { file, line: line + before, column: 1 }, number);
			}
		}
	}

	#checkVoice(find: ReturnType<typeof contestedWordFinder>) {
		for (const { file, line, text } of this.#noted.voicedWords) {
			for (const { word, term, at } of find(text)) {
				const before = text.slice(0, at).split('\n').length - 1;
				this.problems.add('contested_word', { file, line: line + before, column: 1 }, word, term.name);
			}
		}
	}
}

/** Tells of every entry who stands behind its page. */
function nameOutlets(
	find: ReturnType<typeof outletFinder>,
	entries: { publisher: string; outlets?: OutletName[] }[]
) {
	for (const entry of entries) entry.outlets = find(entry.publisher);
}

/** Files whose every entry carries its own source. */
const entryFiles = ['accounts.yaml', 'figures.yaml', 'terms.yaml', 'outlets.yaml'].map(
	(name) => `lessons/${name}`
);

/** The words of a page, and what is told of the words around them. */
function quoted({ excerpt, gloss = '', before = '', after = '' }: Excerpt): string[] {
	return [excerpt, gloss, before, after];
}

/** Texts that can back a number: documents and entries. */
function backingWords({ cases, figures, accounts, terms, readings, series, outlets }: Module): string[] {
	return [
		...cases.flatMap(({ document }) => document.blocks.map(({ text }) => text)),
		...cases.flatMap((lesson) =>
			Object.values(lesson.accounts).flatMap((account) => [
				account.text ?? '',
				account.about,
				...quoted(account)
			])
		),
		...figures.flatMap(({ value, counts, summary, checks }) => [
			value,
			counts,
			summary,
			...checks.flatMap((check) => [check.value, check.counts, check.why, ...quoted(check)])
		]),
		...accounts.flatMap((account) => [account.about, ...quoted(account)]),
		...terms.flatMap(({ uses }) => uses.flatMap(quoted)),
		...readings.map(({ title }) => title),
		...series.flatMap(({ points }) =>
			points.flatMap(({ printed = '', counts = '', note = '' }) => [printed, counts, note])
		),
		...outlets.flatMap(({ source }) => (source ? quoted(source) : []))
	];
}

/** Numbers that are data: points of series, and what the program works out. */
function backingNumbers({ cases, sums, series }: Module): number[] {
	const questions = cases.flatMap(({ steps }) =>
		steps.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'question' ? [part.question] : [])))
	);
	const worked = [
		...sums.flatMap((sum) => [sum, ...sum.readings]),
		...questions.flatMap(({ shown, key }) =>
			shown.kind === 'sum' && 'result' in key ? [{ result: key.result, stated: shown.stated ?? 0 }] : []
		)
	];
	return [
		...worked.flatMap(({ result, stated }) => [result, stated, Math.abs(result - stated)]),
		...series.flatMap((one) => [
			...differences(one).rows.map(({ left }) => left),
			...one.points.flatMap(({ total = 0, parts = {} }) => [total, ...Object.values(parts)])
		])
	];
}

function sectionsOf(blocks: MarkdownBlock[]): MarkdownBlock[][] {
	const lists: MarkdownBlock[][] = [];
	for (const block of blocks) {
		if (block.token.type === 'heading') lists.push([]);
		lists.at(-1)?.push(block);
	}
	return lists;
}
