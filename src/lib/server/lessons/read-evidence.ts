import type * as v from 'valibot';
import { whatLacks } from '../../figures/pictures.ts';
import { differences } from '../../figures/series.ts';
import { workOut } from '../../figures/work-out.ts';
import type { PairNote, SharedEvent, TimelineEntry, Wording } from '../../model/happening.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Sum } from '../../model/question.ts';
import type { Series, SeriesPicture, SeriesPoint } from '../../model/series.ts';
import type { SumCheck, SumReading } from '../../model/sum-check.ts';
import type { TextQuote } from '../../model/text-quote.ts';
import type { LessonFile } from './lesson-file.ts';
import { nearestName } from './nearest-name.ts';
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

/**
 * Reads `sums.yaml`. The program works every sum out.
 *
 * @param series those that a sum can name; absent when their file has a problem
 */
export function readSums(
	file: LessonFile,
	references: References,
	series: readonly Series[] | undefined,
	problems: Problems
): Read<SumCheck> {
	return build(file, sumCheck, problems, (raw, at, own): SumCheck | null => {
		for (const field of ['title', 'words', 'says'] as const) own([field], raw[field]);
		if (raw.try) {
			raw.try.parts.forEach((name, index) => own(['try', 'parts', index], name));
			own(['try', 'whole'], raw.try.whole);
		}
		if (raw.series && series) checkRepeated(raw.series, series, at(['series']), problems);
		const documents = raw.documents.flatMap(
			({ document, ...quote }, index) =>
				references.words(document, quote as TextQuote, (field) => at(['documents', index, field])) ?? []
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

/** A series on whose dates a sum is done has a total and a part, both with a name for their columns. */
function checkRepeated(id: string, series: readonly Series[], place: Place, problems: Problems) {
	const one = series.find((other) => other.id === id);
	if (!one) {
		const nearest = nearestName(
			id,
			series.map((other) => other.id)
		);
		problems.add('entry_unknown', place, 'series', id, nearest, 'lessons/series.yaml');
	} else if (one.whole === undefined || differences(one).rows.length === 0) {
		problems.add(
			'field_wrong',
			place,
			'series',
			'the series has no `whole`, or no point with its first part'
		);
	}
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

/** Reads `series.yaml`. Points have ids of their own, unique in their series, and parts that add up; pictures can be drawn. */
export function readSeries(file: LessonFile, references: References, problems: Problems): Read<Series> {
	return build(file, series, problems, (raw, at, own): Series => {
		for (const field of ['title', 'see', 'limits', 'whole'] as const)
			if (raw[field]) own([field], raw[field]);
		const names = raw.parts?.map((part) => part.id) ?? [];
		const checkPart = (id: string, path: PropertyKey[]) => {
			if (!names.includes(id)) {
				const known = '`parts` of the series';
				problems.add('entry_unknown', at(path), 'part', id, nearestName(id, names), known);
			}
		};
		raw.parts?.forEach(({ name, of }, index) => {
			own(['parts', index, 'name'], name);
			if (of) checkPart(of, ['parts', index, 'of']);
		});
		const checkPicture = (id: string, picture: SeriesPicture, path: PropertyKey[]) => {
			if (picture.legend) own([...path, 'legend'], picture.legend);
			picture.parts?.forEach((part, index) => checkPart(part, [...path, 'parts', index]));
			const what = whatLacks(raw, picture);
			if (what) problems.add('picture_lacks', at([...path, 'kind']), id, picture.kind, what);
		};
		if (raw.picture) checkPicture(raw.id, raw.picture, ['picture']);
		raw.views?.forEach((view, index) => {
			own(['views', index, 'title'], view.title);
			own(['views', index, 'see'], view.see);
			checkPicture(view.id, view.picture, ['views', index, 'picture']);
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
			for (const id of Object.keys(point.parts ?? {})) checkPart(id, ['points', index, 'parts', id]);
			point.derived?.forEach((id, number) => checkPart(id, ['points', index, 'derived', number]));
			if (point.status === 'misprint') return;
			for (const { whole, parts, sum, number } of wrongSums(raw, point)) {
				problems.add('parts_do_not_add_up', path('parts'), point.id, parts, sum, whole, number);
			}
		});
		return raw;
	});
}

/** Numbers of a point that all their parts together do not make. A part alone is held against nothing. */
function wrongSums({ parts = [] }: Series, point: SeriesPoint) {
	return [undefined, ...parts.map(({ id }) => id)].flatMap((of) => {
		const ids = parts.filter((part) => part.of === of).map(({ id }) => id);
		const numbers = ids.flatMap((id) => point.parts?.[id] ?? []);
		const number = of === undefined ? point.total : point.parts?.[of];
		if (ids.length < 2 || numbers.length < ids.length || number === undefined) return [];
		const sum = numbers.reduce((a, b) => a + b, 0);
		return sum === number ? [] : [{ whole: of ?? 'total', parts: ids, sum, number }];
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
