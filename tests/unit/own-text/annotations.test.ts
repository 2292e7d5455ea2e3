import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAnnotations, toAnnotations, type SentenceNote } from '../../../src/lib/own-text/annotations.ts';
import { fromPlain } from '../../../src/lib/own-text/plain-form.ts';
import { sentencesOf } from '../../../src/lib/own-text/sentences.ts';
import { tags } from '../../../src/lib/own-text/tags.ts';

const source = 'urn:uuid:8a1e5d3c-2f0b-4a57-9a53-0d8f4f1a7b11';
const own = fromPlain(
	'# A statement 🌉\n\nWe say so. They say no.\n\nWe say so. The bridge was closed at 9:00.\n\n- And a third part.'
);
const ids = own.blocks.flatMap((block) => sentencesOf(block).map(({ id }) => id));
const notes: SentenceNote[] = [
	{ sentence: 'p2-1', tags: ['names-a-side', 'demand'], note: 'Who is “we”?', at: 1_700_000_000_000 },
	{ sentence: 'p2-2', tags: ['no-agent'], note: '', at: 1_700_000_001_000 },
	{ sentence: 'h1-1', tags: [], note: 'Only a note', at: 1_700_000_002_000 }
];
const made = toAnnotations(own, notes, source);
const iri = /^(?:urn:uuid:|https?:\/\/)\S+$/u;

describe('toAnnotations', () => {
	// The clauses are those of https://www.w3.org/TR/annotation-model/.
	it('is an Annotation Page (5.2): context, id, type and a list of items', () => {
		expect(made['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
		expect(made.type).toBe('AnnotationPage');
		expect(made.id).toMatch(iri);
		expect(Array.isArray(made.items)).toBe(true);
	});

	it('has annotations (3.1) with an IRI each, one type, one target or more, and their bodies', () => {
		expect(made.items).toHaveLength(3);
		expect(new Set(made.items.map(({ id }) => id)).size).toBe(3);
		for (const item of made.items) {
			expect(item.id).toMatch(iri);
			expect(item.type).toBe('Annotation');
			expect(item.target.source).toMatch(iri);
		}
	});

	it('has textual bodies (3.2.4) with a value, a format and a purpose of the list (3.3.5)', () => {
		for (const body of made.items.flatMap(({ body: one }) => one)) {
			expect(body.type).toBe('TextualBody');
			expect(body.value).toEqual(expect.any(String));
			expect(body.format).toBe('text/plain');
			expect(['tagging', 'commenting']).toContain(body.purpose);
		}
		expect(made.items.map(({ motivation }) => motivation)).toEqual(['tagging', 'tagging', 'commenting']);
	});

	it('has times as xsd:dateTime in UTC (3.3.1)', () => {
		for (const { created } of made.items)
			expect(created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
	});

	it('has a Text Quote Selector (4.2.4) and a Text Position Selector (4.2.5) that count code points and mean the same words', () => {
		const whole = own.blocks.map(({ text }) => text).join('\n\n');
		for (const { target } of made.items) {
			const [quote, position] = target.selector as [
				{ type: string; exact: string; prefix: string; suffix: string },
				{ type: string; start: number; end: number }
			];
			expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
			expect(position.start).toBeGreaterThanOrEqual(0);
			const points = [...whole];
			const words = (from: number, to?: number) => points.slice(from, to).join('');
			expect(words(position.start, position.end)).toBe(quote.exact);
			expect(words(0, position.start).endsWith(quote.prefix)).toBe(true);
			expect(words(position.end).startsWith(quote.suffix)).toBe(true);
		}
	});
});

describe('fromAnnotations', () => {
	const sorted = (list: SentenceNote[]) => list.toSorted((a, b) => a.sentence.localeCompare(b.sentence));

	it('brings back any tags and notes', () => {
		const note = fc.record({
			sentence: fc.constantFrom(...ids),
			tags: fc.uniqueArray(fc.constantFrom(...tags.map(({ id }) => id))),
			note: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
			at: fc.integer({ min: 0, max: 4_000_000_000_000 })
		});
		fc.assert(
			fc.property(fc.uniqueArray(note, { selector: ({ sentence }) => sentence }), (list) => {
				const loaded = fromAnnotations(JSON.stringify(toAnnotations(own, list, source)), own);
				const kept = list.filter((one) => one.tags.length > 0 || one.note !== '');
				expect(loaded).toMatchObject({ ok: true, lost: 0 });
				if (loaded.ok) expect(sorted(loaded.notes)).toEqual(sorted(kept));
			})
		);
	});

	it('finds words that have moved, by the quotation and what stands around it', () => {
		const moved = fromPlain(
			'New first part.\n\nWe say so. They say no.\n\nWe say so. The bridge was closed at 9:00.'
		);
		const loaded = fromAnnotations(JSON.stringify(made), moved);
		expect(loaded).toMatchObject({ ok: true, lost: 1 });
		expect(loaded.ok && loaded.notes.map(({ sentence }) => sentence)).toEqual(['p3-1', 'p3-2']);
	});

	it('reads what other programs write: one annotation, one body, one selector, unknown tags', () => {
		const other = {
			type: 'Annotation',
			body: { type: 'TextualBody', purpose: 'tagging', value: 'irony' },
			target: { selector: { type: 'TextQuoteSelector', exact: 'The bridge' } }
		};
		expect(fromAnnotations(JSON.stringify(other), own)).toEqual({
			ok: true,
			notes: [{ sentence: 'p2-2', tags: [], note: 'irony', at: 0 }],
			lost: 0
		});
		const collection = { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [other] } };
		expect(fromAnnotations(JSON.stringify(collection), own)).toMatchObject({ ok: true, lost: 0 });
	});

	it.each([
		['no JSON', 'x', 'not-json'],
		['something else', '{"hello":1}', 'not-annotations'],
		['too much', ' '.repeat(5_000_001), 'too-big']
	])('refuses %s', (_name, text, problem) => {
		expect(fromAnnotations(text, own)).toEqual({ ok: false, problem });
	});

	it('gives notes or a problem for any JSON', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(fromAnnotations(text, own)).toHaveProperty('ok');
				expect(
					fromAnnotations(
						`{"items":[{"type":"Annotation","target":{"selector":${text}},"body":${text}}]}`,
						own
					)
				).toMatchObject({ ok: true });
			})
		);
	});
});
