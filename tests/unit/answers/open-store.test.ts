import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSharedComputer, openStore, setSharedComputer } from '../../../src/lib/answers/open-store.ts';
import { anAnswer } from '../../helpers/answers.ts';
import { denied, FakeStorage } from '../../helpers/storages.ts';

const throws = () =>
	new Proxy({} as Storage, {
		get() {
			throw denied();
		}
	});

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	vi.stubGlobal('localStorage', new FakeStorage());
	vi.stubGlobal('sessionStorage', new FakeStorage());
});
afterEach(() => vi.unstubAllGlobals());

describe('openStore', () => {
	it('opens the database on a device of one’s own', async () => {
		expect((await openStore()).keeps).toBe('on-this-device');
	});

	it('opens the tab’s storage on a shared computer, and writes nothing to the device', async () => {
		setSharedComputer(true);
		const store = await openStore();
		expect(store.keeps).toBe('until-closed');
		await store.save(anAnswer({ text: 'secret words' }));
		expect(await indexedDB.databases()).toEqual([]);
		expect(localStorage.length).toBe(1);
	});

	it.each([
		['no database', () => vi.stubGlobal('indexedDB', undefined)],
		['a database that gives no access', () => vi.stubGlobal('indexedDB', throws())],
		[
			'a shared computer whose tabs store nothing',
			() => {
				setSharedComputer(true);
				Object.defineProperty(globalThis, 'sessionStorage', {
					configurable: true,
					get() {
						throw denied();
					}
				});
			}
		]
	])('keeps answers while the page is open with %s', async (_name, prepare) => {
		prepare();
		const store = await openStore();
		expect(store.keeps).toBe('while-open');
		await expect(store.save(anAnswer())).resolves.toBeUndefined();
		Reflect.deleteProperty(globalThis, 'sessionStorage');
	});
});

describe('isSharedComputer and setSharedComputer', () => {
	it('take a device as one’s own until it is set', () => {
		expect(isSharedComputer()).toBe(false);
		expect(setSharedComputer(true)).toBe(true);
		expect(isSharedComputer()).toBe(true);
		expect(setSharedComputer(false)).toBe(true);
		expect(isSharedComputer()).toBe(false);
		expect(localStorage.length).toBe(0);
	});

	it('do not fail on a device that stores no settings, and say so', () => {
		vi.stubGlobal('localStorage', throws());
		expect(isSharedComputer()).toBe(false);
		expect(setSharedComputer(true)).toBe(false);
	});
});
