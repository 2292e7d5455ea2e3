import { kindWords, type FoundKind } from '$lib/search/entry.ts';
import type { Found, FoundGroup } from '$lib/search/search.ts';
import { mark, wordsAround, type Piece } from '$lib/search/words-around.ts';

/** So many of a group are shown before somebody asks for all. */
const first = 5;
/** Words of others. */
const quoted: FoundKind[] = ['document', 'paragraph', 'account', 'use'];

/** A group of results: a heading with who speaks and how often, the best, and a button for the others. */
export function draw({ speaker, name, found }: FoundGroup): HTMLElement {
	const heading = element('h2', {}, `${name}: ${found.length}`);
	heading.id = `found-${speaker}`;
	const list = element('ul', {}, ...found.slice(0, first).map(drawOne));
	const section = element('section', { 'aria-labelledby': heading.id }, heading, list);
	if (found.length > first) {
		const button = element('button', { type: 'button', class: 'quiet' }, `Show all ${found.length}`);
		button.append(element('span', { class: 'visually-hidden' }, `: ${name}`));
		button.addEventListener('click', () => {
			const others = found.slice(first).map(drawOne);
			list.append(...others);
			button.remove();
			others[0]?.querySelector('a')?.focus();
		});
		section.append(button);
	}
	return section;
}

function drawOne({ entry, isMatch }: Found): HTMLElement {
	const { kind, title, of, text, lang, address } = entry;
	return element(
		'li',
		{},
		element('p', { class: 'kind' }, [kindWords[kind], of].filter(Boolean).join(' · ')),
		// The page stands in a folder of its own, right below the top of the site.
		element('a', { href: `..${address}` }, ...drawPieces(mark(title, isMatch))),
		...(text
			? [
					element(
						'p',
						{ class: quoted.includes(kind) ? 'text quoted' : 'text', ...(lang && { lang }) },
						...drawPieces(wordsAround(text, isMatch))
					)
				]
			: [])
	);
}

const drawPieces = (pieces: readonly Piece[]) =>
	pieces.map(({ text, match }) => (match ? element('mark', {}, text) : text));

/** An element with attributes, and with words that are never read as markup. */
function element(
	name: string,
	attributes: Record<string, string>,
	...inside: (Node | string)[]
): HTMLElement {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.append(...inside);
	return made;
}
