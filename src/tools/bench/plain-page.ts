import { escapeAttribute, escapeUTF8 } from 'entities';
import { Parser } from 'htmlparser2';

/** What a reader with script sees nothing of, whatever is opened; of a field, what is in it is no text of the page. */
const unseen = new Set('script style noscript template datalist select textarea title desc'.split(' '));
const isUnseen = (name: string, { class: names = '', ...others }: Record<string, string>) =>
	unseen.has(name) || 'hidden' in others || names.split(' ').includes('visually-hidden');
/** What stands in the middle of a line; every other element begins a line of its own. */
const inLine = new Set(
	'a abbr b bdi bdo cite code del dfn em i ins kbd label mark q s samp small span strong sub sup time tspan u var wbr'.split(
		' '
	)
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * A page as nothing but HTML: its title and all its text, that of closed `details` too, without style, script or form. What
 * a page costs beside it is what its looks and its moves cost.
 *
 * @param html a built page
 */
export function plainPage(html: string): string {
	let language = 'en';
	let title = '';
	const lines: string[] = [];
	/** The elements that are open, the innermost last. */
	const open: { name: string; unseen: boolean }[] = [];
	let line = '';
	const end = (name: string) => {
		const text = line.replace(/\s+/gu, ' ').trim();
		line = '';
		const tag = headings.has(name) ? name : 'p';
		if (text !== '') lines.push(`<${tag}>${escapeUTF8(text)}</${tag}>`);
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === 'html') language = attributes['lang'] ?? language;
			if (!inLine.has(name)) end(open.at(-1)?.name ?? '');
			open.push({ name, unseen: (open.at(-1)?.unseen ?? false) || isUnseen(name, attributes) });
		},
		ontext(text) {
			const within = open.at(-1);
			if (within?.name === 'title' && open.at(-2)?.name === 'head') title += text;
			else if (within && !within.unseen) line += text;
		},
		onclosetag(name) {
			if (!inLine.has(name)) end(name);
			open.pop();
		}
	});
	parser.end(html);
	return [
		'<!doctype html>',
		`<html lang="${escapeAttribute(language)}">`,
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeUTF8(title.trim())}</title>`,
		// So that no icon is asked for.
		'<link rel="icon" href="data:,">',
		...lines,
		''
	].join('\n');
}
