import * as v from 'valibot';
import { originsOf } from '../../figures/origins.ts';
import type { Account } from '../../model/account.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Figure, Finding } from '../../model/figure.ts';
import type { Reading, Term } from '../../model/module.ts';
import { EntryMap } from './entry-map.ts';
import type { LessonFile } from './lesson-file.ts';
import type { Noted } from './noted.ts';
import type { Place, Problems } from './problems.ts';
import { checkYaml, readYaml } from './read-yaml.ts';
import { account as accountSchema } from './schemas/accounts.ts';
import { figure as figureSchema } from './schemas/figures.ts';
import { reading as readingSchema } from './schemas/readings.ts';
import { term as termSchema } from './schemas/terms.ts';

/** Excerpts stay short: they are quoted for teaching. */
const maxWords = 40;

/** Entries of a YAML file, by id, with where they stand. */
export interface Entries<Entry> {
	byId: EntryMap<Entry>;
	/** The place of a field of an entry. */
	at: (id: string, path: readonly PropertyKey[]) => Place;
}

/** Reads `accounts.yaml`. Only an invented practice case may have accounts without an address. */
export function readAccounts(
	file: LessonFile,
	noted: Noted,
	problems: Problems,
	{ invented = false } = {}
): Entries<Account> {
	return readEntries(file, accountSchema, noted, problems, (account, at) => {
		// An invented account shows its whole text.
		if (!account.text) checkExcerpt(account, (field) => at([field]), problems);
		if (!account.url && !invented) problems.add('address_missing', at([]));
	});
}

/**
 * Reads `figures.yaml`. Checks have ids of their own, unique in the file. There is one wording for every count with one
 * origin, and one for every count that others confirm, whoever made it.
 */
export function readFigures(file: LessonFile, noted: Noted, problems: Problems): Entries<Figure> {
	const checks = new Map<string, Place>();
	return readEntries(file, figureSchema, noted, problems, (figure, at) => {
		const origins = originsOf(figure.checks).length;
		const byOrigins = (finding: Finding | undefined, path: PropertyKey[]) => {
			const wrong = (finding === 'supported' && origins < 2) || (finding === 'one-origin' && origins > 1);
			if (wrong) problems.add('finding_not_by_origins', at(path), finding, origins);
		};
		byOrigins(figure.finding, ['finding']);
		figure.in.forEach(({ finding }, index) => byOrigins(finding, ['in', index, 'finding']));
		figure.checks.forEach((check, index) => {
			const path = (field: string) => at(['checks', index, field]);
			const first = checks.get(check.id);
			if (first) problems.add('entry_repeated', path('id'), check.id, first);
			checks.set(check.id, path('id'));
			checkExcerpt(check, path, problems);
		});
	});
}

/** Reads `terms.yaml`. */
export function readTerms(file: LessonFile, noted: Noted, problems: Problems): Entries<Term> {
	return readEntries(file, termSchema, noted, problems, (term, at) => {
		term.uses.forEach((use, index) => checkExcerpt(use, (field) => at(['uses', index, field]), problems));
	});
}

/** Reads `readings.yaml`. */
export function readReadings(file: LessonFile, noted: Noted, problems: Problems): Entries<Reading> {
	return readEntries(file, readingSchema, noted, problems, () => {});
}

/** Reads a list of entries. `inspect` is called once for each that can be used, with the place of its fields. */
export function readEntries<Entry extends { id: string }>(
	file: LessonFile,
	schema: v.GenericSchema<unknown, Entry>,
	noted: Noted,
	problems: Problems,
	inspect: (entry: Entry, at: (path: readonly PropertyKey[]) => Place) => void
): Entries<Entry> {
	const source = readYaml(file.text, file.path, 1, problems);
	const byId = new EntryMap<Entry>();
	const indexes = new Map<string, number>();
	const whole = source && checkYaml(source, v.array(schema), noted, problems);
	const data = source?.data;
	if (!source || !Array.isArray(data)) byId.markBroken();
	else {
		data.forEach((raw: unknown, index) => {
			const read = whole ? null : v.safeParse(schema, raw);
			const entry = whole?.[index] ?? (read?.success ? read.output : null);
			if (!entry) return byId.markBroken(idOf(raw));
			const at = (path: readonly PropertyKey[]) => source.placeOf([index, ...path]);
			if (!whole) noted.note(schema, entry, at);
			if (byId.has(entry.id)) {
				const first = data.findIndex((other) => idOf(other) === entry.id);
				problems.add('entry_repeated', at(['id']), entry.id, source.placeOf([first, 'id']));
			}
			byId.set(entry.id, entry);
			indexes.set(entry.id, index);
			inspect(entry, at);
		});
	}
	return {
		byId,
		at: (id, path) =>
			source?.placeOf([indexes.get(id) ?? 0, ...path]) ?? { file: file.path, line: 1, column: 1 }
	};
}

function idOf(raw: unknown): string | undefined {
	const result = v.safeParse(v.looseObject({ id: v.string() }), raw);
	return result.success ? result.output.id : undefined;
}

/**
 * Excerpts are short, say in English what they say, and are no half quotations: one that begins or ends inside a sentence
 * says what stands around it.
 */
export function checkExcerpt(
	{ excerpt, language, gloss, before, after, between }: Excerpt,
	at: (field: string) => Place,
	problems: Problems
) {
	const place = at('excerpt');
	const words = excerpt.split(/\s+/u).length;
	if (words > maxWords) problems.add('excerpt_too_long', place, words);
	if (!language.startsWith('en') && !gloss) problems.add('gloss_missing', place);
	if (!before && !beginsSentence.test(excerpt)) problems.add('excerpt_cut', place, 'before');
	if (!after && !endsSentence.test(excerpt)) problems.add('excerpt_cut', place, 'after');
	if (!between && /\.{3}|…/u.test(excerpt)) problems.add('excerpt_gap', place);
}

/** A capital letter, a letter of a script without capitals or a digit, perhaps behind an opening mark. */
const beginsSentence = /^[“"‘'«„(¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** A full stop, question or exclamation mark of any of our scripts, perhaps before a closing mark. */
const endsSentence = /[.!?։؟](?<!\.\.)[”"’'»)\]]*$/u;
