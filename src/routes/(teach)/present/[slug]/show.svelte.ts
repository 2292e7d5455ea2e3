import { storageName } from '$lib/answers/storage-name.ts';

/** Where the show is: the same in the window on the projector and in the teacher's own. */
export interface Place {
	/** The id of the screen. */
	screen: string;
	/** The reasons are open. */
	revealed: boolean;
	/** The marks in the passage are on. */
	marks: boolean;
	/** The screen is dark. */
	blank: boolean;
	/** Hands counted, by question and option. */
	hands: Record<string, Record<string, number>>;
}

/** How every show begins. */
export const beginning: Place = { screen: 'title', revealed: false, marks: false, blank: false, hands: {} };

/**
 * The state of a presentation. Two windows on one device follow each other; a reload goes on where it was. Where the
 * browser keeps nothing, each window still works alone.
 */
export class Show {
	place = $state.raw<Place>(beginning);
	readonly #key: string;
	#channel: BroadcastChannel | undefined;

	constructor(slug: string) {
		this.#key = `${storageName}/present/${slug}`;
	}

	/** Goes on where it was, and listens. Returns what ends the listening. */
	open(screen: string): () => void {
		this.place = { ...beginning, ...this.#stored(), ...(screen && { screen }) };
		if (typeof BroadcastChannel !== 'undefined') {
			this.#channel = new BroadcastChannel(this.#key);
			this.#channel.onmessage = ({ data }: MessageEvent<Place>) => (this.place = { ...beginning, ...data });
		}
		return () => this.#channel?.close();
	}

	change(part: Partial<Place>) {
		this.place = { ...this.place, ...part };
		try {
			localStorage.setItem(this.#key, JSON.stringify(this.place));
		} catch {
			// A full or closed storage: the windows still follow each other.
		}
		this.#channel?.postMessage(this.place);
	}

	#stored(): Partial<Place> {
		try {
			const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
			return isPlace(stored) ? stored : {};
		} catch {
			return {};
		}
	}
}

function isPlace(data: unknown): data is Partial<Place> {
	if (typeof data !== 'object' || data === null) return false;
	const { screen, hands } = data as Record<string, unknown>;
	return typeof screen === 'string' && typeof hands === 'object' && hands !== null;
}
