import type * as v from 'valibot';
import { whatLacks } from '../../figures/pictures.ts';
import { differences } from '../../figures/series.ts';
import { workOut } from '../../figures/work-out.ts';
import type { PairNote, SharedEvent, TimelineEntry, Wording } from '../../model/happening.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Sum } from '../../model/question.ts';
import type { Series, SeriesPicture, SeriesPoint } from '../../model/series.ts';
import type { SumCheck, SumReading } from '../../model/sum-check.ts';
import type { LessonFile } from './lesson-file.ts';
import { nearestName } from './nearest-name.ts';
import type { Noted } from './noted.ts';
import type { Place, Problems } from './problems.ts';
import { checkExcerpt, readEntries, type Entries } from './read-entries.ts';
import type { Sources } from './references.ts';
import { sharedEvent } from './schemas/events.ts';
import { outlet } from './schemas/outlets.ts';
import { pairNote } from './schemas/pairs.ts';
import { series } from './schemas/series.ts';
import { sumCheck } from './schemas/sums.ts';
import { timelineEntry } from './schemas/timeline.ts';
import { wording } from './schemas/wordings.ts';

/** Reads `outlets.yaml`. */
export function readOutlets(file: LessonFile, noted: Noted, problems: Problems): Entries<Outlet> {
	return readEntries(file, outlet, noted, problems, ({ source }, at) => {
		if (source) checkExcerpt(source, (field) => at(['source', field]), problems);
	});
}

/** Reads `series.yaml`. Points have ids of their own, unique in their series, and parts that add up; pictures can be drawn. */
export function readSeries(file: LessonFile, noted: Noted, problems: Problems): Entries<Series> {
	return readEntries(file, series, noted, problems, (one, at) => {
		const names = one.parts?.map((part) => part.id) ?? [];
		const checkPart = (id: string, path: PropertyKey[]) => {
			if (names.includes(id)) return;
			problems.add('entry_unknown', at(path), 'part', id, nearestName(id, names), '`parts` of the series');
		};
		const checkPicture = (id: string, picture: SeriesPicture, path: PropertyKey[]) => {
			picture.parts?.forEach((part, index) => checkPart(part, [...path, 'parts', index]));
			const what = whatLacks(one, picture);
			if (what) problems.add('picture_lacks', at([...path, 'kind']), id, picture.kind, what);
		};
		one.parts?.forEach(({ of }, index) => of && checkPart(of, ['parts', index, 'of']));
		if (one.picture) checkPicture(one.id, one.picture, ['picture']);
		one.views?.forEach(({ id, picture }, index) => checkPicture(id, picture, ['views', index, 'picture']));
		const ids = new Map<string, Place>();
		one.points.forEach((point, index) => {
			const path = (field: string) => at(['points', index, field]);
			const first = ids.get(point.id);
			if (first) problems.add('entry_repeated', path('id'), point.id, first);
			ids.set(point.id, path('id'));
			for (const id of Object.keys(point.parts ?? {})) checkPart(id, ['points', index, 'parts', id]);
			point.derived?.forEach((id, number) => checkPart(id, ['points', index, 'derived', number]));
			if (point.status === 'misprint') return;
			for (const { whole, parts, sum, number } of wrongSums(one, point)) {
				problems.add('parts_do_not_add_up', path('parts'), point.id, parts, sum, whole, number);
			}
		});
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

/** Reads `pairs.yaml`: what two documents are to each other. */
export function readPairs(file: LessonFile, noted: Noted, problems: Problems): Entries<PairNote> {
	return readEntries(file, pairNote, noted, problems, () => {});
}

/** Reads `timeline.yaml`, in order of date. */
export function readTimeline(
	file: LessonFile,
	sources: Sources,
	noted: Noted,
	problems: Problems
): TimelineEntry[] {
	const entries = build(file, timelineEntry, noted, problems, (raw, at): TimelineEntry | null => {
		const { document, quote, account, check, ...entry } = raw;
		const from = sources.evidence({ document, account, check }, quote, {
			entry: at([]),
			quote: at(['quote'])
		});
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
	return entries.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Reads `events.yaml`: the same event in several documents. */
export function readEvents(
	file: LessonFile,
	sources: Sources,
	noted: Noted,
	problems: Problems
): SharedEvent[] {
	return build(file, sharedEvent, noted, problems, (raw, at): SharedEvent => {
		const documents = raw.documents.flatMap(({ document, notice, ...quote }, index) => {
			const words = sources.words(document, quote, at(['documents', index, 'exact']));
			return words ? [{ ...words, notice }] : [];
		});
		const { account, check } = sources.known;
		return { ...raw, documents, accounts: account.pick(raw.accounts), checks: check.pick(raw.checks) };
	});
}

/** Reads `wordings.yaml`: one text as several publications word it. */
export function readWordings(
	file: LessonFile,
	sources: Sources,
	noted: Noted,
	problems: Problems
): Wording[] {
	return build(file, wording, noted, problems, (raw, at): Wording => {
		const rows = raw.rows.map((row, index) => {
			const wordings = row.wordings.flatMap((one, number) => {
				const path = ['rows', index, 'wordings', number];
				const from = sources.evidence(one, one, { entry: at(path), quote: at([...path, 'exact']) });
				return from ? [{ ...from, exact: one.exact }] : [];
			});
			return { ...row, wordings };
		});
		return { ...raw, rows };
	});
}

/** Reads `sums.yaml`. The program works every sum out. A series on whose dates one is done has names for both its numbers. */
export function readSums(file: LessonFile, sources: Sources, noted: Noted, problems: Problems): SumCheck[] {
	return build(file, sumCheck, noted, problems, (raw, at): SumCheck | null => {
		const repeated = sources.known.series.get(raw.series ?? '');
		if (repeated && (repeated.whole === undefined || differences(repeated).rows.length === 0)) {
			const wrong = 'the series has no `whole`, or no point with its first part';
			problems.add('field_wrong', at(['series']), 'series', wrong);
		}
		const documents = raw.documents.flatMap(
			({ document, ...quote }, index) =>
				sources.words(document, quote, at(['documents', index, 'exact'])) ?? []
		);
		const readings = raw.readings.flatMap((reading, index): SumReading[] => {
			const checks = sources.known.check.pick(reading.checks);
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

/** Reads entries and builds what the model holds of each. An entry that cannot be built is left out. */
function build<Raw extends { id: string }, Entry>(
	file: LessonFile,
	schema: v.GenericSchema<unknown, Raw>,
	noted: Noted,
	problems: Problems,
	make: (raw: Raw, at: (path: readonly PropertyKey[]) => Place) => Entry | null
): Entry[] {
	const entries: Entry[] = [];
	readEntries(file, schema, noted, problems, (raw, at) => {
		const entry = make(raw, at);
		if (entry !== null) entries.push(entry);
	});
	return entries;
}
