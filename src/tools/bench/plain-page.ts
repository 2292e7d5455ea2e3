import { escapeUTF8 } from 'entities';
import type { SourceDocument } from '../../lib/model/document.ts';

/** A document as a page of nothing but HTML: its title and its text, without style or script. */
export function plainPage({ card, blocks }: Pick<SourceDocument, 'card' | 'blocks'>): string {
	const paragraphs = blocks.map(({ kind, text }) =>
		kind === 'rule' ? '<hr>' : `<p>${escapeUTF8(text)}</p>`
	);
	return [
		'<!doctype html>',
		`<html lang="${escapeUTF8(card.language)}">`,
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeUTF8(card.title)}</title>`,
		// So that no icon is asked for.
		'<link rel="icon" href="data:,">',
		`<h1>${escapeUTF8(card.title)}</h1>`,
		...paragraphs,
		''
	].join('\n');
}
