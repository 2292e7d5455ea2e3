import type { Account } from '../model/account.ts';

/**
 * Whose account it is, in a few words. Parties are named, so that nobody's family is "the other side".
 *
 * @param sides the party that the documents speak for and the other one, as `module.md` names them
 */
export function standsAs(
	{ standpoint, speaker, url }: Pick<Account, 'standpoint' | 'speaker' | 'url'>,
	sides: { same: string; other: string }
): string {
	if (standpoint === 'international') return 'Another state, body or court';
	if (standpoint === 'independent') return 'Reporting, research or a person who was there';
	// The parties of an invented case are its own.
	if (!url) return speaker;
	return `From ${standpoint === 'same-party' ? sides.same : sides.other}`;
}
