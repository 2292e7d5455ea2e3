import { storageName } from './storage-name.ts';
import { answerKey, toStored, type AnswerStore } from './store.ts';
import { fetched } from './fetched.ts';
import type { Answer } from '../model/answer.ts';

const prefix = `${storageName}/answers/`;
/** What could not be read, kept as it was. */
const aside = `${storageName}/aside/`;

/** Answers in the tab's own storage: they survive a reload and go when the tab is closed. For shared computers. */
export function sessionStore(storage: Storage): AnswerStore {
	const keys = (start: string) =>
		Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
			key.startsWith(start)
		);
	const put = (answer: Answer) =>
		storage.setItem(prefix + answerKey(answer), JSON.stringify(toStored(answer)));
	return {
		keeps: 'until-closed',
		async load() {
			if (keys(prefix).length + keys(aside).length === 0) return { answers: [], unreadable: [] };
			// Fetched only where there is something to read, so that a first visit is light.
			const { readHeld } = await fetched.stored();
			const { answers, unreadable, misplaced, save } = readHeld(
				keys(prefix).map((place) => ({
					key: place.slice(prefix.length),
					place,
					data: parse(storage.getItem(place) ?? '')
				}))
			);
			for (const { key, place } of unreadable) storage.setItem(aside + key, storage.getItem(place) ?? '');
			for (const answer of save) put(answer);
			for (const { place } of [...unreadable, ...misplaced]) storage.removeItem(place);
			return {
				answers,
				unreadable: keys(aside).map((key) => ({
					key: key.slice(aside.length),
					data: parse(storage.getItem(key) ?? '')
				}))
			};
		},
		save: async (answer) => put(answer),
		async remove(slug) {
			const gone = slug === undefined ? [...keys(prefix), ...keys(aside)] : keys(`${prefix}${slug}/`);
			for (const key of gone) storage.removeItem(key);
		}
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
