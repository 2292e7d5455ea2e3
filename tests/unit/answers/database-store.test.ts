import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseStore } from '../../../src/lib/answers/database-store.ts';
import { version } from '../../../src/lib/answers/version.ts';
import { anAnswer, asked, written } from '../../helpers/answers.ts';
import { answers as values } from '../../helpers/questions.ts';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

/** Writes into the store of answers what no version of the program wrote. */
async function plant(key: IDBValidKey, value: unknown) {
	const database = await openDB('on-the-record');
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
		await plant(['the-bridge', 'question/why'], newer);
		await plant(['the-bridge', 'question/who'], { version: 1, value: 'broken' });
		await store.load();
		await store.save(anAnswer());
		const { answers, unreadable } = await (await databaseStore()).load();
		expect(answers).toEqual([anAnswer()]);
		expect(unreadable).toEqual([
			{ key: 'the-bridge/question/who', data: { version: 1, value: 'broken' } },
			{ key: 'the-bridge/question/why', data: newer }
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
		await plant(['the-bridge', 'question/why'], 'broken');
		await store.load();
		await store.save(anAnswer());
		await store.remove();
		expect(await store.load()).toEqual({ answers: [], unreadable: [] });
	});

	describe('of which an older page has written the first version', () => {
		/** Opens the database as version 1 did. */
		const openedBefore = () =>
			openDB('on-the-record', 1, {
				upgrade(fresh) {
					fresh.createObjectStore('answers');
					fresh.createObjectStore('aside');
				},
				blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
			});
		const before = (question: string, text: string, at = 1000) => ({
			...{ case: 'the-bridge', question, value: written(text), checked: false, at },
			version: 1
		});

		it('gives its answers, each with its target, and keeps them under their new keys', async () => {
			const old = await openedBefore();
			for (const question of ['why', 'joint-agreed', 'zz'])
				await old.put('answers', before(question, question), ['the-bridge', question]);
			await old.put('aside', 'half a fi', 'the-bridge/who');
			old.close();
			const answers = [
				anAnswer({ text: 'joint-agreed', target: { kind: 'joint', part: 'agreed' } }),
				anAnswer({ text: 'why' }),
				anAnswer({ text: 'zz', question: 'zz' })
			];
			const unreadable = [{ key: 'the-bridge/who', data: 'half a fi' }];
			for (const store of [await databaseStore(), await databaseStore()]) {
				const loaded = await store.load();
				expect(loaded.answers).toHaveLength(3);
				expect(loaded.answers).toEqual(expect.arrayContaining(answers));
				expect(loaded.unreadable).toEqual(unreadable);
			}
			const database = await openDB('on-the-record');
			expect(await database.getAllKeys('answers')).toEqual([
				['the-bridge', 'joint/agreed'],
				['the-bridge', 'question/why'],
				['the-bridge', 'question/zz']
			]);
			database.close();
		});

		it.each([
			['older', 500, 'new'],
			['newer', 5000, 'old']
		])(
			'counts the newer of two answers to one question: the first version’s is %s',
			async (_is, at, text) => {
				const store = await databaseStore();
				await store.save(anAnswer({ text: 'new' }));
				await plant(['the-bridge', 'why'], before('why', 'old', at));
				for (const again of [store, await databaseStore()])
					expect((await again.load()).answers).toEqual([anAnswer({ text, at: text === 'old' ? at : 1000 })]);
			}
		);

		it('lets that page in no more, so that it sets nothing aside', async () => {
			const old = await openedBefore();
			const store = await databaseStore();
			await expect(old.put('answers', before('why', 'late'), ['the-bridge', 'why'])).rejects.toThrow();
			await expect(openedBefore()).rejects.toMatchObject({ name: 'VersionError' });
			await store.save(anAnswer({ target: asked('why') }));
			expect((await store.load()).answers).toHaveLength(1);
		});
	});

	it('does not hold up a newer page that changes the shape of the database', async () => {
		const store = await databaseStore();
		await store.load();
		const newer = await openDB('on-the-record', version + 1);
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
