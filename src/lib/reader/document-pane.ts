import { rangeAt } from './document-marks.ts';

/** As wide as the style sheet sets the document beside the task. */
const beside = '(min-width: 62rem)';

/** `p4` or `p4:10:52`: a block of the document, and the words in it. */
interface At {
	block: string;
	start?: number;
	end?: number;
}

function readAt(text: string): At {
	const [block = '', start, end] = text.split(':');
	return { block, ...(start && end && { start: Number(start), end: Number(end) }) };
}

/**
 * Moves the document: it goes to the words that the learner is at, in the pane beside the task or in a sheet over it, keeps
 * its place, and gives the focus back when it is left. Does nothing on a page that has no document beside its task.
 */
export function moveDocument() {
	const pane = document.getElementById('document');
	const text = pane?.querySelector<HTMLElement>('[data-document]');
	if (!pane || !text) return;
	const wide = matchMedia(beside);
	let from: HTMLElement | undefined;
	/** A hidden element forgets where it was scrolled to. */
	let place = 0;

	const blockAt = ({ block }: At) => text.querySelector<HTMLElement>(`#${CSS.escape(block)}`);

	/** A paragraph that stands in a question of the page stands here too once somebody wants it here. */
	function fill(block: HTMLElement) {
		const instead = block.querySelector('.elsewhere');
		const question = document.querySelector(`[data-block="${CSS.escape(block.id)}"]`);
		if (!instead || !question) return;
		const words = document.createElement('p');
		words.dataset['text'] = '';
		words.textContent = question.textContent;
		instead.replaceWith(words);
	}

	function show(at: At) {
		const block = blockAt(at);
		if (!block) return;
		fill(block);
		for (const other of text!.querySelectorAll('.at')) other.classList.remove('at');
		block.classList.add('at');
		const words = block.querySelector<HTMLElement>('[data-text]');
		const range =
			words && at.start !== undefined && at.end !== undefined ? rangeAt(words, at.start, at.end) : null;
		if ('highlights' in CSS) {
			CSS.highlights.delete('at');
			if (range) CSS.highlights.set('at', new Highlight(range));
		}
		const top = (range ?? block).getBoundingClientRect().top - text!.getBoundingClientRect().top;
		text!.scrollTop += top - text!.clientHeight / 4;
	}

	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
		const at = readAt(link.dataset['at'] ?? link.hash.slice(1));
		const block = blockAt(at);
		if (!block || link.pathname !== new URL(pane.dataset['read'] ?? '', location.href).pathname) return;
		event.preventDefault();
		if (!pane.contains(link)) from = link;
		if (!wide.matches && !pane.matches(':popover-open')) pane.showPopover();
		show(at);
		block.focus({ preventScroll: true });
	});

	document.addEventListener('focusin', ({ target }) => {
		if (!wide.matches || !(target instanceof Element) || pane.contains(target)) return;
		const at = target.closest<HTMLElement>('[data-at]')?.dataset['at'];
		if (at) show(readAt(at));
	});

	text.addEventListener('scroll', () => (place = text.scrollTop), { passive: true });
	pane.addEventListener('toggle', (event) => {
		if (event.newState === 'open') {
			if (text.scrollTop === 0) text.scrollTop = place;
			return;
		}
		from?.focus({ preventScroll: true });
		from = undefined;
	});
	pane.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !wide.matches || !from) return;
		from.focus({ preventScroll: true });
		from = undefined;
	});
	wide.addEventListener('change', () => {
		if (wide.matches && pane.matches(':popover-open')) pane.hidePopover();
	});
}
