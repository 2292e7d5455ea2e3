import type { FormerIds } from '../model/former-ids.ts';

/**
 * What few visits need, in files of its own, so that a first visit is light. Each rejects when it cannot be fetched, and can be
 * asked again. The reader's build takes `reader/fetched.ts` in its place.
 */
export const fetched = {
	/** What reads stored answers. */
	stored: () => import('./stored-answer.ts'),
	/** The former ids of this module's options, for a page that meets an answer from before their last change. */
	formerIds: async (): Promise<FormerIds> => (await import('virtual:former-ids')).default
};
