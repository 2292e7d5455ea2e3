import { beforeEach, describe, expect, it } from 'vitest';
import { sessionStore } from '../../../src/lib/answers/session-store.ts';
import { anAnswer, written } from '../../helpers/answers.ts';
import { denied, FakeStorage, full } from '../../helpers/storages.ts';

let storage: FakeStorage;
beforeEach(() => {
	storage = new FakeStorage();
});

describe('sessionStore', () => {
	it('says that it keeps answers until the tab is closed', () => {
		expect(sessionStore(storage).keeps).toBe('until-closed');
	});

	it('keeps answers over a reload', async () => {
		await sessionStore(storage).save(anAnswer());
		await sessionStore(storage).save(anAnswer({ case: 'the-well' }));
		const { answers, unreadable } = await sessionStore(storage).load();
		expect(answers).toEqual([anAnswer(), anAnswer({ case: 'the-well' })]);
		expect(unreadable).toEqual([]);
	});

	it('sets aside what it cannot read, offers it at every load, and does not write over it', async () => {
		storage.setItem('on-the-record/answers/the-bridge/question/why', 'half a fi');
		const store = sessionStore(storage);
		expect((await store.load()).unreadable).toEqual([{ key: 'the-bridge/question/why', data: 'half a fi' }]);
		await store.save(anAnswer());
		const { answers, unreadable } = await store.load();
		expect(answers).toEqual([anAnswer()]);
		expect(unreadable).toEqual([{ key: 'the-bridge/question/why', data: 'half a fi' }]);
	});

	it('gives the answers of the first version, each with its target, and keeps them under their new keys', async () => {
		const before = { case: 'the-bridge', value: written('Words.'), checked: false, at: 1000, version: 1 };
		for (const question of ['why', 'note-who-paid-a1'])
			storage.setItem(
				`on-the-record/answers/the-bridge/${question}`,
				JSON.stringify({ ...before, question })
			);
		const answers = [anAnswer(), anAnswer({ target: { kind: 'note', id: 'who-paid-a1' } })];
		expect((await sessionStore(storage).load()).answers).toEqual(answers);
		expect((await sessionStore(storage).load()).answers).toEqual(answers);
		expect(Array.from({ length: storage.length }, (_, index) => storage.key(index))).toEqual([
			'on-the-record/answers/the-bridge/question/why',
			'on-the-record/answers/the-bridge/note/who-paid-a1'
		]);
	});

	it('leaves what belongs to others alone', async () => {
		storage.setItem('somebody-else', 'x');
		const store = sessionStore(storage);
		await store.save(anAnswer());
		expect((await store.load()).answers).toHaveLength(1);
		await store.remove();
		expect(storage.length).toBe(1);
	});

	it('deletes one case, and not one whose name begins alike', async () => {
		const store = sessionStore(storage);
		await store.save(anAnswer());
		await store.save(anAnswer({ case: 'the-bridge-again' }));
		await store.remove('the-bridge');
		expect((await store.load()).answers.map((answer) => answer.case)).toEqual(['the-bridge-again']);
	});

	it('deletes everything, also what was set aside', async () => {
		storage.setItem('on-the-record/answers/the-bridge/question/why', 'half a fi');
		const store = sessionStore(storage);
		await store.load();
		await store.save(anAnswer());
		await store.remove();
		expect(storage.length).toBe(0);
	});

	it('rejects when the storage is full, and when it cannot be read', async () => {
		storage.setItem = () => {
			throw full();
		};
		await expect(sessionStore(storage).save(anAnswer())).rejects.toThrow('quota');
		storage.key = () => {
			throw denied();
		};
		storage.setItem = FakeStorage.prototype.setItem;
		storage.setItem('a', 'b');
		await expect(sessionStore(storage).load()).rejects.toThrow('insecure');
	});
});
