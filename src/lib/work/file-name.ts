/** A name for a file of work: `on-the-record-2026-11-23.docx`. No learner's name is in it. */
export function fileName(extension: string, now: Date): string {
	const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
		String(part).padStart(2, '0')
	);
	return `on-the-record-${date.join('-')}.${extension}`;
}
