import { storageName } from './storage-name.ts';
import { answerKey, toStored, type AnswerStore, type Unreadable } from './store.ts';
import { storedAnswers } from './stored-answers.ts';
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
	return {
		keeps: 'until-closed',
		async load() {
			const answers: Answer[] = [];
			const unreadable: Unreadable[] = [];
			if (keys(prefix).length + keys(aside).length === 0) return { answers, unreadable };
			const { readStored } = await storedAnswers();
			for (const key of keys(prefix)) {
				const text = storage.getItem(key) ?? '';
				const answer = readStored(parse(text));
				if (answer) {
					answers.push(answer);
					continue;
				}
				storage.removeItem(key);
				storage.setItem(aside + key.slice(prefix.length), text);
			}
			for (const key of keys(aside)) {
				unreadable.push({ key: key.slice(aside.length), data: parse(storage.getItem(key) ?? '') });
			}
			return { answers, unreadable };
		},
		async save(answer) {
			storage.setItem(prefix + answerKey(answer), JSON.stringify(toStored(answer)));
		},
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
