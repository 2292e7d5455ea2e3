import {
	blockAddress,
	caseAddress,
	comparisonAddress,
	entryAddress,
	figureAddress,
	guideAddress,
	notesAddress,
	questionAddress,
	stepAddress,
	termAddress
} from '../addresses/addresses.ts';
import { withNotes } from '../content/notes.ts';
import { plainText } from '../content/plain.ts';
import type { Account } from '../model/account.ts';
import type { Block, Content, Words } from '../model/content.ts';
import type { Case, Part, Step } from '../model/lesson.ts';
import type { Module, TextPage } from '../model/module.ts';
import { blockLabel } from '../quotes/block-label.ts';
import { groups, isFilled, pages, type PageId, type SitePage } from '../site/pages.ts';
import { formatDate } from '../sources/cite.ts';
import type { Searchable } from './entry.ts';

/**
 * Everything of a module that can be found, each thing once, in the order of the site. Pages for teachers are found by
 * their titles and headings alone, so that no search brings a learner to an answer. Signatures are left out: nobody is
 * looked up by name here.
 */
export function entriesOf(module: Module): Searchable[] {
	const places = placesOfAccounts(module);
	const excerpts = new Set<string>();
	const isNew = (one: { url?: string | undefined; excerpt: string }) => {
		const before = excerpts.size;
		return excerpts.add(`${one.url ?? ''} ${one.excerpt}`).size > before;
	};
	return [
		...module.cases.flatMap(entriesOfCase),
		...entriesOfNumbers(module),
		...entriesOfHappenings(module),
		...module.terms.map(
			({ id, name, words, in_documents: more = [], presupposes, names = [] }): Searchable => ({
				kind: 'word',
				speaker: 'site',
				title: name,
				text: presupposes,
				also: [...words, ...more, ...names.map(({ form }) => form)].join(' · '),
				address: termAddress(id)
			})
		),
		...module.outlets.map(({ id, name, kind, country, who_publishes, cited_as }): Searchable => ({
			kind: 'outlet',
			speaker: 'site',
			title: name,
			of: [kind, country].filter(Boolean).join(', '),
			text: who_publishes,
			also: cited_as.join(' · '),
			address: entryAddress('outlets', id)
		})),
		...entriesOfPages(module),
		...[...places.values()].filter(({ account }) => isNew(account)).map(entryOfAccount),
		...module.terms.flatMap((term) =>
			term.uses.filter(isNew).map(({ who, form, standpoint, date, ...excerpt }): Searchable => ({
				kind: 'use',
				// A style guide is a newsroom's.
				speaker: standpoint === 'style-guide' ? 'independent' : standpoint,
				title: `${who}: ${form}`,
				of: formatDate(date),
				...wordsOf(excerpt),
				address: termAddress(term.id, standpoint)
			}))
		)
	];
}

function entriesOfCase(lesson: Case): Searchable[] {
	const { slug, facts, document, steps, practice, twins } = lesson;
	const party = practice ? 'invented' : 'same-party';
	const { short, title, publisher, language } = document.card;
	return [
		{
			kind: 'case',
			speaker: 'site',
			title: facts.title,
			of: short,
			text: `${facts.asks} ${facts.describes}`,
			address: caseAddress(slug)
		},
		...steps.flatMap((step) => step.parts.flatMap((part) => entriesOfPart(part, step, lesson))),
		...(twins.length > 0
			? [
					{
						kind: 'lesson',
						speaker: 'site',
						title: pages.twins.name,
						of: facts.title,
						address: `${caseAddress(slug)}twins/`
					} as const
				]
			: []),
		{
			kind: 'document',
			speaker: party,
			title: short,
			of: document.card.date.printed,
			text: title,
			also: publisher,
			...foreign(language),
			address: stepAddress(slug, 'read')
		},
		...document.blocks
			.filter(({ kind, text }) => kind === 'paragraph' || (kind === 'heading' && text !== title))
			.map(({ id, text, lang }): Searchable => ({
				kind: 'paragraph',
				speaker: party,
				title: `${short}, ${blockLabel(id)}`,
				text,
				...foreign(lang ?? language),
				address: blockAddress(slug, id)
			}))
	];
}

function entriesOfPart(part: Part, step: Step, { slug, facts }: Case): Searchable[] {
	const found = { speaker: 'site', of: facts.title } as const;
	if (part.kind === 'question') {
		const { id, name, prompt } = part.question.shown;
		const address = questionAddress(slug, step.id, id);
		return [{ kind: 'question', ...found, title: name, text: inWords(prompt), address }];
	}
	const text = inWords(part.content);
	const address =
		part.kind === 'comparison' ? comparisonAddress(slug, step.id, part.id) : stepAddress(slug, step.id);
	const title = part.heading ?? `The step ${step.name}`;
	return text === '' ? [] : [{ kind: 'lesson', ...found, title, text, address }];
}

function entriesOfNumbers({ figures, sums, series }: Module): Searchable[] {
	return [
		...figures.map(({ id, quantity, value, unit, counts, in: places, checks }): Searchable => ({
			kind: 'number',
			speaker: 'site',
			title: `${quantity}: ${value}`,
			of: unit,
			text: counts,
			// Who counted leads to the row. What was found there stands on it, after an empty row to fill in.
			also: [...new Set([...places.map(({ exact }) => exact), ...checks.map((one) => one.publisher)])].join(
				' · '
			),
			address: figureAddress(id)
		})),
		...sums.map(({ id, title, words }): Searchable => ({
			kind: 'sum',
			speaker: 'site',
			title,
			text: words,
			address: entryAddress('sums', id)
		})),
		...series
			.filter(({ id }) => !sums.some((sum) => sum.series === id))
			.map(({ id, title, see }): Searchable => ({
				kind: 'picture',
				speaker: 'site',
				title,
				text: see,
				address: entryAddress('pictures', id)
			}))
	];
}

/** Events and wordings by what they ask, not by what they come to; days by the voice that tells of them. */
function entriesOfHappenings({ events, wordings, timeline }: Module): Searchable[] {
	return [
		...events.map(({ id, title, asks }): Searchable => ({
			kind: 'event',
			speaker: 'site',
			title,
			text: asks,
			address: entryAddress('events', id)
		})),
		...wordings.map(({ id, title, asks, about }): Searchable => ({
			kind: 'wording',
			speaker: 'site',
			title,
			text: `${asks} ${about}`,
			address: entryAddress('wordings', id)
		})),
		...timeline.map(({ id, date, says, voice }): Searchable => ({
			kind: 'day',
			speaker: voice === 'document-published' ? 'site' : voice === 'document' ? 'same-party' : voice,
			title: formatDate(date),
			text: says,
			address: entryAddress('timeline', id)
		}))
	];
}

function entriesOfPages(module: Module): Searchable[] {
	const { about, teaching, discussion, guides, cases } = module;
	/** Pages whose words are the module's own. */
	const written: Partial<Record<PageId, TextPage>> = { about, teach: teaching, discuss: discussion };
	const listed = (Object.keys(pages) as PageId[]).filter(
		(id) => id !== 'search' && id !== 'missing' && !pages[id].address.includes('[') && isFilled(id, module)
	);
	const forTeachers = (title: string, content: Content, address: string, also?: string): Searchable => ({
		kind: 'page',
		speaker: 'teachers',
		title,
		text: headings(content).join(' · '),
		...(also && { also }),
		address
	});
	return [
		...listed.map((id): Searchable => {
			const { name, address, group }: SitePage = pages[id];
			const page = written[id];
			if (group && groups[group] === 'teachers')
				return forTeachers(page?.title ?? name, page?.content ?? [], address, name);
			return { kind: 'page', speaker: 'site', title: name, address };
		}),
		...sectionsOf(about.content).map(({ id, title, text }): Searchable => ({
			kind: 'page',
			speaker: 'site',
			title,
			of: about.title,
			text,
			address: `${pages.about.address}#${id}`
		})),
		...guides.map(({ id, title, content }) => forTeachers(title, content, guideAddress(id))),
		...cases.map(({ slug, facts, teaching: notes }) =>
			forTeachers(`Teaching “${facts.title}”`, notes, notesAddress(slug), 'Print pack')
		)
	];
}

/** An account, and the place of the site that shows it. */
interface Placed {
	account: Account;
	address: string;
	invented?: boolean;
}

/**
 * Where each account is shown: in a lesson before all, then on a page of evidence; else where a lesson cites it. One that
 * only the notes of teachers or the reasons of a question cite has no place.
 */
function placesOfAccounts({ cases, accounts, figures, terms, events, wordings, timeline }: Module) {
	const known = new Map(accounts.map((account) => [account.id, account]));
	const found = new Map<string, Placed>();
	const put = (account: Account | undefined, address: string, invented?: boolean) => {
		if (!account || found.has(account.id)) return;
		found.set(account.id, { account, address, ...(invented && { invented }) });
	};
	const parts = cases.flatMap((lesson) =>
		lesson.steps.flatMap((step) => step.parts.map((part) => ({ lesson, step, part })))
	);
	for (const { lesson, step, part } of parts) {
		if (part.kind !== 'comparison') continue;
		for (const id of part.accounts)
			put(lesson.accounts[id], comparisonAddress(lesson.slug, step.id, part.id), lesson.practice);
	}
	for (const { lesson, step, part } of parts) {
		if (part.kind !== 'question' || !part.question.shown.account) continue;
		const { id, account } = part.question.shown;
		put(lesson.accounts[account], questionAddress(lesson.slug, step.id, id), lesson.practice);
	}
	for (const { id, accounts: all } of events) for (const one of all) put(one, entryAddress('events', id));
	for (const { id, stated_by } of figures)
		for (const one of stated_by) put(known.get(one), figureAddress(id));
	for (const { id, settled } of terms)
		for (const one of settled?.accounts ?? []) put(known.get(one), termAddress(id));
	for (const { id, rows } of wordings)
		for (const from of rows.flatMap((row) => row.wordings))
			if (from.kind === 'account') put(from.account, entryAddress('wordings', id));
	for (const { id, from } of timeline)
		if (from.kind === 'account') put(from.account, entryAddress('timeline', id));
	for (const { lesson, step, part } of parts) {
		const isQuestion = part.kind === 'question';
		const place = isQuestion
			? questionAddress(lesson.slug, step.id, part.question.shown.id)
			: stepAddress(lesson.slug, step.id);
		for (const id of citedIn(isQuestion ? part.question.shown.prompt : part.content))
			put(known.get(id), place);
	}
	return found;
}

function entryOfAccount({ account, address, invented }: Placed): Searchable {
	const { speaker, standpoint, publisher, date, text } = account;
	return {
		kind: 'account',
		speaker: invented ? 'invented' : standpoint,
		title: speaker,
		of: `${publisher}, ${formatDate(date)}`,
		...(text ? { text: text.replace(/\s+/gu, ' ') } : wordsOf(account)),
		address
	};
}

/** The words of an excerpt as readers of English find them. The words of the page itself find it too. */
function wordsOf({
	excerpt,
	gloss,
	language
}: Pick<Account, 'excerpt' | 'gloss' | 'language'>): Pick<Searchable, 'text' | 'also' | 'lang'> {
	return gloss ? { text: gloss, also: excerpt } : { text: excerpt, ...foreign(language) };
}

const foreign = (lang: string) => (lang.startsWith('en') ? {} : { lang });
const inWords = (content: Content) =>
	withNotes(content)
		.paragraphs.join(' ')
		.replace(/ \[\d+\]/gu, '');

function headings(content: Content): string[] {
	return content.flatMap((block) => (block.kind === 'heading' ? [plainText(block.words)] : []));
}

/** A text by its headings. What stands before the first has none. */
function sectionsOf(content: Content): { id: string; title: string; text: string }[] {
	const starts = content.flatMap((block, index) => (block.kind === 'heading' ? [{ block, index }] : []));
	return starts.map(({ block, index }, which) => ({
		id: block.id,
		title: plainText(block.words),
		text: inWords(content.slice(index + 1, starts[which + 1]?.index))
	}));
}

/** The accounts that links in a text name. */
function citedIn(content: Content): string[] {
	const inLine = (words: Words): string[] =>
		words.flatMap((one) => {
			if (typeof one === 'string' || !('words' in one)) return [];
			const own = one.kind === 'link' && one.to.kind === 'account' ? [one.to.id] : [];
			return [...own, ...inLine(one.words)];
		});
	const inBlock = (block: Block): string[] => {
		switch (block.kind) {
			case 'paragraph':
			case 'heading':
				return inLine(block.words);
			case 'list':
				return block.items.flat().flatMap(inBlock);
			case 'quotation':
				return block.content.flatMap(inBlock);
			case 'table':
				return [block.head, ...block.rows].flat().flatMap(inLine);
			case 'code':
			case 'rule':
				return [];
		}
	};
	return content.flatMap(inBlock);
}
