import type { PageData, PlaceMark } from './page-data.ts';

/** A stretch of a block's text as a range of the page, from the text nodes that it is set in. */
export function rangeAt(block: HTMLElement, start: number, end: number): Range | null {
	const range = document.createRange();
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	let passed = 0;
	let begun = false;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const length = node.textContent?.length ?? 0;
		if (!begun && start < passed + length) {
			range.setStart(node, start - passed);
			begun = true;
		}
		if (begun && end <= passed + length) {
			range.setEnd(node, end - passed);
			return range;
		}
		passed += length;
	}
	return null;
}

function mark({ block, start, end, href, card }: PlaceMark): HTMLAnchorElement | undefined {
	const text = document.getElementById(block)?.querySelector<HTMLElement>('[data-text]');
	const range = text && rangeAt(text, start, end);
	if (!range) return;
	const link = document.createElement('a');
	link.className = 'term';
	link.href = href;
	if (card) {
		link.setAttribute('aria-haspopup', 'dialog');
		link.addEventListener('click', (event) => {
			const popover = document.getElementById(card);
			if (!popover?.showPopover) return;
			event.preventDefault();
			popover.showPopover({ source: link });
		});
	}
	link.append(range.extractContents());
	range.insertNode(link);
	return link;
}

function unmark(link: HTMLAnchorElement) {
	const parent = link.parentNode;
	link.replaceWith(...link.childNodes);
	parent?.normalize();
}

/** Marks words in the document while the box for their kind is ticked. The document's letters stay as they are. */
export function markOnAsking(marks: NonNullable<PageData['marks']>) {
	for (const box of document.querySelectorAll<HTMLInputElement>('input[data-marks]')) {
		const places = marks[box.dataset['marks'] as keyof typeof marks] ?? [];
		let links: HTMLAnchorElement[] = [];
		const draw = () => {
			if (box.checked === links.length > 0) return;
			if (box.checked) links = places.flatMap((place) => mark(place) ?? []);
			else {
				links.forEach(unmark);
				links = [];
			}
		};
		box.addEventListener('change', draw);
		draw();
	}
}
