import * as v from 'valibot';
import type { Account } from '../../model/account.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Figure } from '../../model/figure.ts';
import type { Reading } from '../../model/module.ts';
import type { Term } from '../../model/term.ts';
import { EntryMap } from './entry-map.ts';
import type { LessonFile } from './lesson-file.ts';
import type { Place, Problems } from './problems.ts';
import { checkYaml, readYaml, type YamlSource } from './read-yaml.ts';
import {
	account as accountSchema,
	figure as figureSchema,
	reading as readingSchema,
	term as termSchema
} from './schemas.ts';
import type { OwnWords } from './own-words.ts';

/** Excerpts stay short: they are quoted for teaching. */
const mostWords = 40;

/** Entries of a YAML file, by id, with where they stand. */
export interface Entries<Entry> {
	byId: EntryMap<Entry>;
	source: YamlSource | null;
	ownWords: OwnWords[];
}

/** Reads `accounts.yaml`. Only an invented practice case may have accounts without an address. */
export function readAccounts(
	file: LessonFile,
	problems: Problems,
	{ invented = false } = {}
): Entries<Account> {
	return readEntries(file, accountSchema, problems, (account, at, own) => {
		// An invented account shows its whole text.
		if (!account.text) {
			checkExcerpt(
				account,
				(field) => at([field]),
				(field, text) => own([field], text),
				problems
			);
		}
		if (!account.url && !invented) problems.add('address_missing', at([]));
		own(['about'], account.about);
		own(['kind'], account.kind);
	});
}

/** Reads `figures.yaml`. Checks have ids of their own, unique in the file. */
export function readFigures(file: LessonFile, problems: Problems): Entries<Figure> {
	const checks = new Map<string, Place>();
	return readEntries(file, figureSchema, problems, (figure, at, own) => {
		for (const field of ['quantity', 'unit', 'counts', 'summary'] as const) own([field], figure[field]);
		figure.checks.forEach((check, index) => {
			const path = (field: string) => ['checks', index, field];
			const first = checks.get(check.id);
			if (first) problems.add('entry_repeated', at(path('id')), check.id, first);
			checks.set(check.id, at(path('id')));
			checkExcerpt(
				check,
				(field) => at(path(field)),
				(field, text) => own(path(field), text),
				problems
			);
			for (const field of ['counts', 'why', 'independence', 'access', 'origin'] as const) {
				if (check[field]) own(path(field), check[field]);
			}
		});
	});
}

/** Reads `terms.yaml`. */
export function readTerms(file: LessonFile, problems: Problems): Entries<Term> {
	return readEntries(file, termSchema, problems, (term, at, own) => {
		for (const field of ['presupposes', 'objections', 'both_sides'] as const) own([field], term[field]);
		if (term.legal) {
			own(['legal', 'meaning'], term.legal.meaning);
			own(['legal', 'ruled'], term.legal.ruled);
		}
		term.names?.forEach(({ note }, index) => own(['names', index, 'note'], note));
		if (term.settled) own(['settled', 'says'], term.settled.says);
		term.uses.forEach((use, index) => {
			const path = (field: string) => ['uses', index, field];
			checkExcerpt(
				use,
				(field) => at(path(field)),
				(field, text) => own(path(field), text),
				problems
			);
		});
	});
}

/** Reads `readings.yaml`. */
export function readReadings(file: LessonFile, problems: Problems): Entries<Reading> {
	return readEntries(file, readingSchema, problems, () => {});
}

/**
 * Reads a list of entries. `inspect` is called once for each that can be used, with the place of its fields and a way to
 * hand over words of the site's own.
 */
export function readEntries<Entry extends { id: string }>(
	file: LessonFile,
	schema: v.GenericSchema<unknown, Entry>,
	problems: Problems,
	inspect: (
		entry: Entry,
		at: (path: PropertyKey[]) => Place,
		own: (path: PropertyKey[], text: string) => void
	) => void
): Entries<Entry> {
	const source = readYaml(file.text, file.path, 1, problems);
	const byId = new EntryMap<Entry>();
	const ownWords: OwnWords[] = [];
	const whole = source && checkYaml(source, v.array(schema), problems);
	const data = source?.data;
	if (!source || !Array.isArray(data)) byId.markBroken();
	else {
		data.forEach((raw: unknown, index) => {
			const read = whole ? null : v.safeParse(schema, raw);
			const entry = whole?.[index] ?? (read?.success ? read.output : null);
			if (!entry) return byId.markBroken(idOf(raw));
			const at = (path: PropertyKey[]) => source.placeOf([index, ...path]);
			if (byId.has(entry.id)) {
				const first = data.findIndex((other) => idOf(other) === entry.id);
				problems.add('entry_repeated', at(['id']), entry.id, source.placeOf([first, 'id']));
			}
			byId.set(entry.id, entry);
			inspect(entry, at, (path, text) => ownWords.push({ ...at(path), text }));
		});
	}
	return { byId, source, ownWords };
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
	entry: Excerpt,
	at: (field: string) => Place,
	own: (field: string, text: string) => void,
	problems: Problems
) {
	const { excerpt, language } = entry;
	const place = at('excerpt');
	const words = excerpt.split(/\s+/u).length;
	if (words > mostWords) problems.add('excerpt_too_long', place, words);
	if (!language.startsWith('en') && !entry.gloss) problems.add('gloss_missing', place);
	if (!entry.before && !beginsSentence.test(excerpt)) problems.add('excerpt_cut', place, 'before');
	if (!entry.after && !endsSentence.test(excerpt)) problems.add('excerpt_cut', place, 'after');
	if (!entry.between && /\.{3}|…/u.test(excerpt)) problems.add('excerpt_gap', place);
	for (const field of ['before', 'after', 'between'] as const) if (entry[field]) own(field, entry[field]);
}

/** A capital letter, a letter of a script without capitals or a digit, perhaps behind an opening mark. */
const beginsSentence = /^[“"‘'«„(¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** A full stop, question or exclamation mark of any of our scripts, perhaps before a closing mark. */
const endsSentence = /[.!?։؟](?<!\.\.)[”"’'»)\]]*$/u;
