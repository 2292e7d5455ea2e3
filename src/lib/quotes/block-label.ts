/** What a block of a document is called in a link: `¶5`, `no. 12` in a list of signatures, `title`. */
export function blockLabel(id: string): string {
	const number = id.slice(1);
	if (id.startsWith('p')) return `¶${number}`;
	return id.startsWith('s') ? `no. ${number}` : 'title';
}
