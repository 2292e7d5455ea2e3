import type * as v from 'valibot';
import { workOut } from '../../figures/work-out.ts';
import type { PairNote, SharedEvent, TimelineEntry, Wording } from '../../model/happening.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Sum } from '../../model/question.ts';
import type { Series } from '../../model/series.ts';
import type { SumCheck, SumReading } from '../../model/sum-check.ts';
import type { LessonFile } from './lesson-file.ts';
import type { Place, Problems } from './problems.ts';
import { checkExcerpt, readEntries } from './read-entries.ts';
import type { References } from './references.ts';
import { outlet, pairNote, series, sharedEvent, sumCheck, timelineEntry, wording } from './schemas.ts';
import type { OwnWords } from './own-words.ts';

/** Entries in the order of their file, and the site's own words in them. */
interface Read<Entry> {
	entries: Entry[];
	ownWords: OwnWords[];
}

/** Reads `outlets.yaml`. */
export function readOutlets(file: LessonFile, problems: Problems): Read<Outlet> {
	const { byId, ownWords } = readEntries(file, outlet, problems, (one, at, own) => {
		if (one.source) {
			const path = (field: string) => ['source', field];
			checkExcerpt(
				one.source,
				(field) => at(path(field)),
				(field, text) => own(path(field), text),
				problems
			);
		}
		for (const field of ['kind', 'who_publishes', 'who_pays', 'leaning', 'not_established'] as const) {
			if (one[field]) own([field], one[field]);
		}
	});
	return { entries: [...byId.values()], ownWords };
}

/** Reads `timeline.yaml`, in order of date. */
export function readTimeline(
	file: LessonFile,
	references: References,
	problems: Problems
): Read<TimelineEntry> {
	const read = build(file, timelineEntry, problems, (raw, at, own): TimelineEntry | null => {
		own(['says'], raw.says);
		const { document, quote, account, check, ...entry } = raw;
		const from = references.evidence({ document, account, check }, quote, (field) =>
			at(field === 'exact' ? ['quote'] : field ? [field] : [])
		);
		if (from && (from.kind === 'document') !== raw.voice.startsWith('document')) {
			problems.add(
				'field_wrong',
				at(['voice']),
				'voice',
				'a document speaks as `document` or `document-published`, and nothing else does'
			);
		}
		return from && { ...entry, from };
	});
	return { ...read, entries: read.entries.toSorted((a, b) => a.date.localeCompare(b.date)) };
}

/** Reads `events.yaml`: the same event in several documents. */
export function readEvents(file: LessonFile, references: References, problems: Problems): Read<SharedEvent> {
	return build(file, sharedEvent, problems, (raw, at, own): SharedEvent => {
		for (const field of ['title', 'asks', 'silent', 'agree', 'differ', 'unknown'] as const) {
			if (raw[field]) own([field], raw[field]);
		}
		const documents = raw.documents.flatMap(({ document, notice, ...quote }, index) => {
			own(['documents', index, 'notice'], notice);
			const words = references.words(document, quote, (field) => at(['documents', index, field]));
			return words ? [{ ...words, notice }] : [];
		});
		return {
			...raw,
			documents,
			accounts: references.all(
				raw.accounts,
				(id, place) => references.account(id, place),
				(index) => at(['accounts', index])
			),
			checks: references.all(
				raw.checks,
				(id, place) => references.check(id, place),
				(index) => at(['checks', index])
			)
		};
	});
}

/** Reads `wordings.yaml`: one text as several publications word it. */
export function readWordings(file: LessonFile, references: References, problems: Problems): Read<Wording> {
	return build(file, wording, problems, (raw, at, own): Wording => {
		for (const field of ['title', 'asks', 'about'] as const) own([field], raw[field]);
		const rows = raw.rows.map((row, index) => {
			own(['rows', index, 'point'], row.point);
			own(['rows', index, 'notice'], row.notice);
			const wordings = row.wordings.flatMap(({ document, account, check, ...quote }, number) => {
				const path = (field?: string) => at(['rows', index, 'wordings', number, ...(field ? [field] : [])]);
				const from = references.evidence({ document, account, check }, quote, path);
				return from ? [{ ...from, exact: quote.exact }] : [];
			});
			return { ...row, wordings };
		});
		return { ...raw, rows };
	});
}

/** Reads `pairs.yaml`: what two documents are to each other. */
export function readPairs(file: LessonFile, references: References, problems: Problems): Read<PairNote> {
	return build(file, pairNote, problems, (raw, at, own): PairNote => {
		own(['about'], raw.about);
		raw.differences.forEach(({ why }, index) => own(['differences', index, 'why'], why));
		raw.documents.forEach((slug, index) => references.document(slug, at(['documents', index])));
		return raw;
	});
}

/** Reads `sums.yaml`. The program works every sum out. */
export function readSums(file: LessonFile, references: References, problems: Problems): Read<SumCheck> {
	return build(file, sumCheck, problems, (raw, at, own): SumCheck | null => {
		for (const field of ['title', 'words', 'says'] as const) own([field], raw[field]);
		const documents = raw.documents.flatMap(
			({ document, ...quote }, index) =>
				references.words(document, quote, (field) => at(['documents', index, field])) ?? []
		);
		const readings = raw.readings.flatMap((reading, index): SumReading[] => {
			for (const field of ['label', 'words', 'says'] as const)
				own(['readings', index, field], reading[field]);
			const checks = references.all(
				reading.checks,
				(id, place) => references.check(id, place),
				(number) => at(['readings', index, 'checks', number])
			);
			const result = resultOf(reading.sum, reading.id, at(['readings', index, 'sum']), problems);
			return result === null ? [] : [{ ...reading, checks, result }];
		});
		const result = resultOf(raw.sum, raw.id, at(['sum']), problems);
		return result === null ? null : { ...raw, documents, readings, result };
	});
}

function resultOf(sum: Sum, id: string, place: Place, problems: Problems): number | null {
	try {
		return workOut(sum);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		problems.add('sum_without_result', place, id);
		return null;
	}
}

/** Reads `series.yaml`. Points have ids of their own, unique in their series, and parts that add up. */
export function readSeries(file: LessonFile, references: References, problems: Problems): Read<Series> {
	return build(file, series, problems, (raw, at, own): Series => {
		for (const field of ['title', 'see', 'limits', 'legend'] as const)
			if (raw[field]) own([field], raw[field]);
		raw.views?.forEach((view, index) => {
			own(['views', index, 'title'], view.title);
			own(['views', index, 'see'], view.see);
		});
		const ids = new Map<string, Place>();
		raw.points.forEach((point, index) => {
			const path = (field: string) => at(['points', index, field]);
			const first = ids.get(point.id);
			if (first) problems.add('entry_repeated', path('id'), point.id, first);
			ids.set(point.id, path('id'));
			for (const field of ['when', 'counts', 'group', 'note'] as const)
				if (point[field]) own(['points', index, field], point[field]);
			if (point.document) references.document(point.document, path('document'));
			const { total, killed, injured, status } = point;
			if (total === undefined || killed === undefined || injured === undefined) return;
			if (killed + injured !== total && status !== 'misprint') {
				problems.add('parts_do_not_add_up', path('total'), point.id, killed + injured, total);
			}
		});
		return raw;
	});
}

/** Reads entries and builds what the model holds of each. An entry that cannot be built is left out. */
function build<Raw extends { id: string }, Entry>(
	file: LessonFile,
	schema: v.GenericSchema<unknown, Raw>,
	problems: Problems,
	make: (
		raw: Raw,
		at: (path: PropertyKey[]) => Place,
		own: (path: PropertyKey[], text: string) => void
	) => Entry | null
): Read<Entry> {
	const entries: Entry[] = [];
	const { ownWords } = readEntries(file, schema, problems, (raw, at, own) => {
		const entry = make(raw, at, own);
		if (entry !== null) entries.push(entry);
	});
	return { entries, ownWords };
}
