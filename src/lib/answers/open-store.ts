import { databaseStore } from './database-store.ts';
import { sessionStore } from './session-store.ts';
import { memoryStore, type AnswerStore } from './store.ts';

const flag = 'on-the-record/shared-computer';

/** Whether this device is set to keep nothing. A device that stores no settings is taken as one's own. */
export function isSharedComputer(): boolean {
	try {
		return localStorage.getItem(flag) === 'yes';
	} catch {
		return false;
	}
}

/**
 * Sets this device to keep nothing after closing, or to keep answers.
 * @returns false when the device stores no settings
 */
export function setSharedComputer(shared: boolean): boolean {
	try {
		if (shared) localStorage.setItem(flag, 'yes');
		else localStorage.removeItem(flag);
		return true;
	} catch {
		return false;
	}
}

/** Opens the best storage that the browser gives. When it gives none, answers are kept while the page is open. */
export async function openStore(): Promise<AnswerStore> {
	try {
		if (isSharedComputer()) return sessionStore(sessionStorage);
		return await databaseStore();
	} catch {
		return memoryStore();
	}
}
