import { answerKey, type AnswerStore } from '../../src/lib/answers/store.ts';
import type { Answer } from '../../src/lib/model/answer.ts';

/** What a browser throws when its storage is full, and when it gives no access. */
export const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');
export const denied = () => new DOMException('The operation is insecure.', 'SecurityError');

/** The storage of a tab, in memory. */
export class FakeStorage implements Storage {
	readonly #items = new Map<string, string>();
	get length() {
		return this.#items.size;
	}
	key(index: number) {
		return [...this.#items.keys()][index] ?? null;
	}
	getItem(key: string) {
		return this.#items.get(key) ?? null;
	}
	setItem(key: string, value: string) {
		this.#items.set(key, value);
	}
	removeItem(key: string) {
		this.#items.delete(key);
	}
	clear() {
		this.#items.clear();
	}
}

/** A store on this device that can be told to fail. `held` is what it really keeps. */
export function aStore({
	keeps = 'on-this-device',
	answers = [] as Answer[]
}: Partial<{ keeps: AnswerStore['keeps']; answers: Answer[] }> = {}) {
	const held = new Map(answers.map((answer) => [answerKey(answer), answer]));
	const store = {
		held,
		/** Thrown by the method of that name, as long as it is set. */
		fails: {} as { load?: Error; save?: Error; remove?: Error },
		keeps,
		async load() {
			if (store.fails.load) throw store.fails.load;
			return { answers: [...held.values()], unreadable: [] };
		},
		async save(answer: Answer) {
			if (store.fails.save) throw store.fails.save;
			held.set(answerKey(answer), answer);
		},
		async remove(slug?: string) {
			if (store.fails.remove) throw store.fails.remove;
			for (const [key, answer] of held) if (slug === undefined || answer.case === slug) held.delete(key);
		}
	} satisfies AnswerStore & Record<string, unknown>;
	return store;
}
