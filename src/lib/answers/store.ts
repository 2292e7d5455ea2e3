import type { Answer } from '../model/answer.ts';
import { targetKey } from '../model/target.ts';
import { version } from './version.ts';

/** Something that was stored and cannot be read. It is set aside, and offered as a file. */
export interface Unreadable {
	key: string;
	data: unknown;
}

/**
 * Keeps answers, each for itself, so that two tabs do not undo each other. Every method rejects when the storage
 * fails; `QuotaExceededError` says that it is full.
 */
export interface AnswerStore {
	/** How long it keeps them; `while-open` is lost at a reload. */
	readonly keeps: 'on-this-device' | 'until-closed' | 'while-open';
	load(): Promise<{ answers: Answer[]; unreadable: Unreadable[] }>;
	save(answer: Answer): Promise<void>;
	/** Deletes one case's answers, or all of them. */
	remove(slug?: string): Promise<void>;
}

/** An answer as a store keeps it. */
export function toStored(one: Answer): Answer & { version: number } {
	return { ...one, version };
}

/** What tells one answer from another. */
export function answerKey({ case: slug, target }: Pick<Answer, 'case' | 'target'>): string {
	return `${slug}/${targetKey(target)}`;
}

/** Answers in memory, gone with the page. */
export function memoryStore(): AnswerStore {
	return {
		keeps: 'while-open',
		load: async () => ({ answers: [], unreadable: [] }),
		save: async () => {},
		remove: async () => {}
	};
}
