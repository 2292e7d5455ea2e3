import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseStore } from '../../../src/lib/answers/database-store.ts';
import { anAnswer } from '../../helpers/answers.ts';
import { answers as values } from '../../helpers/questions.ts';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

/** Writes into the store of answers what no version of the program wrote. */
async function plant(key: IDBValidKey, value: unknown) {
	const database = await openDB('on-the-record', 1);
	await database.put('answers', value, key);
	database.close();
}

describe('databaseStore', () => {
	it('says that it keeps answers on this device', async () => {
		expect((await databaseStore()).keeps).toBe('on-this-device');
	});

	it('keeps an answer of every kind', async () => {
		const answers = Object.values(values).map((value) => anAnswer({ question: `a-${value.kind}`, value }));
		const store = await databaseStore();
		for (const answer of answers) await store.save(answer);
		const loaded = await (await databaseStore()).load();
		expect(loaded.answers).toEqual(expect.arrayContaining(answers));
		expect(loaded.unreadable).toEqual([]);
	});

	it('keeps each answer for itself, so that two tabs do not undo each other', async () => {
		const [one, two] = [await databaseStore(), await databaseStore()];
		await one.load();
		await two.load();
		await one.save(anAnswer({ question: 'one' }));
		await two.save(anAnswer({ question: 'two' }));
		expect((await one.load()).answers).toHaveLength(2);
	});

	it('keeps the last of two quick changes', async () => {
		const store = await databaseStore();
		await Promise.all([
			store.save(anAnswer({ text: 'a', at: 1 })),
			store.save(anAnswer({ text: 'ab', at: 2 }))
		]);
		expect((await store.load()).answers).toEqual([anAnswer({ text: 'ab', at: 2 })]);
	});

	it('sets aside what it cannot read, offers it at every load, and does not write over it', async () => {
		const store = await databaseStore();
		const newer = { ...anAnswer(), version: 99, extra: 'kept' };
		await plant(['the-bridge', 'why'], newer);
		await plant(['the-bridge', 'who'], { version: 1, value: 'broken' });
		await store.load();
		await store.save(anAnswer());
		const { answers, unreadable } = await (await databaseStore()).load();
		expect(answers).toEqual([anAnswer()]);
		expect(unreadable).toEqual([
			{ key: 'the-bridge/who', data: { version: 1, value: 'broken' } },
			{ key: 'the-bridge/why', data: newer }
		]);
	});

	it('deletes one case, and not one whose name begins alike', async () => {
		const store = await databaseStore();
		for (const slug of ['the-bridge', 'the-bridge-again', 'the-bridg'])
			await store.save(anAnswer({ case: slug }));
		await store.save(anAnswer({ question: 'zz' }));
		await store.remove('the-bridge');
		const left = (await store.load()).answers.map((answer) => answer.case);
		expect(left).toEqual(['the-bridg', 'the-bridge-again']);
	});

	it('deletes everything, also what was set aside', async () => {
		const store = await databaseStore();
		await plant(['the-bridge', 'why'], 'broken');
		await store.load();
		await store.save(anAnswer());
		await store.remove();
		expect(await store.load()).toEqual({ answers: [], unreadable: [] });
	});

	it('does not hold up a newer page that changes the shape of the database', async () => {
		const store = await databaseStore();
		await store.load();
		const newer = await openDB('on-the-record', 2);
		newer.close();
		await expect(store.save(anAnswer())).rejects.toThrow();
	});

	it('rejects when the browser gives no access', async () => {
		globalThis.indexedDB = {
			open() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			}
		} as unknown as IDBFactory;
		await expect(databaseStore()).rejects.toThrow('insecure');
	});
});
