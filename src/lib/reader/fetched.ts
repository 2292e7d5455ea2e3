import type { FormerIds } from '../model/former-ids.ts';
import type { readHeld } from '../answers/stored-answer.ts';

/** What the scripts beside the reader hand over. */
interface HandedOver {
	stored: { readHeld: typeof readHeld };
	formerIds: FormerIds;
}

declare global {
	var onTheRecord: Partial<HandedOver> | undefined;
}

/** Fetches a script beside the reader, a classic one like it, where a visit needs it. The page tells where it is. */
async function fetchScript<Name extends keyof HandedOver>(name: Name): Promise<HandedOver[Name]> {
	if (!globalThis.onTheRecord?.[name]) {
		await new Promise((resolve, reject) => {
			const script = document.createElement('script');
			script.onload = resolve;
			script.onerror = () => {
				script.remove();
				reject(new Error(`The script "${name}" could not be fetched.`));
			};
			script.src = document.querySelector<HTMLElement>('[data-top]')?.dataset[name] ?? '';
			document.head.append(script);
		});
	}
	return globalThis.onTheRecord![name]!;
}

/** As `answers/fetched.ts` has it. */
export const fetched = {
	stored: () => fetchScript('stored'),
	formerIds: () => fetchScript('formerIds')
};
