/** One piece of a learner's own text, in reading order. */
export interface OwnBlock {
	/** `p1`, `p2` … in order; `h1`, `h2` … for headings. */
	id: string;
	kind: 'heading' | 'paragraph' | 'item' | 'quote';
	/** Without markup; white space is folded. */
	text: string;
}

/** A text that a learner brought. Nothing in it can run: it is text only. */
export interface OwnText {
	/** The first heading, or else the first words. */
	title: string;
	blocks: OwnBlock[];
}

/** The longest text that is taken, in characters: about thirty printed pages. */
export const maxOwnCharacters = 60_000;

const maxTitle = 80;

/** Gives the pieces of a text their ids and the text its title. Empty pieces are left out. */
export function ownText(pieces: readonly Pick<OwnBlock, 'kind' | 'text'>[]): OwnText {
	let paragraphs = 0;
	let headings = 0;
	const blocks = pieces
		.map(({ kind, text }) => ({ kind, text: text.replace(/\s+/gu, ' ').trim() }))
		.filter(({ text }) => text !== '')
		.map(({ kind, text }) => ({
			id: kind === 'heading' ? `h${(headings += 1)}` : `p${(paragraphs += 1)}`,
			kind,
			text
		}));
	const first = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
	return { title: shortened(first?.text ?? ''), blocks };
}

function shortened(text: string): string {
	if (text.length <= maxTitle) return text;
	return `${text.slice(0, text.lastIndexOf(' ', maxTitle) || maxTitle).trimEnd()} …`;
}
