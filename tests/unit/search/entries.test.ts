import { describe, expect, it } from 'vitest';
import { withNotes } from '../../../src/lib/content/notes.ts';
import { plainText } from '../../../src/lib/content/plain.ts';
import type { Content, Words } from '../../../src/lib/model/content.ts';
import { entriesOf } from '../../../src/lib/search/entries.ts';
import { groupNames, listIndex } from '../../../src/lib/search/groups.ts';
import { indexFor } from '../../../src/lib/search/search.ts';
import { loadModule } from '../../../src/lib/server/lessons/index.ts';
import { pageAt } from '../../helpers/page-at.ts';
import { parseSample } from '../../helpers/sample.ts';

const module = loadModule();
const entries = entriesOf(module);
const whole = entries.map((entry) => Object.values(entry).join(' ')).join('\n');

const paragraphs = (content: Content | undefined) => withNotes(content ?? []).paragraphs;
const contents = (all: Record<string, Content>) => Object.values(all).flatMap(paragraphs);
const lines = (all: readonly Words[]) => all.map((words) => plainText(words));

/** Everything that marks an answer, or that a page shows only after the learner has worked. */
const hidden = {
	keys: module.cases.flatMap(({ steps }) =>
		steps.flatMap(({ parts }) =>
			parts.flatMap((part) => {
				if (part.kind !== 'question') return [];
				const { key } = part.question;
				return [
					...paragraphs(key.afterwards),
					...('reasons' in key ? contents(key.reasons) : []),
					...('modelAnswer' in key ? paragraphs(key.modelAnswer) : []),
					...('selfCheck' in key ? lines(key.selfCheck) : [])
				];
			})
		)
	),
	hints: module.cases.flatMap(({ steps }) =>
		steps.flatMap(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'question' ? part.question.shown.hints.flatMap(paragraphs) : []))
		)
	),
	notes: module.cases.flatMap(({ teaching, classroom }) => [
		...paragraphs(teaching.filter(({ kind }) => kind !== 'heading')),
		...lines(classroom.key.exitTicket),
		...(classroom.key.controversy ? lines(Object.values(classroom.key.controversy)) : [])
	]),
	guides: [...module.guides, module.teaching, module.discussion].flatMap(({ content }) =>
		paragraphs(content.filter(({ kind }) => kind !== 'heading'))
	),
	checks: module.figures.map(({ summary }) => summary),
	sums: module.sums.flatMap(({ says, readings }) => [says, ...readings.map((one) => one.says)]),
	events: module.events.flatMap(({ agree, differ, unknown }) => [agree, differ, unknown]),
	twins: module.cases.flatMap(({ twins }) => twins.map(({ plain }) => plain))
};

describe('what can be found', () => {
	it.each(Object.entries(hidden))('holds no %s', (_what, texts) => {
		/** Short lines stand in many places. */
		const telling = texts.filter((text) => text.split(' ').length > 7);
		expect(telling.length).toBeGreaterThan(5);
		expect(telling.filter((text) => whole.includes(text.replace(/ \[\d+\]/gu, '')))).toEqual([]);
	});

	it('holds no option of a question', () => {
		const options = module.cases.flatMap(({ steps }) =>
			steps.flatMap(({ parts }) =>
				parts.flatMap((part) =>
					part.kind === 'question' && 'options' in part.question.shown
						? part.question.shown.options.map(({ label }) => plainText(label))
						: []
				)
			)
		);
		const telling = options.filter((text) => text.split(' ').length > 6);
		expect(telling.length).toBeGreaterThan(20);
		expect(telling.filter((text) => whole.includes(text))).toEqual([]);
	});

	it('holds nobody by a signature', () => {
		const signatures = module.cases.flatMap(({ document }) =>
			document.blocks
				.filter(({ kind, text }) => kind === 'signature' && !text.includes('[name withheld]'))
				.map(({ text }) => text)
		);
		expect(signatures.length).toBeGreaterThan(0);
		expect(signatures.filter((text) => whole.includes(text))).toEqual([]);
	});

	it('holds every thing of the module', () => {
		const titles = new Set(entries.map(({ kind, title }) => `${kind}: ${title}`));
		for (const { facts, document, steps } of module.cases) {
			expect(titles).toContain(`case: ${facts.title}`);
			expect(titles).toContain(`document: ${document.card.short}`);
			for (const { number } of document.blocks)
				if (number) expect(titles).toContain(`paragraph: ${document.card.short}, ¶${number}`);
			for (const part of steps.flatMap(({ parts }) => parts)) {
				if (part.kind === 'question') expect(titles).toContain(`question: ${part.question.shown.name}`);
				else if (part.heading) expect(titles).toContain(`lesson: ${part.heading}`);
			}
		}
		for (const { quantity, value } of module.figures)
			expect(titles).toContain(`number: ${quantity}: ${value}`);
		for (const { name } of module.terms) expect(titles).toContain(`word: ${name}`);
		for (const { name } of module.outlets) expect(titles).toContain(`outlet: ${name}`);
		for (const { title } of module.events) expect(titles).toContain(`event: ${title}`);
		for (const { title } of module.guides) expect(titles).toContain(`page: ${title}`);
		const days = entries.filter(({ kind }) => kind === 'day').map(({ text }) => text);
		for (const { says } of module.timeline) expect(days).toContain(says);
	});

	it('holds every account that learners meet in a lesson, beside its own party', () => {
		const found = entries.filter(({ kind }) => kind === 'account');
		for (const { accounts, practice } of module.cases)
			for (const { speaker, standpoint } of Object.values(accounts))
				expect(found.map((entry) => `${entry.speaker} ${entry.title}`)).toContain(
					`${practice ? 'invented' : standpoint} ${speaker}`
				);
	});

	it('holds nothing twice', () => {
		const all = entries.map((entry) => JSON.stringify(entry));
		expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
	});

	it('leads to pages of the site alone', () => {
		for (const { address } of entries) expect(() => pageAt(address.replace(/#.*/u, ''))).not.toThrow();
	});

	it('gives pages for teachers a group of their own, and nothing else', () => {
		const isForTeachers = (address: string) => pageAt(address.replace(/#.*/u, '')).group === 'teach';
		for (const { speaker, address } of entries) expect(isForTeachers(address)).toBe(speaker === 'teachers');
	});

	it('ships without the words that are only looked for', () => {
		const { entries: shown } = indexFor(entries, groupNames(module));
		expect(entries.some((entry) => 'also' in entry)).toBe(true);
		expect(shown.filter((entry) => 'also' in entry)).toEqual([]);
	});

	it('is little in a module that has little', () => {
		const lean = entriesOf(parseSample('a-whole-module').module!);
		expect(new Set(lean.map(({ kind }) => kind))).toContain('paragraph');
		expect(lean.filter(({ address }) => /^\/(sums|events|outlets|timeline)\//u.test(address))).toEqual([]);
	});
});

describe('the index', () => {
	const index = listIndex(entries, groupNames(module));

	it('names the parties, and has the site first and teachers last', () => {
		expect(index.map(({ name }) => name)).toEqual([
			'The site itself',
			`From ${module.sides.same}`,
			`From ${module.sides.other}`,
			'Another state, body or court',
			'Reporting, research or a person who was there',
			'Invented, for practice',
			'For teachers'
		]);
	});

	it('lists everything that has a name once, in the order of the alphabet', () => {
		const lists = index.flatMap((group) => group.lists);
		const numbers = lists.find(({ kind }) => kind === 'number')!;
		expect(numbers.items).toHaveLength(module.figures.length);
		for (const { items } of lists) {
			const lines = items.map((item) => JSON.stringify(item));
			expect(new Set(lines).size).toBe(lines.length);
		}
		const words = lists.find(({ kind }) => kind === 'word')!.items.map(({ title }) => title);
		expect(words).toEqual(words.toSorted(new Intl.Collator('en', { ignorePunctuation: true }).compare));
		expect(lists.map(({ kind }) => kind)).not.toContain('paragraph');
	});
});
