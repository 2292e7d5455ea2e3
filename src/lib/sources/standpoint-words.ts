import type { Standpoint } from '../model/account.ts';

/** Where an account stands towards the party that the documents speak for, in a few words. */
export const standpointWords: Record<Standpoint, string> = {
	'other-party': 'From the other side',
	'same-party': 'From the same side',
	international: 'Another state, body or court',
	independent: 'Reporting and analysis'
};
