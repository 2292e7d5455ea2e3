import type { CaseMinutes } from '../model/lesson.ts';

/** A time in words: "1 minute", "12 minutes". */
export function minutesInWords(minutes: number): string {
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** How long a case takes, for a line of facts. A case without "More" has one time only. */
export function caseMinutesInWords({ core, all }: CaseMinutes): string {
	const time = `about ${minutesInWords(core)}`;
	return core === all ? time : `${time} for the core, ${all} for everything`;
}
