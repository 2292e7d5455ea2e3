import type { Content } from '../../model/content.ts';
import type { DocumentBlock } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { Annotation, Case, Part } from '../../model/lesson.ts';
import type { Reading, Term } from '../../model/module.ts';
import type { ContestedPlace, MarkPhraseKey, MarkPhraseShown } from '../../questions/mark-phrase/kind.ts';
import type { Twin } from '../../model/twin.ts';
import { readingTime } from '../../questions/reading-time.ts';
import { holdsForm } from '../../quotes/contested-words.ts';
import { compareWords } from '../../quotes/compare-words.ts';
import { coverage, findQuote } from '../../quotes/find-quote.ts';
import { figureFor } from '../../quotes/figures-in.ts';
import { wordsAt } from '../../quotes/words-at.ts';
import { checkKeys } from './check-keys.ts';
import { standsAs } from '../../sources/standpoint-words.ts';
import type { EntryMap } from './entry-map.ts';
import type { LessonFile } from './lesson-file.ts';
import { readMarkdown } from './markdown.ts';
import { Noted } from './noted.ts';
import type { Place, Problems } from './problems.ts';
import { Prose, type LinkTargets } from './prose.ts';
import { placeQuote, type QuotedDocument } from './quote-place.ts';
import { noClassroom, readClassroom } from './read-classroom.ts';
import { readDocument } from './read-document.ts';
import { readAccounts, readEntries } from './read-entries.ts';
import { readLesson, type ReadStep } from './read-lesson.ts';
import { checkYaml, readYaml } from './read-yaml.ts';
import { checkReferences, type Known } from './references.ts';
import { rules } from './rules/index.ts';
import { annotations as annotationsSchema } from './schemas/annotations.ts';
import { twin as twinSchema } from './schemas/twins.ts';
import type { VoicedWords } from './voiced-words.ts';

/** The files of one case, by their role. */
export interface CaseFiles {
	slug: string;
	practice: boolean;
	order: number;
	document: LessonFile;
	lesson: LessonFile;
	annotations: LessonFile;
	/** Sentences to hold against plain words. A case may have none. */
	twins?: LessonFile;
	teaching: LessonFile;
	/** Prompts, a structured controversy and an exit ticket. A case may have none. */
	classroom?: LessonFile;
	/** An invented case may bring its own accounts. */
	accounts?: LessonFile;
}

/** The entries that all cases share. */
export interface SharedEntries {
	known: Known;
	readings: EntryMap<Reading>;
	/** Words for people's own situation, in small letters. They are never marked as contested. */
	people: ReadonlySet<string>;
	/** What happened after the documents, for the end of every case about them. */
	afterwards?: Afterwards;
}

/** What happened after the documents, the same for all. */
export interface Afterwards {
	title: string;
	/** What every learner reads. */
	core: Content;
	/** The details, each section with its heading. */
	sections: { heading: string; content: Content }[];
}

/** What follows the core is called so where the lesson file does not name it. */
const moreHeading = 'More in this step';

/**
 * Reads one case from its files.
 * @returns the case, or `null` when it cannot be used, and the site's own words in it
 */
export function readCase(
	files: CaseFiles,
	shared: SharedEntries,
	problems: Problems
): { lesson: Case | null; voicedWords: VoicedWords[] } {
	const noted = new Noted();
	const local = files.accounts && readAccounts(files.accounts, noted, problems, { invented: files.practice });
	for (const account of local?.byId.values() ?? [])
		account.stands = standsAs(account, { same: '', other: '' });
	const account = local ? shared.known.account.with(local.byId) : shared.known.account;
	const known = { ...shared.known, account };
	const { blocks, card } = readDocument(files.document, noted, problems);
	const document: QuotedDocument = { file: files.document.path, blocks };
	const targets: LinkTargets = {
		accounts: account,
		checks: known.check,
		readings: shared.readings,
		blocks: new Set(blocks.map(({ id }) => id)),
		case: files.slug
	};

	const prose = new Prose(files.lesson.path, targets, problems);
	const lesson = readLesson(files.lesson, prose, document, noted, problems);
	const teachingProse = new Prose(files.teaching.path, targets, problems);
	const teaching = teachingProse.content(readMarkdown(files.teaching.text, 1));
	const classroom = files.classroom && readClassroom(files.classroom, targets, noted, problems);
	const annotations = readAnnotations(files.annotations, document, shared, noted, problems);
	const twins = files.twins && readTwins(files.twins, document, noted, problems);

	checkReferences(noted.references, known, problems);
	checkKeys(files.slug, lesson, known.figure, blocks, problems);
	const voicedWords = [...noted.voicedWords, ...prose.voicedWords, ...teachingProse.voicedWords];
	if (!card || !lesson.facts) return { lesson: null, voicedWords };
	if (shared.afterwards && !files.practice) endWith(lesson.steps, shared.afterwards);
	const read = {
		slug: files.slug,
		practice: files.practice,
		order: files.order,
		facts: lesson.facts,
		document: { card, blocks },
		steps: withContested(lesson.steps, annotations, blocks, known.term),
		annotations: [...annotations, ...figurePlaces(files.slug, blocks, known.figure)],
		twins: twins ?? [],
		...useEntries(
			files.slug,
			lesson.steps.flatMap(({ parts }) => parts),
			known
		),
		teaching,
		classroom: classroom ?? noClassroom
	};
	const result: Case = { ...read, ...readingTime(read) };
	const placeOf = (id?: string): Place =>
		(id ? lesson.places.get(id) : undefined)?.placeOf([]) ??
		lesson.front?.placeOf(['title']) ?? { file: files.lesson.path, line: 1, column: 1 };
	for (const rule of rules) rule(result, { problems, placeOf });
	return { lesson: result, voicedWords };
}

/** Puts what happened after the documents at the end of the core of Conclude, and its details after all else. */
function endWith(steps: readonly ReadStep[], { title, core, sections }: Afterwards) {
	const step = steps.find(({ id }) => id === 'conclude');
	if (!step) return;
	const from = step.more?.from ?? step.parts.length;
	step.parts.splice(from, 0, { kind: 'text', id: 'what-happened-next', heading: title, content: core });
	step.parts.push(
		...sections.map(({ heading, content }, index): Part => ({
			kind: 'text',
			id: `what-happened-next-${index + 1}`,
			heading,
			content
		}))
	);
	if (step.parts.length > from + 1)
		step.more = { heading: step.more?.heading ?? moreHeading, from: from + 1 };
}

/** Picks the entries that a lesson uses. */
function useEntries(
	slug: string,
	parts: readonly Part[],
	{ account, figure }: Known
): Pick<Case, 'accounts' | 'figures'> {
	const named = parts.flatMap((part) => {
		if (part.kind === 'comparison') return part.accounts;
		return part.kind === 'question' ? (part.question.shown.account ?? []) : [];
	});
	const figures = parts.flatMap((part) => (part.kind === 'figures' ? part.figures : []));
	return {
		accounts: Object.fromEntries(account.pick(named).map((entry) => [entry.id, entry])),
		figures: Object.fromEntries(figure.pick(figures).map((entry) => [entry.id, figureFor(entry, slug)]))
	};
}

function readAnnotations(
	file: LessonFile,
	document: QuotedDocument,
	{ known, people }: SharedEntries,
	noted: Noted,
	problems: Problems
): Annotation[] {
	const source = readYaml(file.text, file.path, 1, problems);
	const read = source && checkYaml(source, annotationsSchema, noted, problems);
	if (!source || !read) return [];
	return read.terms.flatMap(({ term, loaded, ...quote }, index): Annotation[] => {
		const place = source.placeOf(['terms', index, 'exact']);
		if (people.has(quote.exact.toLowerCase())) problems.add('person_word_marked', place, quote.exact);
		const at = placeQuote(quote, document, place, problems);
		const entry = known.term.get(term);
		const takesSide = loaded ?? (entry !== undefined && holdsForm(entry, quote.exact));
		return at ? [{ kind: 'term', entry: term, at, loaded: takesSide }] : [];
	});
}

/** Puts the contested words of its passage into the key of every question that asks for words that take a side. */
function withContested(
	steps: ReadStep[],
	annotations: readonly Annotation[],
	blocks: readonly DocumentBlock[],
	terms: EntryMap<Term>
): ReadStep[] {
	const contestedIn = ({ passage, phrases }: MarkPhraseShown): ContestedPlace[] =>
		annotations
			.filter(
				({ at, loaded }) =>
					loaded &&
					passage?.blocks.includes(at.block) &&
					phrases.every((phrase) => coverage(at, [phrase.at]) === 0)
			)
			.flatMap(({ entry, at }) => {
				const term = terms.get(entry);
				if (!term) return [];
				const { id, name, presupposes } = term;
				return [{ at, words: wordsAt(blocks, at), term: { id, name, presupposes } }];
			});
	for (const { parts } of steps) {
		for (const part of parts) {
			if (part.kind !== 'question' || part.question.shown.kind !== 'mark-phrase') continue;
			const key = part.question.key as MarkPhraseKey;
			if (key.contested) key.contested = contestedIn(part.question.shown);
		}
	}
	return steps;
}

/** The places where the document states a figure. Each figure names them itself; a place that is not there is told of it. */
function figurePlaces(
	slug: string,
	blocks: readonly DocumentBlock[],
	figures: EntryMap<Figure>
): Annotation[] {
	return [...figures.values()].flatMap((figure) =>
		figure.in
			.filter((place) => place.document === slug)
			.flatMap((quote) => findQuote(blocks, quote).slice(0, 1))
			.map((at): Annotation => ({ kind: 'figure', entry: figure.id, at }))
	);
}

/** Reads `twins.yaml`. The two sentences are compared by the program. */
function readTwins(file: LessonFile, document: QuotedDocument, noted: Noted, problems: Problems): Twin[] {
	const entries: Twin[] = [];
	readEntries(file, twinSchema, noted, problems, ({ sentence, ...twin }, at) => {
		const passage = placeQuote(sentence, document, at(['sentence']), problems);
		const block = document.blocks.find(({ id }) => id === passage?.block);
		if (!passage || !block) return;
		const pieces = compareWords(block.text.slice(passage.start, passage.end), twin.plain);
		entries.push({ ...twin, at: passage, pieces });
	});
	return entries;
}
