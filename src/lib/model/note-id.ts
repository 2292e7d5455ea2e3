/** The question id that a note beside an account is saved under. */
export function noteId(comparison: string, account: string): string {
	return `note-${comparison}-${account}`;
}
