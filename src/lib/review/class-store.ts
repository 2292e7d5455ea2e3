import { openDB, type DBSchema } from 'idb';
import { isSharedComputer } from '../answers/open-store.ts';
import { storageName } from '../answers/storage-name.ts';
import * as v from 'valibot';
import { readStored } from '../answers/stored-answer.ts';
import { targetSchema } from '../model/target-schema.ts';
import type { Target } from '../model/target.ts';
import type { Decisions } from './review-class.ts';

/** A file as it was handed in, so that a newer version of the program reads it like any file. */
export interface KeptFile {
	/** Its number in the class. */
	number: number;
	file: string;
	text: string;
}

/** What the teacher chose. */
export interface Choices {
	decisions: Decisions;
	/** The open answers for the projector. */
	picked: readonly Picked[];
}

/** An open answer for the projector: whose it is, and what it belongs to. */
export interface Picked {
	case: string;
	target: Target;
	/** The learner's number. */
	learner: number;
}

export const noChoices: Choices = { decisions: {}, picked: [] };

/** Keeps the files of one class. Every method rejects when the storage fails; `QuotaExceededError` says that it is full. */
export interface ClassStore {
	readonly keeps: 'on-this-device' | 'while-open';
	/** The files, some at a time, so that hundreds of them do not hold up the page. */
	files(): AsyncIterable<KeptFile>;
	choices(): Promise<Choices>;
	/** Keeps files together or not at all. @returns their numbers, which no other file of the class has */
	add(files: readonly Omit<KeptFile, 'number'>[]): Promise<number[]>;
	choose(choices: Choices): Promise<void>;
	remove(number: number): Promise<void>;
	clear(): Promise<void>;
}

interface Schema extends DBSchema {
	files: { key: number; value: KeptFile };
	choices: { key: 'choices'; value: unknown };
}

/** How many files are fetched at a time. */
const some = 10;

/**
 * The class in a database of its own, so that clearing it never touches what a learner wrote on the same device.
 *
 * @throws when the browser has no database or does not give access to it
 */
export async function databaseClassStore(): Promise<ClassStore> {
	const database = await openDB<Schema>(`${storageName}/review`, 1, {
		upgrade(fresh) {
			fresh.createObjectStore('files', { keyPath: 'number' });
			fresh.createObjectStore('choices');
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	return {
		keeps: 'on-this-device',
		async *files() {
			let after = 0;
			for (;;) {
				const next = await database.getAll('files', IDBKeyRange.lowerBound(after, true), some);
				yield* next;
				const last = next.at(-1);
				if (!last) return;
				after = last.number;
			}
		},
		choices: async () => readChoices(await database.get('choices', 'choices')),
		async add(files) {
			// One transaction after the other: two tabs never give the same number.
			const transaction = database.transaction('files', 'readwrite');
			let number = (await transaction.store.openKeyCursor(null, 'prev'))?.key ?? 0;
			const numbers = files.map(() => (number += 1));
			const added = files.map(async (file, index) =>
				transaction.store.add({ ...file, number: numbers[index]! })
			);
			try {
				await Promise.all([...added, transaction.done]);
			} catch (error) {
				undo(transaction);
				throw error;
			}
			return numbers;
		},
		async choose(choices) {
			await database.put('choices', choices, 'choices');
		},
		remove: (number) => database.delete('files', number),
		async clear() {
			await Promise.all([database.clear('files'), database.clear('choices')]);
		}
	};
}

/** A file that the browser refuses at once does not undo those before it by itself. */
function undo(transaction: { abort(): void; done: Promise<void> }) {
	transaction.done.catch(() => {});
	try {
		transaction.abort();
	} catch {
		// It has been undone.
	}
}

/** A class in memory, gone with the page. */
export function memoryClassStore(last = 0): ClassStore {
	let number = last;
	return {
		keeps: 'while-open',
		async *files() {},
		choices: async () => noChoices,
		add: async (files) => files.map(() => (number += 1)),
		choose: async () => {},
		remove: async () => {},
		clear: async () => {
			number = 0;
		}
	};
}

/** Opens the best storage that the browser gives. A computer that is set to keep nothing keeps no class. */
export async function openClassStore(): Promise<ClassStore> {
	try {
		return isSharedComputer() ? memoryClassStore() : await databaseClassStore();
	} catch {
		return memoryClassStore();
	}
}

/** Takes from stored choices what can be read. */
function readChoices(data: unknown): Choices {
	if (typeof data !== 'object' || data === null) return noChoices;
	const { decisions, picked } = data as Record<string, unknown>;
	const decided = typeof decisions === 'object' && decisions !== null ? Object.entries(decisions) : [];
	return {
		decisions: Object.fromEntries(decided.filter(([, said]) => said === 'one' || said === 'two')),
		picked: Array.isArray(picked) ? picked.flatMap((one) => readPicked(one) ?? []) : []
	};
}

const pickedSchema = v.object({ case: v.string(), target: targetSchema, learner: v.number() });

/** Reads one pick; before there were targets, it was a string: `case/question/learner`. */
function readPicked(data: unknown): Picked | null {
	if (typeof data !== 'string') {
		const read = v.safeParse(pickedSchema, data);
		return read.success ? read.output : null;
	}
	const [slug, question, learner] = data.split('/');
	const value = { kind: 'writing', text: '', ticked: [] };
	const answer = readStored({ version: 1, case: slug, question, value, checked: false, at: 0 });
	return answer && { case: answer.case, target: answer.target, learner: Number(learner) };
}
