import type { readHeld } from '../answers/stored-answer.ts';

/** What reads stored answers, as the script of its own hands it over. */
export type StoredReader = { readHeld: typeof readHeld };

declare global {
	var onTheRecordStored: StoredReader | undefined;
}

/**
 * What reads stored answers. It is a classic script like the reader, and is fetched only where there is something to read.
 *
 * @throws when it cannot be fetched; asked again, it tries again
 */
export async function storedAnswers(): Promise<StoredReader> {
	if (!globalThis.onTheRecordStored) {
		const { stored } = document.querySelector<HTMLElement>('[data-stored]')!.dataset;
		await new Promise((resolve, reject) => {
			const script = document.createElement('script');
			script.onload = resolve;
			script.onerror = () => {
				script.remove();
				reject(new Error('What reads earlier answers could not be fetched.'));
			};
			script.src = stored!;
			document.head.append(script);
		});
	}
	return globalThis.onTheRecordStored!;
}
