import { getContext, setContext } from 'svelte';
import type { Place } from '../model/content.ts';
import { placeAddress } from './addresses.ts';

/** How a part of a page draws links inside the site. */
interface Drawing {
	/** The case whose document stands on the page: links to its paragraphs stay there. */
	here?: string;
	/** They lead nowhere, as on paper and on the projector, and are drawn as plain words. */
	asWords?: true;
}

const key = Symbol('places');

/** Says how everything inside this component draws links inside the site. To be called while it is made. */
export function drawPlaces(drawing: Drawing) {
	setContext(key, drawing);
}

/** Where links inside the site lead from this component; nothing where they are words. To be called while it is made. */
export function placesFrom(): (place: Place) => ReturnType<typeof placeAddress> | undefined {
	const { here, asWords } = getContext<Drawing | undefined>(key) ?? {};
	return (place) => (asWords ? undefined : placeAddress(place, here));
}
