import { readHeld } from '$lib/answers/stored-answer.ts';

globalThis.onTheRecord = { ...globalThis.onTheRecord, stored: { readHeld } };
