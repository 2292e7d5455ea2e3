import { openSearch, type FoundGroup } from '$lib/search/search.ts';
import { draw } from './draw.ts';

/** Wakes the search page. It reads its index, and what was typed before, as soon as somebody uses it. */

const at = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const box = at<HTMLInputElement>('search-words');
const said = at('search-said');
const place = at('search-found');
const index = at('search-index');
const key = at<HTMLInputElement>('search-key');

let opening: Promise<(query: string) => FoundGroup[]> | undefined;
/** Fetches the index once. What failed is tried again when it is next needed. */
function open() {
	opening ??= fetch('search.json')
		.then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
		.then(openSearch);
	opening.catch(() => (opening = undefined));
	return opening;
}

let telling: ReturnType<typeof setTimeout> | undefined;
/** Says what happened, once the typing rests: a screen reader is not to read out every letter's count. */
function say(words: string, rest = 400) {
	clearTimeout(telling);
	telling = setTimeout(() => (said.textContent = words), rest);
}

async function look() {
	const query = box.value.trim();
	share(query);
	if (query === '') {
		show(false);
		return say('', 0);
	}
	try {
		if (!opening) say('Fetching the search …', 200);
		const find = await open();
		if (box.value.trim() !== query) return;
		const groups = find(query);
		place.replaceChildren(...groups.map(draw));
		show(groups.length > 0);
		say(describe(query, groups));
	} catch {
		show(false);
		say('The search could not be fetched. Everything is listed below by its name.', 0);
	}
}

function show(found: boolean) {
	place.hidden = !found;
	index.hidden = found;
}

function describe(query: string, groups: readonly FoundGroup[]): string {
	const count = groups.reduce((sum, { found }) => sum + found.length, 0);
	if (count === 0) return `Nothing found for “${query}”. Try another word, or look through the names below.`;
	const places = count === 1 ? '1 place' : `${count} places`;
	return `${places} for “${query}”, from ${groups.length === 1 ? '1 group' : `${groups.length} groups`} of speakers.`;
}

/** Keeps the words in the address, so that a search can be shared and comes back. */
function share(query: string) {
	const { pathname, hash } = location;
	history.replaceState(null, '', `${pathname}${query ? `?q=${encodeURIComponent(query)}` : ''}${hash}`);
}

function readKey(): boolean {
	try {
		return localStorage.getItem('search-key') !== 'off';
	} catch {
		return true;
	}
}

box.value ||= new URLSearchParams(location.search).get('q') ?? '';
key.checked = readKey();
box.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
box.addEventListener('input', () => void look());
box.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || box.value === '') return;
	event.preventDefault();
	box.value = '';
	void look();
});
box.form?.addEventListener('submit', (event) => event.preventDefault());
key.addEventListener('change', () => localStorage.setItem('search-key', key.checked ? 'on' : 'off'));
if (box.value) void look();
if (!location.hash) box.focus({ preventScroll: true });
