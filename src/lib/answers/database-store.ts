import { openDB, type DBSchema } from 'idb';
import type { Answer } from '../model/answer.ts';
import { targetKey } from '../model/target.ts';
import { version } from './version.ts';
import { storageName } from './storage-name.ts';
import { toStored, type AnswerStore } from './store.ts';
import { fetched } from './fetched.ts';

interface Schema extends DBSchema {
	/** By case and the key of the target. */
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
	// The database is as new as the answers in it, so that a page of an older program, still open or from a cache, gets no
	// access, and sets nothing aside that it cannot read. Older answers are moved forward when they are read.
	const database = await openDB<Schema>(storageName, version, {
		upgrade(opened, before) {
			if (before > 0) return;
			opened.createObjectStore('answers');
			opened.createObjectStore('aside');
		},
		// A newer page in another tab may change the shape of the database; this one must not hold it up.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	return {
		keeps: 'on-this-device',
		async load() {
			const isEmpty = (await database.count('answers')) + (await database.count('aside')) === 0;
			if (isEmpty) return { answers: [], unreadable: [] };
			// Fetched only where there is something to read, so that a first visit is light; and before the transaction, which
			// ends while it waits for anything else.
			const { readHeld } = await fetched.stored();
			const transaction = database.transaction(['answers', 'aside'], 'readwrite');
			const [store, aside] = [transaction.objectStore('answers'), transaction.objectStore('aside')];
			const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
			const { answers, unreadable, misplaced, save } = readHeld(
				keys.map((place, index) => ({ key: place.join('/'), place, data: values[index] }))
			);
			await Promise.all([
				...unreadable.map(({ key, data }) => aside.put(data, key)),
				...[...unreadable, ...misplaced].map(({ place }) => store.delete(place)),
				...save.map((answer) => store.put(toStored(answer), keyOf(answer)))
			]);
			const [asideKeys, asideValues] = await Promise.all([aside.getAllKeys(), aside.getAll()]);
			await transaction.done;
			return {
				answers,
				unreadable: asideKeys.map((key, index) => ({ key, data: asideValues[index] }))
			};
		},
		async save(answer) {
			await database.put('answers', toStored(answer), keyOf(answer));
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

function keyOf({ case: slug, target }: Answer): [string, string] {
	return [slug, targetKey(target)];
}
