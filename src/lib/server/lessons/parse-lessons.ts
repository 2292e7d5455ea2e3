import type * as v from 'valibot';
import { differences } from '../../figures/series.ts';
import { originsOf } from '../../figures/origins.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Figure, Finding } from '../../model/figure.ts';
import type { Case } from '../../model/lesson.ts';
import type { Module, Reading, TextPage } from '../../model/module.ts';
import type { Term } from '../../model/term.ts';
import type { OutletName } from '../../model/outlet.ts';
import { contestedWordFinder } from '../../quotes/contested-words.ts';
import { outletFinder } from '../../sources/outlets-in.ts';
import { standsAs } from '../../sources/standpoint-words.ts';
import { numbersIn, unbackedNumbers } from './backed-numbers.ts';
import { EntryMap, innerEntries } from './entry-map.ts';
import { readFrontMatter } from './front-matter.ts';
import type { LessonFile } from './lesson-file.ts';
import { plainText, readMarkdown, type MarkdownBlock } from './markdown.ts';
import { cutLongParagraphs } from './long-paragraphs.ts';
import { nearestName } from './nearest-name.ts';
import type { OwnWords } from './own-words.ts';
import { Problems, type Problem } from './problems.ts';
import { Prose, type LinkTargets } from './prose.ts';
import { placeQuote, type QuotedDocument } from './quote-place.ts';
import { readCase, type CaseFiles, type SharedEntries } from './read-case.ts';
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
import { References } from './references.ts';
import { moduleFacts } from './schemas.ts';

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
	'series.yaml'
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
interface ModuleFile extends v.InferOutput<typeof moduleFacts> {
	sections: Record<string, string>;
	front: YamlSource;
}

class ModuleReader {
	readonly problems = new Problems();
	readonly #files: ReadonlyMap<string, LessonFile>;
	/** Folders of cases, by their slug. */
	readonly #folders = new Map<string, string>();
	readonly #ownWords: OwnWords[] = [];

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
		const accounts = readAccounts(
			this.#file('accounts.yaml', 'It holds what other people said.'),
			this.problems
		);
		const figures = readFigures(
			this.#file('figures.yaml', 'It holds the figures and who else counted.'),
			this.problems
		);
		const terms = readTerms(this.#file('terms.yaml', 'It holds the contested words.'), this.problems);
		this.#ownWords.push(...accounts.ownWords, ...figures.ownWords, ...terms.ownWords);
		const outlets = this.#readOptional('outlets.yaml', (file) => readOutlets(file, this.problems));
		const findOutlets = outletFinder(outlets);
		const readingFile = this.#files.get('lessons/readings.yaml');
		const readings = readingFile ? readReadings(readingFile, this.problems).byId : new EntryMap<Reading>();
		const shared: SharedEntries = {
			accounts: accounts.byId,
			figures: figures.byId,
			terms: terms.byId,
			readings,
			people: new Set()
		};
		const targets: LinkTargets = {
			accounts: accounts.byId,
			checks: innerEntries(figures.byId, ({ checks }) => checks),
			readings,
			blocks: new Set()
		};
		nameOutlets(findOutlets, [
			...accounts.byId.values(),
			...targets.checks.values(),
			...[...terms.byId.values()].flatMap(({ uses }) => uses)
		]);
		const facts = this.#readModule(targets);
		const sides = facts?.sides ?? { same: '', other: '' };
		for (const account of accounts.byId.values()) account.stands = standsAs(account, sides);
		shared.people = new Set(facts?.people.map((word) => word.toLowerCase()));
		const cases = this.#readCases(facts, shared);
		this.#checkFigurePlaces(figures, cases);
		const references = new References(accounts.byId, targets.checks, this.#documents(cases), this.problems);
		this.#checkFindings(figures, references);
		this.#checkTerms(terms, references, shared.people);
		const evidence = this.#readEvidence(references);
		nameOutlets(findOutlets, [
			...evidence.series.flatMap(({ points }) => points),
			...cases.flatMap(({ document }) => document.card.versions)
		]);
		const page = (name: string) => this.#readPage(name, targets);
		if (this.#files.has('lessons/afterwards.md')) endWith(cases, page('afterwards.md'));
		const module = facts && {
			title: facts.title,
			tagline: facts.tagline,
			sides: facts.sides,
			...(facts.period && { period: facts.period }),
			sections: facts.sections,
			about: page('about.md'),
			teaching: page('teaching.md'),
			discussion: page('discussion.md'),
			guides: guideFiles
				.filter((name) => this.#files.has(`lessons/${name}`))
				.map((name) => ({ id: name.replace('.md', ''), ...page(name) })),
			cases,
			terms: [...terms.byId.values()],
			figures: [...figures.byId.values()],
			accounts: [...accounts.byId.values()],
			readings: [...readings.values()],
			outlets,
			...evidence
		};
		this.#checkVoice(contestedWordFinder([...terms.byId.values()]));
		if (module) this.#checkNumbers(module);
		this.#checkFiles();
		return module;
	}

	#readOptional<Entry>(
		name: string,
		reader: (file: LessonFile) => { entries: Entry[]; ownWords: OwnWords[] }
	): Entry[] {
		const file = this.#files.get(`lessons/${name}`);
		if (!file) return [];
		const { entries, ownWords } = reader(file);
		this.#ownWords.push(...ownWords);
		return entries;
	}

	/** What is shown across documents. Every file is optional: a module without it has no such page. */
	#readEvidence(
		references: References
	): Pick<Module, 'timeline' | 'events' | 'wordings' | 'pairs' | 'sums' | 'series'> {
		const read = <Entry>(
			name: string,
			reader: (file: LessonFile) => { entries: Entry[]; ownWords: OwnWords[] }
		) => this.#readOptional(name, reader);
		const { problems } = this;
		return {
			timeline: read('timeline.yaml', (file) => readTimeline(file, references, problems)),
			events: read('events.yaml', (file) => readEvents(file, references, problems)),
			wordings: read('wordings.yaml', (file) => readWordings(file, references, problems)),
			pairs: read('pairs.yaml', (file) => readPairs(file, references, problems)),
			sums: read('sums.yaml', (file) => readSums(file, references, problems)),
			series: read('series.yaml', (file) => readSeries(file, references, problems))
		};
	}

	/** Documents by slug, with `null` for a case whose document could not be read. */
	#documents(cases: readonly Case[]): Map<string, QuotedDocument | null> {
		const blocks = new Map(cases.map((lesson) => [lesson.slug, lesson.document.blocks]));
		return new Map(
			[...this.#folders].map(([slug, folder]) => {
				const own = blocks.get(slug);
				return [slug, own ? { file: `${folder}/document.md`, blocks: own } : null];
			})
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
		const facts = front && checkYaml(front, moduleFacts, this.problems);
		const prose = new Prose(file.path, targets, this.problems);
		const sections: Record<string, string> = {};
		for (const [heading, ...rest] of sectionsOf(readMarkdown(body, bodyLine))) {
			if (!heading) continue;
			prose.own(plainText([heading.token]), heading.line);
			sections[plainText([heading.token])] = prose.html(rest);
		}
		this.#ownWords.push(...prose.ownWords);
		for (const field of ['title', 'tagline', 'period'] as const) {
			if (front && facts?.[field]) this.#ownWords.push({ ...front.placeOf([field]), text: facts[field] });
		}
		for (const field of ['same', 'other'] as const) {
			if (front && facts)
				this.#ownWords.push({ ...front.placeOf(['sides', field]), text: facts.sides[field] });
		}
		return front && facts && { ...facts, sections, front };
	}

	#readPage(name: string, targets: LinkTargets): TextPage {
		const file = this.#file(name, 'It is a page of the site.');
		const blocks = readMarkdown(file.text, 1);
		const prose = new Prose(file.path, targets, this.problems);
		const [title, ...rest] = blocks;
		if (title) prose.own(plainText([title.token]), title.line);
		const html = prose.html(rest);
		this.#ownWords.push(...prose.ownWords);
		return { title: title ? plainText([title.token]) : '', html };
	}

	#readCases(facts: ModuleFile | null, shared: SharedEntries): Case[] {
		const slugs = [...this.#folders.keys()];
		const wanted = facts ? [facts.practice, ...facts.order] : [];
		wanted.forEach((slug, index) => {
			if (!facts || this.#folders.has(slug)) return;
			const place = facts.front.placeOf(index === 0 ? ['practice'] : ['order', index - 1]);
			this.problems.add('case_unknown', place, slug, nearestName(slug, slugs));
		});
		const cases: Case[] = [];
		for (const [slug, folder] of this.#folders) {
			const position = wanted.indexOf(slug);
			if (facts && position === -1) {
				this.problems.add('case_unlisted', { file: `${folder}/lesson.md`, line: 1, column: 1 }, slug);
			}
			const isPractice = folder.startsWith('lessons/practice/');
			const { lesson, ownWords } = readCase(
				this.#filesOf(slug, folder, isPractice, position),
				shared,
				this.problems
			);
			this.#ownWords.push(...ownWords);
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
	#checkFigurePlaces({ source, byId }: Entries<Figure>, cases: readonly Case[]) {
		const bySlug = new Map(cases.map((lesson) => [lesson.slug, lesson]));
		[...byId.values()].forEach((figure, index) => {
			figure.in.forEach(({ document, ...quote }, number) => {
				const at = (field: string) => source!.placeOf([index, 'in', number, field]);
				const lesson = bySlug.get(document);
				const folder = this.#folders.get(document);
				if (!folder) {
					const nearest = nearestName(document, [...this.#folders.keys()]);
					this.problems.add('entry_unknown', at('document'), 'document', document, nearest, 'lessons/cases/');
				}
				if (!folder || !lesson) return;
				const { blocks } = lesson.document;
				placeQuote(quote, { file: `${folder}/document.md`, blocks }, at('exact'), this.problems);
			});
		});
	}

	/** One wording for every count with one origin, and one for every count that others confirm, whoever made it. */
	#checkFindings({ source, byId }: Entries<Figure>, references: References) {
		[...byId.values()].forEach((figure, index) => {
			const at = (path: PropertyKey[]) => source!.placeOf([index, ...path]);
			references.all(
				figure.stated_by,
				(id, place) => references.account(id, place),
				(number) => at(['stated_by', number])
			);
			const origins = originsOf(figure.checks).length;
			const check = (finding: Finding, path: PropertyKey[]) => {
				const wrong = (finding === 'supported' && origins < 2) || (finding === 'one-origin' && origins > 1);
				if (wrong) this.problems.add('finding_not_by_origins', at(path), finding, origins);
			};
			check(figure.finding, ['finding']);
			figure.in.forEach(({ finding }, number) => {
				if (finding) check(finding, ['in', number, 'finding']);
			});
		});
	}

	/** Settled facts name accounts that are there, and words for people's own situation are no contested words. */
	#checkTerms({ source, byId }: Entries<Term>, references: References, people: ReadonlySet<string>) {
		[...byId.values()].forEach((term, index) => {
			const at = (path: PropertyKey[]) => source!.placeOf([index, ...path]);
			references.all(
				term.settled?.accounts ?? [],
				(id, place) => references.account(id, place),
				(number) => at(['settled', 'accounts', number])
			);
			for (const field of ['words', 'in_documents'] as const) {
				term[field]?.forEach((word, number) => {
					if (people.has(word.toLowerCase()))
						this.problems.add('person_word_marked', at([field, number]), word);
				});
			}
		});
	}

	/** Every number in the site's own prose stands in a document, in an entry with its source, or in a sum. */
	#checkNumbers(module: Module) {
		const backed = new Set([
			...backingWords(module).flatMap(numbersIn),
			...backingNumbers(module).map(String)
		]);
		for (const { file, line, text } of this.#ownWords) {
			// Entries have their source beside them.
			if (entryFiles.includes(file)) continue;
			for (const { number, at } of unbackedNumbers(text, backed)) {
				const before = text.slice(0, at).split('\n').length - 1;
				this.problems.add('figure_unbacked', { file, line: line + before, column: 1 }, number);
			}
		}
	}

	#checkVoice(find: ReturnType<typeof contestedWordFinder>) {
		for (const { file, line, text } of this.#ownWords) {
			for (const { word, term, at } of find(text)) {
				const before = text.slice(0, at).split('\n').length - 1;
				this.problems.add('contested_word', { file, line: line + before, column: 1 }, word, term.name);
			}
		}
	}
}

/** Puts what happened after the documents, the same for all, at the end of every case about them. */
function endWith(cases: readonly Case[], { title, html }: TextPage) {
	for (const { practice, steps } of cases) {
		const last = steps.find(({ id }) => id === 'conclude');
		if (!practice) last?.parts.push({ kind: 'text', id: 'what-happened-next', heading: title, html });
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
			...one.points.flatMap(({ total = 0, running = 0, killed = 0, injured = 0 }) => [
				total,
				running,
				killed,
				injured
			])
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
