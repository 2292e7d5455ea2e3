import type { Tokens } from 'marked';
import type { Words } from '../../model/content.ts';
import type { Question, QuestionPassage, SharedShown } from '../../model/question.ts';
import type { Passage } from '../../model/text-quote.ts';
import { kindAtBuild, type QuestionFence } from '../../questions/at-build.ts';
import type { QuestionText, Range, WrittenOption } from '../../questions/question-text.ts';
import { findQuote } from '../../quotes/find-quote.ts';
import { childrenOf, itemBlocks, lineBreaks, listItems, plainText, type MarkdownBlock } from './markdown.ts';
import { nearestName } from './nearest-name.ts';
import { OptionIds, type NotedOption, type RawOption } from './option-ids.ts';
import type { Place, Problems } from './problems.ts';
import type { Prose } from './prose.ts';
import { placeQuote, type QuotedDocument } from './quote-place.ts';
import type { YamlSource } from './read-yaml.ts';

/** A heading of the fourth level with what stands under it. */
interface Section extends RawOption {
	name: string;
	blocks: MarkdownBlock[];
}

/** A list item: its first paragraph, and the rest, which is its reason. */
interface Item extends RawOption {
	reason: MarkdownBlock[];
	ticked: boolean;
}

/** What a question in a lesson file is made of, before it is understood. */
export interface RawQuestion {
	name: string;
	fence: QuestionFence;
	source: YamlSource;
	/** Everything below the fence. */
	blocks: MarkdownBlock[];
}

const sections = {
	hint: 'Hint',
	afterwards: 'Afterwards',
	modelAnswer: 'Model answer',
	selfCheck: 'Check yourself'
};

const lists = {
	tasks: (list: Tokens.List) => list.items.some((item) => item.task),
	numbered: (list: Tokens.List) => list.ordered === true
};

/** Reads one question of a lesson. Problems are collected; what can be read is read all the same. */
export class QuestionReader {
	/** Every option that was read, in the order of reading. */
	readonly options: NotedOption[] = [];

	constructor(
		readonly prose: Prose,
		readonly document: QuotedDocument,
		readonly problems: Problems
	) {}

	/** @returns `null` when the question cannot be used */
	read(raw: RawQuestion): Question | null {
		const { fence, source } = raw;
		const kind = kindAtBuild(fence.question);
		const { list: own, parts = [] } = kind;
		const { before, after } = splitSections(raw.blocks);
		const list = own
			? before.filter(({ token }) => token.type === 'list' && lists[own](token as Tokens.List))
			: [];
		const promptBlocks = before.filter((block) => !list.includes(block));
		if (promptBlocks.length === 0)
			this.problems.add('question_without_words', source.placeOf(['id']), fence.id);
		const hints = after.filter((section) => section.name === sections.hint);
		if (hints.length > 3) this.problems.add('hints_too_many', source.placeOf(['id']), fence.id);
		if (!parts.includes('any')) this.#known(after, parts);
		const passage = this.#passage(raw);
		const common = {
			id: fence.id,
			name: raw.name,
			prompt: this.prose.content(promptBlocks),
			open: fence.open,
			hints: hints.map((section) => this.prose.content(section.blocks)),
			...(passage && { passage }),
			...(fence.account && { account: fence.account })
		};
		return kind.read(this.#text(raw, common, list, after)) as Question | null;
	}

	/** The question as its kind reads it. */
	#text(
		{ fence, source, blocks }: RawQuestion,
		common: SharedShown,
		list: MarkdownBlock[],
		after: Section[]
	): QuestionText<never> {
		const place = source.placeOf(['id']);
		const ids = new OptionIds(fence.id, blocks, this.prose.file, this.problems, this.options);
		const named = (name: keyof typeof sections, needed?: 'needed') => {
			const section = after.find((one) => one.name === sections[name]);
			if (!section && needed) this.problems.add('section_missing', place, fence.id, sections[name]);
			return section;
		};
		const count: QuestionText<never>['count'] = (found, range, what) =>
			this.#count(found, range, what, place, fence.id);
		return {
			fence: fence as never,
			common,
			count,
			options: (range, quoted) => this.#options(itemsOf(list), place, ids, range, !quoted),
			groups: (what, range, inGroup) => {
				const reserved: string[] = Object.values(sections);
				const groups = after.filter((section) => !reserved.includes(section.name));
				count(groups.length, range, what);
				return groups
					.map((group) => {
						const { id, words } = ids.take(group);
						this.prose.voiced(words, group.line);
						return { id, label: [words], group };
					})
					.map(({ group, ...bin }) => ({
						...bin,
						items: this.#options(
							itemsOf(group.blocks.filter(({ token }) => token.type === 'list')),
							{ ...place, line: group.line },
							ids,
							inGroup
						)
					}));
			},
			placed: (options) => this.#placed(options, common.passage, place.file),
			part: (name, needed) => {
				const section = named(name, needed);
				return section && this.prose.content(section.blocks);
			},
			criteria: (needed) => {
				const section = named('selfCheck', needed);
				return section ? this.#listed(section) : [];
			},
			needsAbout: () => {
				if (!fence.about) this.problems.add('field_missing', place, 'about');
			},
			problem: (code, field = 'id') => this.problems.add(code, source.placeOf([field]), fence.id)
		};
	}

	#placed(
		options: readonly WrittenOption[],
		passage: QuestionPassage | undefined,
		file: string
	): (WrittenOption & { at: Passage })[] {
		const blocks = this.document.blocks.filter(({ id }) => passage?.blocks.includes(id));
		return options.flatMap((option) => {
			const [at, ...more] = findQuote(blocks, { exact: option.words });
			const line = { file, line: option.line, column: 1 };
			if (!at && passage) this.problems.add('phrase_outside_passage', line, option.words);
			if (at && more.length > 0) {
				const where = [at, ...more].map(({ block }) => block).join(', ');
				this.problems.add('quote_occurs_twice', line, option.words, more.length + 1, where);
			}
			return at ? [{ ...option, at }] : [];
		});
	}

	/** Reads list items as options, and tells when there are too few, too many, or one has no reason. */
	#options(items: Item[], place: Place, ids: OptionIds, range: Range, voiced = true): WrittenOption[] {
		this.#count(items.length, range, 'list items', place, ids.question);
		return items.map((item) => {
			const { id, label, words } = ids.take(item);
			if (item.reason.length === 0) {
				this.problems.add('item_without_reason', { file: place.file, line: item.line, column: 1 }, words);
			}
			return {
				id,
				label: this.prose.words(label, item.line, voiced),
				words,
				reason: this.prose.content(item.reason),
				ticked: item.ticked,
				line: item.line
			};
		});
	}

	#count(found: number, [least, most]: Range, what: string, place: Place, id: string) {
		if (found < least || found > most) {
			this.problems.add('options_wrong', place, id, `${least} to ${most} ${what}`, found);
		}
	}

	#passage({ fence, source }: RawQuestion): QuestionPassage | undefined {
		if (!fence.about) return undefined;
		const marks = fence.about.flatMap((quote, index): Passage[] => {
			const path = Array.isArray((source.data as { about: unknown }).about) ? ['about', index] : ['about'];
			const passage = placeQuote(quote, this.document, source.placeOf(path), this.problems);
			return passage ? [passage] : [];
		});
		const wanted = new Set(marks.map((mark) => mark.block));
		const blocks = this.document.blocks.map((block) => block.id).filter((id) => wanted.has(id));
		return marks.length > 0 ? { blocks, marks } : undefined;
	}

	#known(after: Section[], more: readonly (keyof typeof sections | 'any')[]) {
		const known = [
			sections.hint,
			sections.afterwards,
			...more.map((part) => (part === 'any' ? '' : sections[part]))
		];
		for (const { name, line } of after) {
			if (known.includes(name)) continue;
			const place = { file: this.prose.file, line, column: 1 };
			this.problems.add('section_unknown', place, name, nearestName(name, known), known);
		}
	}

	#listed(section: Section): Words[] {
		return section.blocks
			.filter((block) => block.token.type === 'list')
			.flatMap((block) =>
				listItems(block).map(({ item, line }) => {
					const [first] = item.tokens;
					return this.prose.words(first ? childrenOf(first) : [], line);
				})
			);
	}
}

function itemsOf(lists: readonly MarkdownBlock[]): Item[] {
	return lists.flatMap((block) => listItems(block).map(readItem));
}

function splitSections(blocks: MarkdownBlock[]): { before: MarkdownBlock[]; after: Section[] } {
	const before: MarkdownBlock[] = [];
	const after: Section[] = [];
	for (const block of blocks) {
		const { token, line } = block;
		if (token.type === 'heading' && (token as Tokens.Heading).depth === 4) {
			const tokens = childrenOf(token);
			after.push({ name: plainText(tokens).trim(), tokens, line, endLine: line, blocks: [] });
		} else (after.at(-1)?.blocks ?? before).push(block);
	}
	return { before, after };
}

function readItem({ item, line }: { item: Tokens.ListItem; line: number }): Item {
	const content = itemBlocks(item, line).filter(({ token }) => !['space', 'checkbox'].includes(token.type));
	const [first, ...reason] = content;
	return {
		tokens: (first ? childrenOf(first.token) : []).filter((token) => token.type !== 'checkbox'),
		reason,
		ticked: item.checked === true,
		line,
		endLine: first ? first.line + lineBreaks(first.token.raw.trim()) : line
	};
}
