import formerIds from 'virtual:former-ids';

globalThis.onTheRecord = { ...globalThis.onTheRecord, formerIds };
