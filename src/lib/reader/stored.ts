import { readHeld } from '$lib/answers/stored-answer.ts';

globalThis.onTheRecordStored = { readHeld };
