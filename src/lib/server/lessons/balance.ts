import { findingWords } from '../../figures/finding-words.ts';
import type { Standpoint } from '../../model/account.ts';
import type { Figure } from '../../model/figure.ts';
import type { Case } from '../../model/lesson.ts';
import type { Module } from '../../model/module.ts';
import { figureFor } from '../../quotes/figures-in.ts';
import { countWords } from '../../quotes/keyword-in-context.ts';
import { kindWords } from '../../questions/describe.ts';
import { findings } from './schemas/figures.ts';

/** Who is counted, in the order of the table's columns. */
export const balanceColumns = [
	'same-party',
	'other-party',
	'international',
	'independent'
] as const satisfies Standpoint[];

/** One thing that is counted for everybody. */
export interface BalanceRow {
	/** What is counted, in words. */
	measure: string;
	counts: Record<Standpoint, number>;
}

/** What one case, or the whole module, gives to each party's words. */
export interface Balance {
	/** The case's slug; `null` for the whole module. */
	slug: string | null;
	title: string;
	rows: BalanceRow[];
}

/**
 * Counts, from the module alone, what each party gets: words shown, questions asked of its texts, sentences put into plain
 * words, words marked, numbers checked with their findings, pictures, accounts, and statements that hold and that do not.
 * The practice case is invented and is left out. Rows in which nobody has anything are left out too.
 *
 * @returns the whole module first, then each case in its order
 */
export function balanceOf(module: Module): Balance[] {
	const cases = module.cases.filter(({ practice }) => !practice);
	const perCase = cases.map((lesson) => ({ lesson, rows: rowsOfCase(lesson, module) }));
	const whole = [...addUp(perCase.map(({ rows }) => rows)), ...rowsOfModule(module)];
	const shown = (rows: BalanceRow[]) =>
		rows.filter(({ counts }) => balanceColumns.some((column) => counts[column] > 0));
	return [
		{ slug: null, title: 'All cases together', rows: shown(whole) },
		...perCase.map(({ lesson, rows }) => ({
			slug: lesson.slug,
			title: lesson.facts.title,
			rows: shown(rows)
		}))
	];
}

function rowsOfCase(lesson: Case, { figures }: Module): BalanceRow[] {
	const { document, annotations, twins, accounts } = lesson;
	const parts = lesson.steps.flatMap((step) => step.parts);
	const questions = parts.flatMap((part) => (part.kind === 'question' ? [part.question] : []));
	const askedOf = (account: string | undefined): Standpoint =>
		(account && accounts[account]?.standpoint) || 'same-party';
	const compared = parts.flatMap((part) => (part.kind === 'comparison' ? part.accounts : []));
	const shownAccounts = Object.values(accounts);
	const claims = figures.flatMap((figure) => claimsOf(figure, lesson));
	const confidence = (wanted: string) =>
		questions.filter(({ key }) => 'outcome' in key && key.outcome === wanted).length;
	const marks = annotations.filter(({ loaded }) => loaded).length;
	return [
		row('Words of its texts shown whole', { 'same-party': countWords(document.blocks) }),
		row(
			'Words of its texts shown as excerpts',
			tally(shownAccounts, ({ excerpt }) => excerpt.split(/\s+/u).length)
		),
		row('Accounts put beside the document', tally(compared.flatMap((id) => accounts[id] ?? []))),
		...Object.entries(kindWords).map(([kind, words]) =>
			row(
				`Questions asked of its texts: ${words.toLowerCase().replace(/\?$/u, '')}`,
				tally(
					questions
						.filter(({ shown }) => shown.kind === kind)
						.map(({ shown }) => ({ standpoint: askedOf(shown.account) }))
				)
			)
		),
		row('Sentences put into plain words', { 'same-party': twins.length }),
		row('Words marked as contested', { 'same-party': marks }),
		...findings.map((finding) =>
			row(
				`Claims checked: ${(findingWords[finding].split(':')[0] ?? '').toLowerCase()}`,
				tally(claims.filter((claim) => claim.finding === finding))
			)
		),
		row('Statements of confidence that hold', { 'same-party': confidence('holds') }),
		row('Statements of confidence that do not hold', { 'same-party': confidence('does-not-hold') }),
		row('Statements of confidence that stay open', { 'same-party': confidence('open') })
	];
}

/** Claims of a case that a figure checks, each with the party that makes it. */
function claimsOf(figure: Figure, { slug, accounts }: Case) {
	const inDocument = figure.in.some(({ document }) => document === slug);
	const { finding } = figureFor(figure, slug);
	const stated = new Set(figure.stated_by.flatMap((id) => accounts[id]?.standpoint ?? []));
	return [
		...(inDocument ? [{ standpoint: 'same-party' as Standpoint, finding }] : []),
		...[...stated].map((standpoint) => ({ standpoint, finding: figure.finding }))
	];
}

/** What belongs to no single case. */
function rowsOfModule({ accounts, terms, timeline, series, figures }: Module): BalanceRow[] {
	const about = (wanted: string) =>
		series.filter((one) => one.about === wanted || one.about === 'both').length;
	const known = new Map(accounts.map(({ id, standpoint }) => [id, standpoint]));
	const claimants = figures.map(({ in: places, stated_by }) => [
		...new Set<Standpoint>([
			...(places.length > 0 ? (['same-party'] as const) : []),
			...stated_by.flatMap((id) => known.get(id) ?? [])
		])
	]);
	return [
		row('Claims checked, of documents and accounts, in the whole ledger', {
			...tally(claimants.flat().map((standpoint) => ({ standpoint })))
		}),
		row('Accounts in the whole module', tally(accounts)),
		row(
			'Uses of words on the cards of contested words',
			tally(
				terms.flatMap(({ uses }) =>
					uses.flatMap(({ standpoint }) => (standpoint === 'style-guide' ? [] : [{ standpoint }]))
				)
			)
		),
		row(
			'Entries of the timeline',
			tally(
				timeline.map(({ voice }) => ({
					standpoint: voice.startsWith('document') ? ('same-party' as const) : (voice as Standpoint)
				}))
			)
		),
		row('Pictures of its people or claims', {
			'same-party': about('same-party'),
			'other-party': about('other-party')
		})
	];
}

function row(measure: string, counts: Partial<Record<Standpoint, number>>): BalanceRow {
	return {
		measure,
		counts: { 'same-party': 0, 'other-party': 0, international: 0, independent: 0, ...counts }
	};
}

/** How many of the entries, or how much in them, each standpoint has. */
function tally<Entry extends { standpoint: Standpoint }>(
	entries: readonly Entry[],
	weight: (entry: Entry) => number = () => 1
): Partial<Record<Standpoint, number>> {
	const counts: Partial<Record<Standpoint, number>> = {};
	for (const entry of entries) {
		counts[entry.standpoint] = (counts[entry.standpoint] ?? 0) + weight(entry);
	}
	return counts;
}

function addUp(cases: BalanceRow[][]): BalanceRow[] {
	return (cases[0] ?? []).map(({ measure }, index) =>
		row(
			measure,
			Object.fromEntries(
				balanceColumns.map((column) => [
					column,
					cases.reduce((sum, rows) => sum + (rows[index]?.counts[column] ?? 0), 0)
				])
			)
		)
	);
}
