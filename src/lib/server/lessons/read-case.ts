import type { Account } from '../../model/account.ts';
import type { DocumentBlock, SourceCard } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { Annotation, Case, Part, Step } from '../../model/lesson.ts';
import type { Reading } from '../../model/module.ts';
import type { Term } from '../../model/term.ts';
import type { ContestedPlace, MarkPhraseKey, MarkPhraseShown } from '../../model/question.ts';
import type { Twin } from '../../model/twin.ts';
import { holdsForm } from '../../quotes/contested-words.ts';
import { compareWords } from '../../quotes/compare-words.ts';
import { coverage, findQuote } from '../../quotes/find-quote.ts';
import { figureFor } from '../../quotes/figures-in.ts';
import { wordsAt } from '../../quotes/words-at.ts';
import { checkKeys } from './check-keys.ts';
import { standsAs } from '../../sources/standpoint-words.ts';
import { innerEntries, type EntryMap } from './entry-map.ts';
import type { LessonFile } from './lesson-file.ts';
import { readMarkdown } from './markdown.ts';
import { nearestName } from './nearest-name.ts';
import type { Place, Problems } from './problems.ts';
import { Prose, type LinkTargets } from './prose.ts';
import { placeQuote, type QuotedDocument } from './quote-place.ts';
import { noClassroom, readClassroom } from './read-classroom.ts';
import { readDocument } from './read-document.ts';
import { readAccounts, readEntries } from './read-entries.ts';
import { readLesson, type ReadLesson } from './read-lesson.ts';
import { checkYaml, readYaml, type YamlSource } from './read-yaml.ts';
import { rules } from './rules/index.ts';
import { annotations as annotationsSchema, twin as twinSchema } from './schemas.ts';
import type { OwnWords } from './own-words.ts';

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
	accounts: EntryMap<Account>;
	figures: EntryMap<Figure>;
	terms: EntryMap<Term>;
	readings: EntryMap<Reading>;
	/** Words for people's own situation, in small letters. They are never marked as contested. */
	people: ReadonlySet<string>;
}

/**
 * Reads one case from its files.
 * @returns the case, or `null` when it cannot be used, and the site's own words in it
 */
export function readCase(
	files: CaseFiles,
	shared: SharedEntries,
	problems: Problems
): { lesson: Case | null; ownWords: OwnWords[] } {
	const local = files.accounts && readAccounts(files.accounts, problems, { invented: files.practice });
	for (const account of local?.byId.values() ?? [])
		account.stands = standsAs(account, { same: '', other: '' });
	const accounts = local ? shared.accounts.with(local.byId) : shared.accounts;
	const checks = innerEntries(shared.figures, (figure) => figure.checks);
	const { blocks, card, front } = readDocument(files.document, problems);
	const document: QuotedDocument = { file: files.document.path, blocks };
	const targets: LinkTargets = {
		accounts,
		checks,
		readings: shared.readings,
		blocks: new Set(blocks.map(({ id }) => id))
	};

	const prose = new Prose(files.lesson.path, targets, problems);
	const lesson = readLesson(files.lesson, prose, document, problems);
	// The notes stand at /teach/[slug]/ and /present/[slug]/, the document at /cases/[slug]/.
	const teachingProse = new Prose(files.teaching.path, targets, problems, `../../cases/${files.slug}/`);
	const teaching = teachingProse.html(readMarkdown(files.teaching.text, 1));
	const classroom = files.classroom && readClassroom(files.classroom, targets, problems);
	const annotations = readAnnotations(files.annotations, document, shared, problems);
	const twins = files.twins ? readTwins(files.twins, document, problems) : null;

	const parts = lesson.steps.flatMap((step) => step.parts);
	const used = useEntries(files.slug, parts, { ...shared, accounts }, lesson, problems);
	checkKeys(files.slug, lesson, shared.figures, blocks, problems);
	const ownWords = [
		...prose.ownWords,
		...teachingProse.ownWords,
		...(classroom?.ownWords ?? []),
		...(local?.ownWords ?? []),
		...(twins?.ownWords ?? []),
		...(card && front ? cardWords(card, front) : []),
		...factWords(lesson)
	];
	if (!card || !lesson.facts) return { lesson: null, ownWords };
	const result: Case = {
		slug: files.slug,
		practice: files.practice,
		order: files.order,
		facts: lesson.facts,
		document: { card, blocks },
		steps: withContested(lesson.steps, annotations, blocks, shared.terms),
		annotations: [...annotations, ...figurePlaces(files.slug, blocks, shared.figures)],
		twins: twins?.entries ?? [],
		...used,
		teaching,
		classroom: classroom?.classroom ?? noClassroom
	};
	const placeOf = (id?: string): Place =>
		(id ? lesson.places.get(id) : undefined)?.placeOf([]) ??
		lesson.front?.placeOf(['title']) ?? { file: files.lesson.path, line: 1, column: 1 };
	for (const rule of rules) rule(result, { problems, placeOf });
	return { lesson: result, ownWords };
}

/** Picks the entries that a lesson uses, and tells of ids that no entry has. */
function useEntries(
	slug: string,
	parts: Part[],
	{ accounts, figures }: SharedEntries,
	lesson: ReadLesson,
	problems: Problems
): Pick<Case, 'accounts' | 'figures'> {
	const usedAccounts: Record<string, Account> = {};
	const usedFigures: Record<string, Figure> = {};
	const use = <Entry>(
		id: string,
		from: EntryMap<Entry>,
		into: Record<string, Entry>,
		what: 'account' | 'figure',
		place: Place | undefined
	) => {
		const entry = from.get(id);
		if (entry) into[id] = entry;
		else if (place && from.lacks(id)) {
			const nearest = nearestName(id, [...from.keys()]);
			problems.add('entry_unknown', place, what, id, nearest, `lessons/${what}s.yaml`);
		}
	};
	for (const part of parts) {
		if (part.kind === 'comparison') {
			const source = lesson.places.get(part.id);
			part.accounts.forEach((id, index) =>
				use(id, accounts, usedAccounts, 'account', source?.placeOf(['accounts', index]))
			);
		} else if (part.kind === 'figures') {
			const source = lesson.places.get(part.id);
			part.figures.forEach((id, index) =>
				use(id, figures, usedFigures, 'figure', source?.placeOf(['figures', index]))
			);
		} else if (part.kind === 'question' && part.question.shown.account) {
			const { id, account } = part.question.shown;
			use(account, accounts, usedAccounts, 'account', lesson.places.get(id)?.placeOf(['account']));
		}
	}
	for (const [id, entry] of Object.entries(usedFigures)) usedFigures[id] = figureFor(entry, slug);
	return { accounts: usedAccounts, figures: usedFigures };
}

function readAnnotations(
	file: LessonFile,
	document: QuotedDocument,
	{ terms, people }: SharedEntries,
	problems: Problems
): Annotation[] {
	const source = readYaml(file.text, file.path, 1, problems);
	const read = source && checkYaml(source, annotationsSchema, problems);
	if (!source || !read) return [];
	return read.terms.flatMap(({ term, loaded, ...quote }, index): Annotation[] => {
		if (terms.lacks(term)) {
			const nearest = nearestName(term, [...terms.keys()]);
			problems.add(
				'entry_unknown',
				source.placeOf(['terms', index, 'term']),
				'term',
				term,
				nearest,
				'lessons/terms.yaml'
			);
		}
		const place = source.placeOf(['terms', index, 'exact']);
		if (people.has(quote.exact.toLowerCase())) problems.add('person_word_marked', place, quote.exact);
		const at = placeQuote(quote, document, place, problems);
		const entry = terms.get(term);
		const takesSide = loaded ?? (entry !== undefined && holdsForm(entry, quote.exact));
		return at ? [{ kind: 'term', entry: term, at, loaded: takesSide }] : [];
	});
}

/** Puts the contested words of its passage into the key of every question that asks for words that take a side. */
function withContested(
	steps: Step[],
	annotations: readonly Annotation[],
	blocks: readonly DocumentBlock[],
	terms: EntryMap<Term>
): Step[] {
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
function readTwins(
	file: LessonFile,
	document: QuotedDocument,
	problems: Problems
): { entries: Twin[]; ownWords: OwnWords[] } {
	const entries: Twin[] = [];
	const { ownWords } = readEntries(file, twinSchema, problems, ({ sentence, ...twin }, at, own) => {
		for (const field of ['plain', 'kept', 'changed'] as const) own([field], twin[field]);
		const passage = placeQuote(sentence, document, at(['sentence']), problems);
		const block = document.blocks.find(({ id }) => id === passage?.block);
		if (!passage || !block) return;
		const pieces = compareWords(block.text.slice(passage.start, passage.end), twin.plain);
		entries.push({ ...twin, at: passage, pieces });
	});
	return { entries, ownWords };
}

/** What the source card says in the site's own voice: everything but titles, names and addresses. */
function cardWords(card: SourceCard, source: YamlSource): OwnWords[] {
	const own = (path: PropertyKey[], text: string | undefined) =>
		text ? [{ ...source.placeOf(path), text }] : [];
	const plain = [
		'speaker',
		'author',
		'publisher',
		'owner',
		'distributor',
		'audience',
		'purpose',
		'quoted',
		'not_quoted',
		'withheld',
		'rights'
	] as const;
	return [
		...plain.flatMap((field) => own([field], card[field])),
		...own(['date', 'established'], card.date.established),
		...card.versions.flatMap((version, index) => own(['versions', index, 'note'], version.note)),
		...card.not_established.flatMap((text, index) => own(['not_established', index], text))
	];
}

function factWords({ facts, front }: ReadLesson): OwnWords[] {
	if (!facts || !front) return [];
	return (['title', 'asks', 'describes'] as const).map((field) => ({
		...front.placeOf([field]),
		text: facts[field]
	}));
}
