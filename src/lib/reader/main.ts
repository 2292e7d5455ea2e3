import { flushSync, hydrate, type Component } from 'svelte';
import { book } from '$lib/answers/answer-book.svelte.ts';
import { tellEarlyInput, keepEarlyInput } from '$lib/site/early-input.ts';
import { copyOnPress } from './copy.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { markOnAsking } from './document-marks.ts';
import { moveDocument } from './document-pane.ts';
import type { PageData } from './page-data.ts';
import { atOnce, parts } from './parts.ts';

/*
 * The reader: the one script of a study page. It wakes each part of the page when it is near or touched, keeps answers, and
 * moves the document. A part that does not wake fails alone.
 */

const data = JSON.parse(document.getElementById('reader-data')?.textContent ?? '{"parts":[]}') as PageData;
const asleep = new Set(document.querySelectorAll<HTMLElement>('[data-part]'));

/** Wakes a part: it takes over what stands in the page, and what was typed, chosen or sorted there before. */
function wake(part: HTMLElement) {
	if (!asleep.delete(part)) return;
	near?.unobserve(part);
	const [name, props] = data.parts[Number(part.dataset['part'])]!;
	try {
		const told = keepEarlyInput(part);
		const awake = hydrate(parts[name] as Component<Record<string, unknown>, { wake?: () => void }>, {
			target: part,
			props: props as Record<string, unknown>,
			recover: false
		});
		told();
		flushSync();
		tellEarlyInput(part);
		awake.wake?.();
		part.dataset['awake'] = '';
	} catch (error) {
		console.error(error);
		part.dataset['asleep'] = '';
		const said = document.createElement('p');
		said.className = 'problem';
		said.setAttribute('role', 'alert');
		said.textContent =
			'This part of the page did not start. What you write in it is not kept. The rest of the page works: reload it to try again.';
		part.append(said);
	}
}

const waiting: HTMLElement[] = [];
/** Wakes what is near, one part at a time, so that the page answers in between. */
function wakeNext() {
	const part = waiting.shift();
	if (!part) return;
	wake(part);
	setTimeout(wakeNext);
}

const near =
	typeof IntersectionObserver === 'undefined'
		? undefined
		: new IntersectionObserver(
				(seen) => {
					const before = waiting.length;
					for (const { isIntersecting, target } of seen) {
						if (isIntersecting) waiting.push(target as HTMLElement);
					}
					if (before === 0) setTimeout(wakeNext);
				},
				{ rootMargin: '75% 0px' }
			);

function wakeTouched({ target }: Event) {
	const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
	if (part) wake(part);
}

/** What stood on a page of the whole case has a page of its own now. */
function goWhereItMoved() {
	const { hash } = location;
	const moved = hash && data.moved?.[decodeURIComponent(hash.slice(1))];
	if (moved) location.replace(moved + hash);
}

function begin() {
	if (data.moved) {
		goWhereItMoved();
		addEventListener('hashchange', goWhereItMoved);
	}
	document.documentElement.dataset['reader'] = 'awake';
	for (const words of document.querySelectorAll<HTMLElement>('[data-when]')) words.hidden = true;
	void book.load();
	for (const type of ['pointerdown', 'focusin', 'input', 'change'])
		document.addEventListener(type, wakeTouched, { capture: true });
	for (const part of [...asleep]) {
		if (atOnce.includes(data.parts[Number(part.dataset['part'])]![0])) wake(part);
		else if (near) near.observe(part);
		else waiting.push(part);
	}
	if (waiting.length > 0) setTimeout(wakeNext);
	// On paper everything has to be there, what is far away too.
	addEventListener('beforeprint', () => [...asleep].forEach(wake));
	copyOnPress();
	moveDocument();
	if (data.marks) markOnAsking(data.marks);
	if (data.next) fetchAhead(data.next);
}

begin();
