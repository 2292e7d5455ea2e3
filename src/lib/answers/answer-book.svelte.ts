import type { Answer, AnswerValue } from '../model/answer.ts';
import { site } from '../model/site.ts';
import { holdsOptionIds } from '../questions/option-ids.ts';
import { fetched } from './fetched.ts';
import type { FormerIds } from '../model/former-ids.ts';
import { isBehind, withTodaysIds } from './former-ids.ts';
import type { Target } from '../model/target.ts';
import { mergeAnswers, type Merge } from './merge-answers.ts';
import { version } from './version.ts';
import { openStore } from './open-store.ts';
import { together } from './together.ts';
import { storageName } from './storage-name.ts';
import { answerKey, memoryStore, type AnswerStore, type Unreadable } from './store.ts';

/** How safe the learner's answers are. The page says it in words. */
export type Keeping = 'loading' | 'late' | 'saved' | 'saving' | 'until-closed' | 'full' | 'failed';

/** How long the storage may be silent before the page says so, in milliseconds. */
const lateAfter = 3000;

/**
 * The learner's book of answers: what was answered in every case, saved at once while typing, each answer for itself.
 * What another tab changes shows here at once. When saving fails, the lesson goes on and `keeping` says so.
 */
export class AnswerBook {
	keeping = $state<Keeping>('loading');
	/** What was stored and cannot be read. */
	unreadable = $state.raw<Unreadable[]>([]);

	/** By their key. Put anew at every change, so that whatever is drawn from it follows. */
	#answers = $state.raw<Readonly<Record<string, Answer>>>({});
	readonly #open: () => Promise<AnswerStore>;
	readonly #formerIds: () => Promise<FormerIds>;
	#store: AnswerStore = memoryStore();
	#loaded: Promise<void> | undefined;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
	#unsaved = new Set<string>();
	#channel: BroadcastChannel | undefined;
	readonly #pauses: readonly number[];

	/**
	 * @param pauses how long it waits before each further try to read what is stored, in milliseconds
	 */
	constructor(
		open = openStore,
		formerIds: () => Promise<FormerIds> = fetched.formerIds,
		pauses: readonly number[] = [500, 2000, 5000, 20_000]
	) {
		this.#open = open;
		this.#formerIds = formerIds;
		this.#pauses = pauses;
	}

	/** Loads what was saved. Answers typed in the meantime stay. Safe to call more than once. */
	load(): Promise<void> {
		this.#loaded ??= this.#load();
		return this.#loaded;
	}

	async #load() {
		const late = setTimeout(() => {
			if (this.keeping === 'loading') this.keeping = 'late';
		}, lateAfter);
		try {
			this.#store = await this.#open();
			this.#listen();
			const { answers, unreadable } = await this.#read(this.#store);
			for (const answer of answers) this.#putUnder(answer);
			this.unreadable = unreadable;
		} catch {
			this.#unlisten();
			this.#store = memoryStore();
		}
		clearTimeout(late);
		this.keeping = this.#rest();
		await this.#saveUnsaved();
		void this.#renew();
	}

	/**
	 * Gives answers the option ids of today, where the lessons have changed them since. Until the list can be fetched these
	 * answers stay as they are, and a later page tries again.
	 */
	async #renew() {
		if (!this.all().some(isBehind)) return;
		const former = await this.#formerIds().catch(() => null);
		if (!former) return;
		for (const answer of this.all().filter(isBehind)) this.#keep(withTodaysIds(answer, former));
		await this.#saveUnsaved();
	}

	/**
	 * Reads what a store holds. The store that opened is healthy; what fails is most often the way to it, such as a part of the
	 * page that the network lost. So it is tried again. Nothing is saved before, because it could lie over what was not read.
	 */
	async #read(store: AnswerStore, tries = 0): ReturnType<AnswerStore['load']> {
		try {
			return await store.load();
		} catch (error) {
			const pause = this.#pauses[tries];
			if (pause === undefined) throw error;
			await new Promise((done) => setTimeout(done, pause));
			return this.#read(store, tries + 1);
		}
	}

	/** Puts a stored answer under one that was given before it came. Neither is lost. */
	#putUnder(stored: Answer) {
		const key = answerKey(stored);
		const given = this.#unsaved.has(key) && this.#answers[key];
		if (!given) return this.#take(stored);
		const at = Math.max(given.at, stored.at + 1);
		this.#put({ ...given, ...together(given, stored), checked: given.checked || stored.checked, at });
	}

	/** The answer that belongs to a target, if there is one. */
	get(slug: string, target: Target): Answer | undefined {
		return this.#answers[answerKey({ case: slug, target })];
	}

	/** All answers, or those of one case. */
	all(slug?: string): Answer[] {
		const all = Object.values(this.#answers);
		return slug === undefined ? all : all.filter((answer) => answer.case === slug);
	}

	/**
	 * Keeps an answer.
	 *
	 * @param options.checked the learner has asked to see the reasons; it stays once it is set
	 * @param options.unseen the learner gave it without having seen what is in the book, so that stays too
	 */
	set(
		slug: string,
		target: Target,
		value: AnswerValue,
		{ checked, unseen = false }: { checked?: boolean; unseen?: boolean } = {}
	) {
		const before = this.get(slug, target);
		const given = { value: $state.snapshot<AnswerValue>(value) };
		const kept = unseen && before ? together(given, before) : { ...given, earlier: before?.earlier };
		this.#change({
			case: slug,
			target: $state.snapshot(target),
			...kept,
			checked: checked ?? before?.checked ?? false,
			at: Math.max(Date.now(), (before?.at ?? 0) + 1),
			// A list of options may still hold ids that it held before.
			...(target.kind === 'question' && holdsOptionIds(value) && { ids: before?.ids ?? site.ids })
		});
	}

	/** Takes back the earlier answer that was kept beside the newer one. Written words come before the newer words. */
	takeBack(slug: string, target: Target) {
		const answer = this.get(slug, target);
		if (!answer?.earlier) return;
		const { value, earlier, ...rest } = answer;
		const joined: AnswerValue =
			earlier.kind === 'writing' && value.kind === 'writing'
				? {
						...value,
						text: [earlier.text, value.text].filter((text) => text.trim() !== '').join('\n'),
						ticked: [...earlier.ticked, ...value.ticked.filter((one) => !earlier.ticked.includes(one))].sort(
							(a, b) => a - b
						)
					}
				: earlier;
		this.#change({ ...rest, value: joined, at: Math.max(Date.now(), answer.at + 1) });
	}

	/** Lets the earlier answer go that was kept beside the newer one. */
	letGo(slug: string, target: Target) {
		const answer = this.get(slug, target);
		if (!answer?.earlier) return;
		this.#change({ ...answer, earlier: undefined, at: Math.max(Date.now(), answer.at + 1) });
	}

	#change({ earlier, ...answer }: Answer) {
		this.#keep({ ...answer, ...(earlier && { earlier }) });
		if (this.keeping !== 'loading' && this.keeping !== 'late') void this.#saveUnsaved();
	}

	/** The learner's own words; empty where there are none. */
	written(slug: string, target: Target): string {
		const value = this.get(slug, target)?.value;
		return value?.kind === 'writing' ? value.text : '';
	}

	/** Keeps the learner's own words where there is no list to tick. */
	write(slug: string, target: Target, text: string) {
		this.set(slug, target, { kind: 'writing', text, ticked: [] });
	}

	/** Adds loaded answers without overwriting newer ones. */
	async merge(loaded: readonly Answer[]): Promise<Merge> {
		await this.load();
		const merge = mergeAnswers(this.all(), loaded);
		for (const answer of merge.save) this.#keep(answer);
		await this.#saveUnsaved();
		void this.#renew();
		return merge;
	}

	/** Deletes one case's answers, or all of them, on this device and in every open tab. */
	async remove(slug?: string) {
		await this.load();
		this.#forget(slug);
		if (slug === undefined) this.unreadable = [];
		try {
			await this.#store.remove(slug);
			this.#channel?.postMessage({ removed: slug ?? null });
			if (this.#unsaved.size === 0) this.keeping = this.#rest();
		} catch {
			this.keeping = 'failed';
		}
	}

	/**
	 * Opens the storage again, after the device was set to keep nothing or to keep answers. What the old storage holds
	 * leaves the page; what it could not hold stays, and is saved in the new one.
	 */
	async reopen() {
		await this.load();
		await this.#saveUnsaved();
		this.#unlisten();
		if (this.#store.keeps === 'while-open')
			for (const key of Object.keys(this.#answers)) this.#unsaved.add(key);
		else this.#drop((key) => !this.#unsaved.has(key));
		this.unreadable = [];
		this.keeping = 'loading';
		this.#loaded = undefined;
		await this.load();
	}

	#rest(): Keeping {
		return this.#store.keeps === 'on-this-device' ? 'saved' : 'until-closed';
	}

	#keep(answer: Answer) {
		const key = answerKey(answer);
		this.#put(answer);
		this.#unsaved.add(key);
	}

	#forget(slug?: string) {
		const gone = this.all(slug).map(answerKey);
		this.#drop((key) => gone.includes(key));
		for (const key of gone) this.#unsaved.delete(key);
	}

	/** Saves what is not saved, also what an earlier try could not. */
	async #saveUnsaved() {
		await Promise.all([...this.#unsaved].map((key) => this.#save(key)));
	}

	async #save(key: string) {
		const answer = this.#answers[key];
		if (!answer) return;
		if (this.keeping === 'saved') this.keeping = 'saving';
		try {
			await this.#store.save(answer);
			if (this.#answers[key]?.at === answer.at) this.#unsaved.delete(key);
			this.#channel?.postMessage({ answer });
			if (this.#unsaved.size === 0) this.keeping = this.#rest();
		} catch (error) {
			const full = error instanceof DOMException && error.name === 'QuotaExceededError';
			this.keeping = full ? 'full' : 'failed';
		}
	}

	#take(answer: Answer) {
		const mine = this.#answers[answerKey(answer)];
		if (!mine || mine.at < answer.at) this.#put(answer);
	}

	#put(answer: Answer) {
		this.#answers = { ...this.#answers, [answerKey(answer)]: answer };
	}

	#drop(isGone: (key: string) => boolean) {
		this.#answers = Object.fromEntries(Object.entries(this.#answers).filter(([key]) => !isGone(key)));
	}

	#unlisten() {
		this.#channel?.close();
		this.#channel = undefined;
	}

	/**
	 * Hears what other tabs save. A shared computer tells other tabs nothing. A tab with an older or newer page is not heard:
	 * its answers have another shape.
	 */
	#listen() {
		if (this.#store.keeps !== 'on-this-device' || typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(`${storageName}/${version}`);
		this.#channel.onmessage = ({ data }: MessageEvent<{ answer?: Answer; removed?: string | null }>) => {
			if (data.answer) this.#take(data.answer);
			if (data.removed === undefined) return;
			this.#forget(data.removed ?? undefined);
		};
	}
}

/** The learner's book on this page. */
export const book = new AnswerBook();
