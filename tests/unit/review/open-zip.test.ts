import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { maxBytes, type Source } from '../../../src/lib/review/submission.ts';
import { filesInZip } from '../../../src/lib/review/open-zip.ts';

/** Where the directory at the end of a .zip file tells of its entries (PKWARE APPNOTE 4.3.12 and 4.3.16). */
const entrySign = 0x02014b50;
const endSign = 0x06054b50;
const at = { method: 10, packed: 20, size: 24 };

const zipOf = (files: Record<string, string>, level: 0 | 6 = 6) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level });
/** The place of a sign, seen from the end. */
function placeOf(zip: Uint8Array, sign: number): number {
	const view = new DataView(zip.buffer, zip.byteOffset);
	for (let place = zip.length - 4; place >= 0; place -= 1) {
		if (view.getUint32(place, true) === sign) return place;
	}
	throw new Error('The sign is not there.');
}
/** The .zip file with another value in its last entry. */
function lying(zip: Uint8Array, field: keyof typeof at, value: number): Uint8Array {
	const copy = zip.slice();
	const view = new DataView(copy.buffer);
	const place = placeOf(copy, entrySign) + at[field];
	if (field === 'method') view.setUint16(place, value, true);
	else view.setUint32(place, value, true);
	return copy;
}
const names = (sources: readonly Source[]) => sources.map(({ file }) => file);
const texts = (sources: readonly Source[]) => Promise.all(sources.map((source) => source.text()));

describe('filesInZip', () => {
	it('gives every file with its folders, and no folder', async () => {
		const sources = filesInZip('class.zip', zipOf({ 'Sam/': '', 'Sam/a.json': 'ä', 'b.json': 'b' }));
		expect(names(sources)).toEqual(['class.zip/Sam/a.json', 'class.zip/b.json']);
		expect(sources.map(({ size }) => size)).toEqual([2, 1]);
		expect(await texts(sources)).toEqual(['ä', 'b']);
	});

	it('reads files that were put in without being packed', async () => {
		expect(await texts(filesInZip('a.zip', zipOf({ 'a.json': 'as it is' }, 0)))).toEqual(['as it is']);
	});

	it('gives two files of one name as two', async () => {
		const zip = zipOf({ 'a1.json': 'one', 'a2.json': 'two' });
		const same = strToU8(Buffer.from(zip).toString('latin1').replaceAll('a2.json', 'a1.json'), true);
		expect(await texts(filesInZip('a.zip', same))).toEqual(['one', 'two']);
	});

	it('gives nothing of an empty .zip file', () => {
		expect(filesInZip('a.zip', zipOf({}))).toEqual([]);
	});

	it.each([
		['nothing', new Uint8Array()],
		['words', strToU8('PK no')],
		['a .zip file that was cut off', zipOf({ 'a.json': 'words' }).slice(0, -30)],
		['zeros', new Uint8Array(100_000)]
	])('throws for %s', (_what, bytes) => {
		expect(() => filesInZip('a.zip', bytes)).toThrow();
	});
});

describe('a .zip file that is to fill the memory', () => {
	const large = 'x'.repeat(maxBytes + 1);

	it.each([
		['packed', zipOf({ 'a.json': large })],
		['not packed', zipOf({ 'a.json': large }, 0)],
		['not packed, with a small size in the directory', lying(zipOf({ 'a.json': large }, 0), 'size', 10)]
	])('tells the size of a large file that is %s, and does not unpack it', async (_how, zip) => {
		const [source] = filesInZip('a.zip', zip);
		expect(source?.size).toBeGreaterThan(maxBytes);
		await expect(source?.text()).rejects.toThrow(RangeError);
	});

	it('unpacks a file of the largest size', async () => {
		const [source] = filesInZip('a.zip', zipOf({ 'a.json': large.slice(1) }));
		expect((await source?.text())?.length).toBe(maxBytes);
	});

	it('unpacks no more of a file than the size that it tells', async () => {
		const [source] = filesInZip('a.zip', lying(zipOf({ 'a.json': 'x'.repeat(100_000) }), 'size', 10));
		expect(await source?.text()).toHaveLength(10);
	});

	it('throws when it holds more files than any class', () => {
		const many = (count: number) =>
			zipOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.json`, ''])), 0);
		expect(filesInZip('a.zip', many(5000))).toHaveLength(5000);
		expect(() => filesInZip('a.zip', many(5001))).toThrow(RangeError);
	});

	it('throws before it has looked for four thousand million files that are not there', () => {
		const zip = zipOf({ 'a.json': 'a' });
		const end = placeOf(zip, endSign);
		const start = placeOf(zip, entrySign);
		// An end as files above 4 GB have it, with a number of entries of its own (4.3.14 and 4.3.15).
		const end64 = new DataView(new ArrayBuffer(56));
		end64.setUint32(0, 0x06064b50, true);
		end64.setUint32(32, 0xffff_ffff, true);
		end64.setUint32(48, start, true);
		const locator = new DataView(new ArrayBuffer(20));
		locator.setUint32(0, 0x07064b50, true);
		locator.setUint32(8, end, true);
		const bytes = Buffer.concat([
			zip.slice(0, end),
			new Uint8Array(end64.buffer),
			new Uint8Array(locator.buffer),
			zip.slice(end)
		]);
		expect(() => filesInZip('a.zip', bytes)).toThrow(RangeError);
	});
});

describe('a file in a .zip file that cannot be unpacked', () => {
	const zip = zipOf({ 'good.json': 'good', 'odd.json': 'odd words, odd words, odd words' });

	it.each([
		['packed in a way of its own', lying(zip, 'method', 12)],
		['shorter than it says', lying(zip, 'packed', 2)]
	])('leaves the others readable when it is %s', async (_how, odd) => {
		const [good, bad] = filesInZip('a.zip', odd);
		expect(await good?.text()).toBe('good');
		await expect(bad?.text()).rejects.toThrow();
	});
});
