import * as v from 'valibot';
import { findQuote } from '../quotes/find-quote.ts';
import type { OwnText } from './own-text.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { tags, type TagId } from './tags.ts';

/** What a learner said of one sentence. */
export interface SentenceNote {
	sentence: string;
	tags: TagId[];
	note: string;
	/** When it was last changed, in milliseconds since 1970. */
	at: number;
}

/** How many signs before and after a quotation are kept, so that it is found again where it stands twice. */
const context = 32;
const gap = '\n\n';
const maxBytes = 5_000_000;

/**
 * A learner's tags and notes as a page of the W3C Web Annotation Data Model, in JSON-LD. Each annotation's target has a
 * TextQuoteSelector and a TextPositionSelector. Positions count the code points, as
 * [clause 4.2.5](https://www.w3.org/TR/annotation-model/#text-position-selector) asks, in the pieces of the text joined by
 * an empty line.
 *
 * @param source an IRI of the text: its address on the web, or a `urn:uuid:` of its own
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toAnnotations(own: OwnText, notes: readonly SentenceNote[], source: string) {
	const { sentences, points, unitsAt } = layOut(own);
	const places = new Map(sentences.map((one) => [one.id, one]));
	const pointAt = new Map(unitsAt.map((unit, point) => [unit, point]));
	const items = notes.flatMap(({ sentence, tags: chosen, note, at }) => {
		const place = places.get(sentence);
		if (!place || (chosen.length === 0 && note.trim() === '')) return [];
		const [start, end] = [pointAt.get(place.start) ?? 0, pointAt.get(place.end) ?? points.length];
		const words = (from: number, to: number) => points.slice(Math.max(0, from), to).join('');
		return [
			{
				id: `${source}#annotation-${sentence}`,
				type: 'Annotation',
				// The first one is what most programs show.
				motivation: chosen.length > 0 ? 'tagging' : 'commenting',
				created: new Date(at).toISOString(),
				body: [
					...chosen.map((tag) => ({
						type: 'TextualBody',
						purpose: 'tagging',
						value: tag,
						format: 'text/plain'
					})),
					...(note.trim() === ''
						? []
						: [{ type: 'TextualBody', purpose: 'commenting', value: note.trim(), format: 'text/plain' }])
				],
				target: {
					source,
					selector: [
						{
							type: 'TextQuoteSelector',
							exact: words(start, end),
							prefix: words(start - context, start),
							suffix: words(end, end + context)
						},
						{ type: 'TextPositionSelector', start, end }
					]
				}
			}
		];
	});
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `${source}#annotations`,
		type: 'AnnotationPage',
		items
	};
}

export type LoadedNotes =
	| { ok: true; notes: SentenceNote[]; /** Annotations whose words are not in this text. */ lost: number }
	| { ok: false; problem: 'not-json' | 'not-annotations' | 'too-big' };

const words = v.fallback(v.string(), '');
const annotation = v.object({
	type: v.literal('Annotation'),
	created: v.optional(v.unknown()),
	body: v.optional(v.unknown()),
	target: v.object({ selector: v.unknown() })
});
const page = v.object({ items: v.pipe(v.array(v.unknown()), v.maxLength(20_000)) });
const body = v.object({
	type: v.literal('TextualBody'),
	purpose: v.fallback(v.string(), ''),
	value: v.string()
});
const quoteSelector = v.object({
	type: v.literal('TextQuoteSelector'),
	exact: v.string(),
	prefix: v.optional(words, ''),
	suffix: v.optional(words, '')
});
const positionSelector = v.object({
	type: v.literal('TextPositionSelector'),
	start: v.number(),
	end: v.number()
});

/**
 * Reads a page, a collection's first page, a list of annotations or a single one, and finds their sentences in a text:
 * by position where the quoted words stand there, or else by the quotation. Unknown tags come back as notes. Any input
 * gives notes or a problem.
 */
export function fromAnnotations(json: string, own: OwnText): LoadedNotes {
	if (json.length > maxBytes) return { ok: false, problem: 'too-big' };
	let data: unknown;
	try {
		data = JSON.parse(json);
	} catch {
		return { ok: false, problem: 'not-json' };
	}
	const items = itemsOf(data);
	if (!items) return { ok: false, problem: 'not-annotations' };
	const laidOut = layOut(own);
	const found = new Map<string, SentenceNote>();
	let lost = 0;
	for (const item of items) {
		const read = v.safeParse(annotation, item);
		const sentence = read.success ? sentenceOf(read.output.target.selector, laidOut) : undefined;
		if (!read.success || !sentence) {
			lost += 1;
			continue;
		}
		const note = found.get(sentence.id) ?? { sentence: sentence.id, tags: [], note: '', at: 0 };
		found.set(sentence.id, joined(note, read.output.body, read.output.created));
	}
	return { ok: true, notes: [...found.values()], lost };
}

function itemsOf(data: unknown): unknown[] | null {
	if (Array.isArray(data)) return data.length <= 20_000 ? data : null;
	const direct = v.safeParse(page, data);
	if (direct.success) return direct.output.items;
	const collection = v.safeParse(v.object({ first: page }), data);
	if (collection.success) return collection.output.first.items;
	return v.safeParse(annotation, data).success ? [data] : null;
}

function sentenceOf(
	selector: unknown,
	{ own, whole, offsets, sentences, unitsAt }: LaidOut
): Sentence | undefined {
	const selectors: unknown[] = Array.isArray(selector) ? selector : [selector];
	const quote = firstOf(quoteSelector, selectors);
	const position = firstOf(positionSelector, selectors);
	const at = (start: number) => sentences.find((one) => one.start <= start && start < one.end);
	if (position) {
		const [start, end] = [unitsAt[position.start], unitsAt[position.end]];
		if (start !== undefined && (!quote || whole.slice(start, end) === quote.exact)) return at(start);
	}
	const [found] = quote ? findQuote(own.blocks, withinBlock(quote)) : [];
	return found && at((offsets.get(found.block) ?? 0) + found.start);
}

/** The first thing of a list that fits. */
function firstOf<Schema extends v.GenericSchema>(schema: Schema, list: readonly unknown[]) {
	for (const one of list) {
		const read = v.safeParse(schema, one);
		if (read.success) return read.output;
	}
	return undefined;
}

/** A prefix or suffix that reaches into the next piece is cut where the piece ends. */
function withinBlock({ exact, prefix, suffix }: v.InferOutput<typeof quoteSelector>) {
	return { exact, prefix: prefix.split('\n').at(-1) ?? '', suffix: suffix.split('\n')[0] ?? '' };
}

function joined(note: SentenceNote, bodies: unknown, created: unknown): SentenceNote {
	const at = typeof created === 'string' ? Date.parse(created) : Number.NaN;
	const result = { ...note, at: Number.isNaN(at) ? note.at : Math.max(note.at, at) };
	for (const one of Array.isArray(bodies) ? (bodies as unknown[]) : [bodies]) {
		const read = v.safeParse(body, one);
		if (!read.success) continue;
		const { purpose, value } = read.output;
		const tag = tags.find(({ id }) => id === value)?.id;
		if (purpose === 'tagging' && tag) result.tags = [...new Set([...result.tags, tag])];
		else result.note = [result.note, value].filter((text) => text.trim() !== '').join('\n');
	}
	return result;
}

/** A text as annotations see it. */
interface LaidOut {
	own: OwnText;
	/** Its pieces joined by an empty line. */
	whole: string;
	/** The code points of `whole`. */
	points: string[];
	/** Where each code point begins, in UTF-16 code units; the last entry is the end. */
	unitsAt: number[];
	/** Where each piece begins in `whole`, in UTF-16 code units. */
	offsets: Map<string, number>;
	/** Its sentences, with their place in `whole`. */
	sentences: Sentence[];
}

function layOut(own: OwnText): LaidOut {
	const whole = own.blocks.map(({ text }) => text).join(gap);
	const points = [...whole];
	let unit = 0;
	const unitsAt = [...points.map((point) => (unit += point.length) - point.length), whole.length];
	const offsets = new Map<string, number>();
	const sentences: Sentence[] = [];
	let begin = 0;
	for (const block of own.blocks) {
		offsets.set(block.id, begin);
		for (const sentence of sentencesOf(block)) {
			sentences.push({ ...sentence, start: begin + sentence.start, end: begin + sentence.end });
		}
		begin += block.text.length + gap.length;
	}
	return { own, whole, points, unitsAt, offsets, sentences };
}
