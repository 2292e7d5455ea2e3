/** A learner's own statement is kept like a case. No case of a module has such a slug: it ends in a UUID. */
const prefix = 'own-statement-';
const pattern = new RegExp(`^${prefix}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`, 'u');

/** Whether answers belong to a statement that a learner brought. */
export function isOwn(slug: string): boolean {
	return pattern.test(slug);
}

/**
 * A slug for a new statement, with a UUID in it ([RFC 9562, 5.4](https://www.rfc-editor.org/rfc/rfc9562#section-5.4)).
 *
 * @param bytes sixteen random ones; `crypto.randomUUID` is missing on pages of a school's plain http server
 */
export function newOwnSlug(bytes: Uint8Array): string {
	const set = Uint8Array.from(bytes);
	set[6] = (set[6]! & 0x0f) | 0x40;
	set[8] = (set[8]! & 0x3f) | 0x80;
	const hex = [...set].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return `${prefix}${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}

/** The name of a statement for other programs: the address where it was found, or else a URN of its own. */
export function sourceIri(slug: string, address: string): string {
	const found = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
	if (found && /^https?:$/u.test(found.protocol)) return found.href;
	return `urn:uuid:${slug.slice(prefix.length)}`;
}
