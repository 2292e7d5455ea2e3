import { openDB, type DBSchema } from 'idb';
import type { Answer } from '../model/answer.ts';
import { storageName } from './storage-name.ts';
import { toStored, type AnswerStore, type Unreadable } from './store.ts';
import { storedAnswers } from './stored-answers.ts';

interface Schema extends DBSchema {
	answers: { key: [string, string]; value: Answer & { version: number } };
	/** What could not be read, kept as it was. */
	aside: { key: string; value: unknown };
}

/**
 * Answers in the browser's database. A written answer has left the page when the promise resolves, so that it survives
 * a browser that is killed; `localStorage` waits some seconds before it writes.
 *
 * @throws when the browser has no database or does not give access to it
 */
export async function databaseStore(): Promise<AnswerStore> {
	const database = await openDB<Schema>(storageName, 1, {
		upgrade(fresh) {
			fresh.createObjectStore('answers');
			fresh.createObjectStore('aside');
		},
		// A newer page in another tab may change the shape of the database; this one must not hold it up.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	return {
		keeps: 'on-this-device',
		async load() {
			const answers: Answer[] = [];
			const unreadable: Unreadable[] = [];
			const isEmpty = (await database.count('answers')) + (await database.count('aside')) === 0;
			if (isEmpty) return { answers, unreadable };
			// A transaction ends while it waits for anything else, so the reader comes first.
			const { readStored } = await storedAnswers();
			const transaction = database.transaction(['answers', 'aside'], 'readwrite');
			for await (const cursor of transaction.objectStore('answers')) {
				const answer = readStored(cursor.value);
				if (answer) {
					answers.push(answer);
					continue;
				}
				await transaction.objectStore('aside').put(cursor.value, cursor.key.join('/'));
				await cursor.delete();
			}
			for await (const cursor of transaction.objectStore('aside')) {
				unreadable.push({ key: cursor.key, data: cursor.value });
			}
			await transaction.done;
			return { answers, unreadable };
		},
		async save(answer) {
			await database.put('answers', toStored(answer), [answer.case, answer.question]);
		},
		async remove(slug) {
			if (slug === undefined) {
				await Promise.all([database.clear('answers'), database.clear('aside')]);
				return;
			}
			await database.delete('answers', IDBKeyRange.bound([slug], [slug, []]));
		}
	};
}
