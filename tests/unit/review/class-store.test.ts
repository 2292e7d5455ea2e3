import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseStore } from '../../../src/lib/answers/database-store.ts';
import { setSharedComputer } from '../../../src/lib/answers/open-store.ts';
import {
	databaseClassStore,
	memoryClassStore,
	noChoices,
	openClassStore,
	type ClassStore,
	type KeptFile
} from '../../../src/lib/review/class-store.ts';
import { anAnswer, asked } from '../../helpers/answers.ts';
import { denied, FakeStorage, full } from '../../helpers/storages.ts';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	vi.stubGlobal('localStorage', new FakeStorage());
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const pick = { case: 'a', target: asked('q'), learner: 1 };
const file = (name: string) => ({ file: `${name}.json`, text: `{"of":"${name}"}` });
async function kept(store: ClassStore, meanwhile?: (number: number) => Promise<void>): Promise<KeptFile[]> {
	const files: KeptFile[] = [];
	for await (const one of store.files()) {
		if (files.push(one) > 1000) throw new Error('It gives the same files over and over.');
		await meanwhile?.(one.number);
	}
	return files;
}
const numbers = async (store: ClassStore) => (await kept(store)).map(({ number }) => number);

/** Writes as choices what no version of the program wrote. */
async function plant(choices: unknown) {
	const database = await openDB('on-the-record/review', 1);
	await database.put('choices', choices, 'choices');
	database.close();
}

describe('openClassStore', () => {
	it('keeps a class on a device of one’s own', async () => {
		const store = await openClassStore();
		expect(store.keeps).toBe('on-this-device');
		await store.add([file('Sam')]);
		expect(await kept(await openClassStore())).toEqual([{ number: 1, ...file('Sam') }]);
	});

	it('keeps no class on a shared computer, and writes nothing to the device', async () => {
		setSharedComputer(true);
		const store = await openClassStore();
		expect(store.keeps).toBe('while-open');
		await store.add([file('Sam')]);
		await store.choose({ decisions: { '1-2': 'one' }, picked: [pick] });
		expect(await indexedDB.databases()).toEqual([]);
		expect(localStorage.length).toBe(1);
	});

	it.each([
		['no database', undefined],
		[
			'a database that gives no access',
			{
				open() {
					throw denied();
				}
			}
		]
	])('keeps a class while the page is open with %s', async (_name, database) => {
		vi.stubGlobal('indexedDB', database);
		const store = await openClassStore();
		expect(store.keeps).toBe('while-open');
		expect(await store.add([file('Sam')])).toEqual([1]);
	});
});

describe('databaseClassStore', () => {
	it('gives files back as they were handed in, in the order of their numbers', async () => {
		const store = await databaseClassStore();
		// More than it fetches at a time, and a whole number of times.
		const names = Array.from({ length: 20 }, (_, index) => `Sam ${index}`);
		expect(await store.add(names.slice(0, 7).map(file))).toEqual([1, 2, 3, 4, 5, 6, 7]);
		await store.add(names.slice(7).map(file));
		expect(await kept(await databaseClassStore())).toEqual(
			names.map((name, index) => ({ number: index + 1, ...file(name) }))
		);
	});

	it('never gives one number twice to two tabs', async () => {
		const [one, two] = [await databaseClassStore(), await databaseClassStore()];
		const given = await Promise.all([
			one.add([file('a'), file('b')]),
			two.add([file('c'), file('d')]),
			one.add([file('e')])
		]);
		expect(given.flat().sort()).toEqual([1, 2, 3, 4, 5]);
		expect(await numbers(two)).toEqual([1, 2, 3, 4, 5]);
	});

	it('lets go of one file, and keeps the numbers of the others', async () => {
		const store = await databaseClassStore();
		await store.add(['a', 'b', 'c'].map(file));
		await store.remove(2);
		expect(await numbers(store)).toEqual([1, 3]);
		expect(await store.add([file('d')])).toEqual([4]);
	});

	it('skips a file that another tab lets go of meanwhile', async () => {
		const store = await databaseClassStore();
		await store.add(Array.from({ length: 12 }, (_, index) => file(String(index))));
		const files = await kept(store, async (number) => {
			if (number === 10) await (await databaseClassStore()).remove(11);
		});
		expect(files.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]);
	});

	it('keeps files together or not at all, and says that the device is full', async () => {
		const store = await databaseClassStore();
		await store.add([file('a')]);
		const add = IDBObjectStore.prototype.add;
		let calls = 0;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
			calls += 1;
			if (calls === 2) throw full();
			return add.call(this, value);
		});
		await expect(store.add(['b', 'c'].map(file))).rejects.toMatchObject({ name: 'QuotaExceededError' });
		expect(await numbers(store)).toEqual([1]);
	});

	it('keeps what the teacher chose', async () => {
		const store = await databaseClassStore();
		expect(await store.choices()).toEqual(noChoices);
		const choices = { decisions: { '1-2': 'one', '1-3': 'two' }, picked: [pick] } as const;
		await store.choose(choices);
		expect(await (await databaseClassStore()).choices()).toEqual(choices);
	});

	it.each([
		['nothing', null, noChoices],
		['words', 'one', noChoices],
		['another shape', { decisions: 'one', picked: { 0: 'a' } }, noChoices],
		[
			'some that it knows',
			{
				decisions: { '1-2': 'one', '1-3': 'three', '1-4': null },
				picked: [pick, 7, null, { ...pick, target: {} }],
				more: 1
			},
			{ decisions: { '1-2': 'one' }, picked: [pick] }
		],
		[
			'picks of the time before there were targets',
			{ decisions: {}, picked: ['a/q/1', 'a/note-who-paid-a1/2', 'a/ledger-f1-counted/3', 'no pick'] },
			{
				decisions: {},
				picked: [
					pick,
					{ case: 'a', target: { kind: 'note', id: 'who-paid-a1' }, learner: 2 },
					{ case: 'a', target: { kind: 'ledger', figure: 'f1', part: 'counted' }, learner: 3 }
				]
			}
		]
	])('takes from choices that hold %s what can be read', async (_what, planted, choices) => {
		const store = await databaseClassStore();
		await plant(planted);
		expect(await store.choices()).toEqual(choices);
	});

	it('clears the class, and nothing that somebody wrote on the same device', async () => {
		const answers = await databaseStore();
		await answers.save(anAnswer());
		const store = await databaseClassStore();
		await store.add([file('a')]);
		await store.choose({ decisions: {}, picked: [pick] });
		await store.clear();
		expect(await kept(store)).toEqual([]);
		expect(await store.choices()).toEqual(noChoices);
		expect((await answers.load()).answers).toEqual([anAnswer()]);
	});

	it('does not hold up a newer page that changes the shape of the database', async () => {
		const store = await databaseClassStore();
		await store.add([file('a')]);
		const newer = await openDB('on-the-record/review', 2);
		newer.close();
		await expect(store.add([file('b')])).rejects.toThrow();
	});
});

describe('memoryClassStore', () => {
	it('numbers files after the last one, and begins again when it is cleared', async () => {
		const store = memoryClassStore(7);
		expect(await store.add(['a', 'b'].map(file))).toEqual([8, 9]);
		expect(await store.add([file('c')])).toEqual([10]);
		await store.clear();
		expect(await store.add([file('d')])).toEqual([1]);
	});

	it('keeps nothing, and fails at nothing', async () => {
		const store = memoryClassStore();
		await store.add([file('a')]);
		await store.choose({ decisions: {}, picked: [pick] });
		await store.remove(1);
		expect(await kept(store)).toEqual([]);
		expect(await store.choices()).toEqual(noChoices);
	});
});
