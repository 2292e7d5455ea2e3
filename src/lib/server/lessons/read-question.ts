import type { Token, Tokens } from 'marked';
import { describeSum, workOut } from '../../figures/work-out.ts';
import type { Content, Words } from '../../model/content.ts';
import type { Option, Question, QuestionPassage } from '../../model/question.ts';
import type { Passage } from '../../model/text-quote.ts';
import { findQuote } from '../../quotes/find-quote.ts';
import { childrenOf, itemBlocks, lineBreaks, listItems, plainText, type MarkdownBlock } from './markdown.ts';
import { nearestName } from './nearest-name.ts';
import { OptionIds, type NotedOption, type WrittenOption } from './option-ids.ts';
import type { Place, Problems } from './problems.ts';
import type { Prose } from './prose.ts';
import { placeQuote, type QuotedDocument } from './quote-place.ts';
import type { YamlSource } from './read-yaml.ts';
import type { QuestionFence } from './schemas/lesson.ts';

/** A heading of the fourth level with what stands under it. */
interface Section extends WrittenOption {
	name: string;
	blocks: MarkdownBlock[];
}

/** A list item: its first paragraph, and the rest, which is its reason. */
interface Item extends WrittenOption {
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
		const { before, after } = splitSections(raw.blocks);
		const isList = ({ token }: MarkdownBlock) => token.type === 'list' && hasTasks(token);
		const list = ['choose-one', 'choose-several', 'mark-phrase'].includes(fence.question)
			? before.filter(isList)
			: [];
		const promptBlocks = before.filter((block) => !list.includes(block));
		if (promptBlocks.length === 0)
			this.problems.add('question_without_words', source.placeOf(['id']), fence.id);
		const hints = after.filter((section) => section.name === sections.hint);
		if (hints.length > 3) this.problems.add('hints_too_many', source.placeOf(['id']), fence.id);
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
		const items = list.flatMap((block) => listItems(block).map(readItem));
		return this.#byKind(raw, common, items, after);
	}

	#byKind(raw: RawQuestion, common: Common, items: Item[], after: Section[]): Question | null {
		const { fence, source } = raw;
		const place = source.placeOf(['id']);
		switch (fence.question) {
			case 'choose-one':
			case 'choose-several': {
				this.#known(after, []);
				const options = this.#options(items, place, this.#ids(raw), [2, 6]);
				const right = options.filter((option) => option.ticked).map((option) => option.id);
				const most = fence.open ? 0 : fence.question === 'choose-one' ? 1 : options.length;
				if (right.length > most) this.problems.add('choice_with_too_many_right', place, fence.id);
				if (right.length === 0 && !fence.open) {
					this.problems.add('choice_without_right_answer', place, fence.id);
				}
				return {
					shown: { kind: fence.question, ...common, options: options.map(optionOnly) },
					key: { right, reasons: reasonsOf(options), ...this.#afterwards(after) }
				};
			}
			case 'short-answer':
			case 'rewrite': {
				this.#known(after, [sections.modelAnswer, sections.selfCheck]);
				const needed = !fence.open || fence.question === 'rewrite';
				const modelAnswer = this.#section(after, sections.modelAnswer, needed, raw);
				const selfCheck = after.find((section) => section.name === sections.selfCheck);
				if (!selfCheck && needed) {
					this.problems.add('section_missing', place, fence.id, sections.selfCheck);
				}
				if (fence.question === 'rewrite' && !fence.about) {
					this.problems.add('field_missing', place, 'about');
				}
				return {
					shown: { kind: fence.question, ...common },
					key: {
						...(modelAnswer && { modelAnswer }),
						selfCheck: selfCheck ? this.#listed(selfCheck) : [],
						...this.#afterwards(after)
					}
				};
			}
			case 'sort':
				return this.#sort(raw, common, after);
			case 'mark-phrase':
				return this.#markPhrase(raw, common, items, after);
			case 'sum': {
				this.#known(after, []);
				const afterwards = this.#section(after, sections.afterwards, true, raw);
				let result: number;
				try {
					result = workOut(fence.sum);
				} catch {
					this.problems.add('sum_without_result', source.placeOf(['sum']), fence.id);
					return null;
				}
				return {
					shown: {
						kind: 'sum',
						...common,
						expression: describeSum(fence.sum),
						...(fence.unit && { unit: fence.unit }),
						...(fence.stated !== undefined && { stated: fence.stated })
					},
					key: { result, afterwards: afterwards ?? [] }
				};
			}
			case 'confidence': {
				this.#known(after, []);
				const afterwards = this.#section(after, sections.afterwards, true, raw);
				return {
					shown: { kind: 'confidence', ...common },
					key: { outcome: fence.outcome, afterwards: afterwards ?? [] }
				};
			}
		}
	}

	#sort(raw: RawQuestion, common: Common, after: Section[]): Question {
		const place = raw.source.placeOf(['id']);
		const reserved: string[] = Object.values(sections);
		const groups = after.filter((section) => !reserved.includes(section.name));
		this.#count(groups.length, [2, 4], 'kinds to sort into (fourth-level headings)', place, raw.fence.id);
		const ids = this.#ids(raw);
		const bins = groups.map((group) => {
			const { id, words } = ids.take(group);
			this.prose.own(words, group.line);
			return { id, label: [words], group };
		});
		const right: Record<string, string> = {};
		const read = bins.flatMap(({ id, group }) =>
			this.#options(
				group.blocks
					.filter((block) => block.token.type === 'list')
					.flatMap((block) => listItems(block).map(readItem)),
				{ ...place, line: group.line },
				ids,
				[1, 8]
			).map((option) => {
				right[option.id] = id;
				return option;
			})
		);
		this.#count(read.length, [3, 8], 'items to sort', place, raw.fence.id);
		return {
			shown: {
				kind: 'sort',
				...common,
				bins: bins.map(({ id, label }) => ({ id, label })),
				items: mixed(read).map(optionOnly)
			},
			key: { right, reasons: reasonsOf(read), ...this.#afterwards(after) }
		};
	}

	#markPhrase(raw: RawQuestion, common: Common, items: Item[], after: Section[]): Question {
		this.#known(after, []);
		const { fence, source } = raw;
		const place = source.placeOf(['id']);
		if (!fence.about) this.problems.add('field_missing', place, 'about');
		const shownBlocks = common.passage?.blocks ?? [];
		const blocks = this.document.blocks.filter((block) => shownBlocks.includes(block.id));
		const options = this.#options(items, place, this.#ids(raw), [3, 8], false);
		if (options.length > 0 && !options.some((option) => option.ticked)) {
			this.problems.add('choice_without_right_answer', place, fence.id);
		}
		const phrases = options.flatMap((option) => {
			const [at, ...more] = findQuote(blocks, { exact: option.words });
			const line = { file: place.file, line: option.line, column: 1 };
			if (!at && common.passage) this.problems.add('phrase_outside_passage', line, option.words);
			if (at && more.length > 0) {
				const where = [at, ...more].map(({ block }) => block).join(', ');
				this.problems.add('quote_occurs_twice', line, option.words, more.length + 1, where);
			}
			return at ? [{ ...optionOnly(option), at }] : [];
		});
		return {
			shown: { kind: 'mark-phrase', ...common, phrases },
			key: {
				right: options.filter((option) => option.ticked).map((option) => option.id),
				...(raw.fence.question === 'mark-phrase' && raw.fence.contested && { contested: [] }),
				reasons: reasonsOf(options),
				...this.#afterwards(after)
			}
		};
	}

	#ids({ fence, blocks }: RawQuestion): OptionIds {
		const text = blocks.map(({ token }) => token.raw).join('');
		return new OptionIds(fence.id, text, this.prose.file, this.problems, this.options);
	}

	/** Reads list items as options, and tells when there are too few, too many, or one has no reason. */
	#options(items: Item[], place: Place, ids: OptionIds, range: [number, number], own = true): ReadOption[] {
		this.#count(items.length, range, 'list items', place, ids.question);
		return items.map((item) => {
			const { id, label, words } = ids.take(item);
			if (item.reason.length === 0) {
				this.problems.add('item_without_reason', { file: place.file, line: item.line, column: 1 }, words);
			}
			return {
				id,
				label: this.prose.words(label, item.line, own),
				words,
				reason: this.prose.content(item.reason),
				ticked: item.ticked,
				line: item.line
			};
		});
	}

	#count(found: number, [least, most]: [number, number], what: string, place: Place, id: string) {
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

	#known(after: Section[], more: string[]) {
		const known = [sections.hint, sections.afterwards, ...more];
		for (const { name, line } of after) {
			if (known.includes(name)) continue;
			const place = { file: this.prose.file, line, column: 1 };
			this.problems.add('section_unknown', place, name, nearestName(name, known), known);
		}
	}

	#section(after: Section[], name: string, needed: boolean, raw: RawQuestion): Content | undefined {
		const section = after.find((candidate) => candidate.name === name);
		if (!section && needed) {
			this.problems.add('section_missing', raw.source.placeOf(['id']), raw.fence.id, name);
		}
		return section && this.prose.content(section.blocks);
	}

	#afterwards(after: Section[]): { afterwards?: Content } {
		const section = after.find((candidate) => candidate.name === sections.afterwards);
		return section ? { afterwards: this.prose.content(section.blocks) } : {};
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

type Common = Pick<Question['shown'], 'id' | 'name' | 'prompt' | 'open' | 'hints' | 'passage' | 'account'>;

interface ReadOption extends Option {
	words: string;
	reason: Content;
	ticked: boolean;
	line: number;
}

const optionOnly = ({ id, label }: ReadOption): Option => ({ id, label });
const reasonsOf = (options: ReadOption[]) =>
	Object.fromEntries(options.map((option) => [option.id, option.reason]));

function hasTasks(token: Token): boolean {
	return (token as Tokens.List).items.some((item) => item.task);
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

/** The same items in an order that does not follow their kinds, and is the same at every build. */
function mixed<Entry extends { id: string }>(entries: Entry[]): Entry[] {
	const key = ({ id }: Entry) => [...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);
	return entries.toSorted((a, b) => key(a) - key(b));
}
