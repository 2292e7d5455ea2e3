import { ownText, type OwnBlock, type OwnText } from './own-text.ts';

const signs = { heading: '# ', item: '- ', quote: '> ', paragraph: '' } as const;

/**
 * A text as plain lines that a person can read and change: an empty line between two pieces, `# ` before a heading, `- `
 * before an item of a list, `> ` before a quotation. `fromPlain` reads the same pieces back.
 */
export function toPlain(blocks: readonly Pick<OwnBlock, 'kind' | 'text'>[]): string {
	return blocks
		.map(({ kind, text }) =>
			kind === 'paragraph' && /^[#>\\•*-]/u.test(text) ? `\\${text}` : `${signs[kind]}${text}`
		)
		.join('\n\n');
}

/**
 * Reads plain lines. An empty line ends a piece; lines that belong together are joined. A text without any empty line is
 * taken line by line, as many pages are copied so.
 */
export function fromPlain(source: string): OwnText {
	const text = source.replace(/\r\n?/gu, '\n').replace(/[^\S\n]+/gu, ' ');
	const apart = /\n ?\n/u.test(text.trim()) ? /\n(?: ?\n)+/u : /\n/u;
	return ownText(text.split(apart).flatMap(pieces));
}

/** Headings and items end with their line, whatever stands below them. */
function pieces(part: string): Pick<OwnBlock, 'kind' | 'text'>[] {
	const found: Pick<OwnBlock, 'kind' | 'text'>[] = [];
	let open = false;
	for (const line of part.split('\n').map((one) => one.trim())) {
		const kind = kindOf(line);
		const words =
			kind === 'paragraph' ? line.replace(/^\\/u, '') : line.replace(/^(?:#{1,6}|[-*•>])\s*/u, '');
		const last = found.at(-1);
		if (open && last && (kind === 'paragraph' || (kind === 'quote' && last.kind === 'quote'))) {
			found[found.length - 1] = { kind: last.kind, text: `${last.text} ${words}` };
		} else found.push({ kind, text: words });
		open = kind !== 'heading';
	}
	return found;
}

function kindOf(line: string): OwnBlock['kind'] {
	if (/^#{1,6}\s/u.test(line)) return 'heading';
	if (/^[-*•]\s/u.test(line)) return 'item';
	return line.startsWith('>') ? 'quote' : 'paragraph';
}
