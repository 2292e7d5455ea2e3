import { getContext, setContext } from 'svelte';
import { resolve } from '$app/paths';
import type { Reference } from '../model/content.ts';
import { placeAddress } from './addresses.ts';

/** How a part of a page draws links inside the site. */
interface Drawing {
	/** The case whose document stands on the page: links to its paragraphs stay there. */
	here?: string;
	/** They lead nowhere, as on paper and on the projector, and are drawn as plain words. */
	asWords?: true;
}

const key = Symbol('links');

/** Says how everything inside this component draws links inside the site. To be called while it is made. */
export function drawLinks(drawing: Drawing) {
	setContext(key, drawing);
}

/** How words draw their links. */
export interface Links {
	/** Where a reference leads; nothing when it is drawn as words. */
	hrefOf: (to: Reference) => string | undefined;
	/** The number of a note opens it. On paper and on the projector it is only read. */
	opensNotes: boolean;
}

/** How links are drawn in this component. To be called while it is made. */
export function linksHere(): Links {
	const drawing = getContext<Drawing | undefined>(key);
	return {
		hrefOf: (to) => {
			if ('url' in to) return to.url;
			if (drawing?.asWords) return undefined;
			const address = placeAddress(to, drawing?.here);
			return address.startsWith('/') ? resolve(address as `/cases/${string}/`) : address;
		},
		opensNotes: !drawing?.asWords
	};
}
