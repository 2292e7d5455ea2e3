import type { Tokens } from 'marked';
import type { Finding } from '../../model/figure.ts';
import { coreOf, moreOf, type LessonFacts, type More, type Part, type StepId } from '../../model/lesson.ts';
import { noteTarget } from '../../model/target.ts';
import { kindsAtBuild, type QuestionFence } from '../../questions/at-build.ts';
import { readFrontMatter } from './front-matter.ts';
import type { LessonFile } from './lesson-file.ts';
import { plainText, readMarkdown, type MarkdownBlock } from './markdown.ts';
import { nearestName } from './nearest-name.ts';
import type { Noted } from './noted.ts';
import type { NotedOption } from './option-ids.ts';
import type { Place, Problems } from './problems.ts';
import type { Prose } from './prose.ts';
import { placeQuote, type QuotedDocument } from './quote-place.ts';
import { QuestionReader } from './read-question.ts';
import { checkYaml, readYaml, type YamlSource } from './read-yaml.ts';
import { lessonFacts, moreFence, partKinds } from './schemas/lesson.ts';

/** The names of the steps in a lesson file. */
export const stepNames: Record<StepId, string> = {
	recall: 'Recall',
	predict: 'Predict',
	source: 'Source',
	read: 'Read',
	words: 'Words',
	numbers: 'Numbers',
	accounts: 'Other accounts',
	conclude: 'Conclude'
};
const order = Object.keys(stepNames) as StepId[];
const names = Object.values(stepNames);

/** A step as it was read, before its minutes are worked out. */
export interface ReadStep {
	id: StepId;
	name: string;
	parts: Part[];
	more?: More;
}

/** The part that ends the core of its step. It is no part of the model: the step holds where it stood. */
interface Divider {
	kind: 'more';
	heading: string;
	/** What stands under it before the next heading. */
	opening: MarkdownBlock[];
	place: Place;
}

export interface ReadLesson {
	facts: LessonFacts | null;
	front: YamlSource | null;
	steps: ReadStep[];
	/** The place of each question and each comparison, by its id. */
	places: Map<string, YamlSource>;
	/** What each question's key rests on, by the question's id. */
	grounds: Map<string, Grounds>;
	/** Every option of every question, in the order of the file. */
	options: readonly NotedOption[];
}

/** What a question's key rests on, as its author says and as its links show. */
export interface Grounds extends Pick<QuestionFence, 'rests_on'> {
	/** In a question that sorts by finding: the findings that belong under each heading. */
	findings?: Record<string, Finding[]>;
	/** Ids of the checks that the question links to. */
	links: string[];
}

/** Reads `lesson.md`: its front matter and its steps. */
export function readLesson(
	file: LessonFile,
	prose: Prose,
	document: QuotedDocument,
	noted: Noted,
	problems: Problems
): ReadLesson {
	const { front, body, bodyLine } = readFrontMatter(file, problems);
	const facts = front && checkYaml(front, lessonFacts, noted, problems);
	const reader = new LessonReader(prose, document, noted, problems);
	reader.read(readMarkdown(body, bodyLine));
	const { steps, places, grounds, options } = reader;
	return { facts, front, steps, places, grounds, options };
}

class LessonReader {
	readonly steps: ReadStep[] = [];
	readonly places = new Map<string, YamlSource>();
	readonly grounds = new Map<string, Grounds>();
	readonly #questions: QuestionReader;
	readonly #comparisons = new Set<string>();
	readonly #questionLines = new Map<string, number>();
	/** Where the notes beside accounts get their ids. */
	readonly #notes = new Map<string, Place>();
	#texts = 0;

	constructor(
		readonly prose: Prose,
		readonly document: QuotedDocument,
		readonly noted: Noted,
		readonly problems: Problems
	) {
		this.#questions = new QuestionReader(prose, document, problems);
	}

	get options(): readonly NotedOption[] {
		return this.#questions.options;
	}

	read(blocks: MarkdownBlock[]) {
		const [outside = [], ...steps] = splitAt(blocks, 2);
		const [first] = outside;
		if (first) this.problems.add('text_outside_a_step', this.#place(first.line));
		for (const [heading, ...rest] of steps) if (heading) this.#readStep(heading, rest);
	}

	#place(line: number): Place {
		return { file: this.prose.file, line, column: 1 };
	}

	#readStep(heading: MarkdownBlock, blocks: MarkdownBlock[]) {
		const name = plainText([heading.token]).trim();
		const id = order.find((candidate) => stepNames[candidate] === name);
		if (!id) {
			this.problems.add('step_unknown', this.#place(heading.line), name, nearestName(name, names), names);
			return;
		}
		const last = this.steps.at(-1);
		if (last && order.indexOf(last.id) >= order.indexOf(id)) {
			this.problems.add('step_out_of_order', this.#place(heading.line), name, last.name);
		}
		const [opening = [], ...parts] = splitAt(blocks, 3);
		const step: ReadStep = { id, name, parts: [] };
		if (opening.length > 0) step.parts.push(this.#text(opening));
		let more: Divider | undefined;
		for (const [partHeading, ...rest] of parts) {
			const part = partHeading && this.#readPart(partHeading, rest);
			if (part?.kind !== 'more') {
				if (part) step.parts.push(part);
				continue;
			}
			if (more) this.problems.add('more_repeated', part.place, name);
			else {
				more = part;
				step.more = { heading: part.heading, from: step.parts.length };
			}
			if (part.opening.length > 0) step.parts.push(this.#text(part.opening));
		}
		if (more) this.#checkMore(step, more.place);
		this.steps.push(step);
	}

	/** What follows the core is there, and a learner who stops before it had something to do. In Read that is the document. */
	#checkMore(step: ReadStep, place: Place) {
		const asks = (parts: readonly Part[]) =>
			parts.some(({ kind }) => kind === 'question' || kind === 'comparison');
		if (moreOf(step).length === 0) this.problems.add('more_empty', place, step.name);
		else if (step.id !== 'read' && asks(moreOf(step)) && !asks(coreOf(step)))
			this.problems.add('core_without_question', place, step.name);
	}

	#text(blocks: MarkdownBlock[], heading?: string): Part {
		const id = `text-${++this.#texts}`;
		return { kind: 'text', id, content: this.prose.content(blocks), ...(heading && { heading }) };
	}

	#readPart(heading: MarkdownBlock, blocks: MarkdownBlock[]): Part | Divider | null {
		const name = plainText([heading.token]).trim();
		this.prose.voiced(name, heading.line);
		const [first, ...rest] = blocks;
		const isFence = first?.token.type === 'code' && (first.token as Tokens.Code).lang === 'yaml';
		if (!isFence) return this.#text(blocks, name);
		const source = readYaml(
			(first.token as Tokens.Code).text,
			this.prose.file,
			first.line + 1,
			this.problems
		);
		if (!source) return null;
		const data = source.data as Record<string, unknown>;
		if (typeof data !== 'object' || data === null) {
			this.problems.add('field_missing', source.placeOf([]), 'question');
			return null;
		}
		if ('question' in data) return this.#readQuestion(name, source, data, rest);
		if ('more' in data) {
			const fence = checkYaml(source, moreFence, this.noted, this.problems);
			return fence && { kind: 'more', heading: name, opening: rest, place: source.placeOf(['more']) };
		}
		return this.#readSpecial(name, source, data, rest);
	}

	#readQuestion(
		name: string,
		source: YamlSource,
		data: Record<string, unknown>,
		blocks: MarkdownBlock[]
	): Part | null {
		const kinds = Object.keys(kindsAtBuild);
		const kind = String(data['question']);
		if (!Object.hasOwn(kindsAtBuild, kind)) {
			const nearest = nearestName(kind, kinds);
			this.problems.add(
				'entry_unknown',
				source.placeOf(['question']),
				'kind of question',
				kind,
				nearest,
				'lessons/README.md'
			);
			return null;
		}
		const fence = checkYaml(
			source,
			kindsAtBuild[kind as keyof typeof kindsAtBuild].fence,
			this.noted,
			this.problems
		);
		if (!fence) return null;
		const place = source.placeOf(['id']);
		const earlier = this.#questionLines.get(fence.id);
		if (earlier) this.problems.add('question_id_repeated', place, fence.id, earlier);
		this.#questionLines.set(fence.id, place.line);
		this.places.set(fence.id, source);
		for (const id of Object.keys(fence.rests_on)) {
			this.noted.references.push({ to: 'figure', id, place: source.placeOf(['rests_on', id]) });
		}
		const linked = this.prose.linkedChecks.length;
		const question = this.#questions.read({ name, fence, source, blocks });
		this.grounds.set(fence.id, {
			rests_on: fence.rests_on,
			...('findings' in fence && fence.findings && { findings: fence.findings }),
			links: this.prose.linkedChecks.slice(linked)
		});
		return question && { kind: 'question', question };
	}

	#readSpecial(
		heading: string,
		source: YamlSource,
		data: Record<string, unknown>,
		blocks: MarkdownBlock[]
	): Part | null {
		const content = this.prose.content(blocks);
		if ('comparison' in data) {
			const fence = checkYaml(source, partKinds.comparison, this.noted, this.problems);
			if (!fence) return null;
			const earlier = this.places.get(fence.comparison)?.placeOf(['comparison']);
			if (earlier)
				this.problems.add('entry_repeated', source.placeOf(['comparison']), fence.comparison, earlier);
			else this.#placeNotes(fence.continues ?? fence.comparison, fence.accounts, source);
			this.places.set(fence.comparison, source);
			if (fence.continues !== undefined && !this.#comparisons.has(fence.continues)) {
				const known = [...this.#comparisons];
				const nearest = nearestName(fence.continues, known);
				const { file } = this.prose;
				const place = source.placeOf(['continues']);
				this.problems.add('entry_unknown', place, 'earlier comparison', fence.continues, nearest, file);
			}
			this.#comparisons.add(fence.comparison);
			const beside = placeQuote(fence.beside, this.document, source.placeOf(['beside']), this.problems);
			if (!beside) return null;
			const { comparison: id, continues: notesUnder = id, accounts } = fence;
			return { kind: 'comparison', id, heading, content, beside, accounts, notesUnder };
		}
		const id = `part-${++this.#texts}`;
		if ('figures' in data) {
			const fence = checkYaml(source, partKinds.figures, this.noted, this.problems);
			return fence && { kind: 'figures', id, heading, content, figures: fence.figures };
		}
		if ('search' in data) {
			const fence = checkYaml(source, partKinds.search, this.noted, this.problems);
			return fence && { kind: 'search', id, heading, content, searches: fence.search };
		}
		const known = ['question', ...Object.keys(partKinds), 'more'];
		const [field = ''] = Object.keys(data);
		this.problems.add('field_unknown', source.placeOf([field]), field, nearestName(field, known), known);
		return null;
	}

	/** Two notes with one id would hold the same words. */
	#placeNotes(comparison: string, accounts: readonly string[], source: YamlSource) {
		accounts.forEach((account, index) => {
			const { id } = noteTarget(comparison, account);
			const place = source.placeOf(['accounts', index]);
			const first = this.#notes.get(id);
			if (first) this.problems.add('entry_repeated', place, id, first);
			this.#notes.set(id, place);
		});
	}
}

/** Splits blocks at headings of a level. The first list is what comes before any of them. */
function splitAt(blocks: MarkdownBlock[], depth: number): MarkdownBlock[][] {
	const lists: MarkdownBlock[][] = [[]];
	for (const block of blocks) {
		const isHeading = block.token.type === 'heading' && (block.token as Tokens.Heading).depth === depth;
		if (isHeading) lists.push([]);
		lists.at(-1)?.push(block);
	}
	return lists;
}
