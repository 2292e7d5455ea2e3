import { readStored } from '$lib/answers/stored-answer.ts';

globalThis.onTheRecordStored = { readStored };
