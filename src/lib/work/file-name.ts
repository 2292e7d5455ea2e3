import { site } from '../model/site.ts';

/** How the names of all files of this module begin: its title in small letters, `on-the-record`. */
export const fileStem = site.title
	.toLowerCase()
	.replace(/[^\p{L}\p{N}]+/gu, '-')
	.replace(/^-|-$/gu, '');

/**
 * A name for a file of work: `on-the-record-2026-11-23.docx`. No learner's name is in it.
 *
 * @param what what it is, where it is not a learner's own work
 */
export function fileName(extension: string, now: Date, what?: string): string {
	const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
		String(part).padStart(2, '0')
	);
	return `${[fileStem, ...(what ? [what] : []), ...date].join('-')}.${extension}`;
}
