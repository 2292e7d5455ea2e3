import { fetched } from '../answers/fetched.ts';
import { allWithTodaysIds } from '../answers/former-ids.ts';
import { answerKey } from '../answers/store.ts';
import {
	memoryClassStore,
	noChoices,
	openClassStore,
	type Choices,
	type ClassStore,
	type Picked
} from './class-store.ts';
import { maxBytes, readSubmission, type Submission, type NotTaken, type Source } from './submission.ts';
import { isSystemFile } from './label.ts';
import { ReviewClass, pairKey, type Learner, type Likeness, type Numbered } from './review-class.ts';

/** How safe the class is. The page says it in words. */
export type ClassKeeping = 'loading' | 'saved' | 'while-open' | 'full' | 'failed';

/** A class that is larger than this, in characters, could fill the memory of a small computer. */
const maxOfAll = 200_000_000;
/** The largest .zip file that is opened, in bytes. */
const maxZipped = 500_000_000;
/** How many files are kept at a time. */
const some = 10;
/** How long the page may be held up, in milliseconds, before it draws and listens again. */
const breath = 30;

/** The teacher's class on this page: files read one by one, kept on this device, and what the teacher chose. */
export class ClassBook {
	keeping = $state<ClassKeeping>('loading');
	/** How many files of how many have been read, while some are. */
	progress = $state.raw<{ done: number; of: number } | null>(null);
	/** Files that were not taken since the page was opened. */
	notTaken = $state.raw<readonly NotTaken[]>([]);
	choices = $state.raw<Choices>(noChoices);

	/** Put anew when files came or went, so that whatever is drawn from it follows. */
	#group = $state.raw({ files: new ReviewClass() });
	readonly #open: () => Promise<ClassStore>;
	readonly #formerIds: typeof fetched.formerIds;
	readonly #cases: ReadonlySet<string>;
	#store: ClassStore = memoryClassStore();
	#characters = 0;
	#queue: Promise<unknown> = Promise.resolve();
	#paused = 0;

	readonly learners: readonly Learner[] = $derived(
		this.#group.files.learners(this.choices.decisions, Date.now())
	);
	readonly likenesses: readonly Likeness[] = $derived(this.#group.files.likenesses());
	readonly submissions: readonly Numbered[] = $derived([...this.#group.files.submissions]);

	/** @param cases the slugs of the module's cases */
	constructor(cases: ReadonlySet<string>, open = openClassStore, formerIds = fetched.formerIds) {
		this.#cases = cases;
		this.#open = open;
		this.#formerIds = formerIds;
	}

	/** Loads the class that was kept. */
	load(): Promise<void> {
		return this.#inTurn(async () => {
			this.#store = await this.#open();
			try {
				for await (const { number, file, text } of this.#store.files()) {
					const read = await this.#readText(file, text);
					if ('submission' in read) this.#put({ ...read.submission, number }, text);
					else this.notTaken = [...this.notTaken, read.notTaken];
					await this.#breathe();
				}
				this.choices = await this.#store.choices();
				this.keeping = this.#rest();
			} catch {
				this.#fallBack('failed');
			}
			this.#redraw();
		});
	}

	/**
	 * Reads files and adds those that are submissions; the others are listed with their reason. They are numbered in no
	 * order, so that a number does not tell where a name stands in the alphabet.
	 *
	 * @returns how many were taken
	 */
	add(sources: readonly Source[]): Promise<number> {
		return this.#inTurn(async () => {
			const { opened, refused } = await openZips(sources);
			const handedIn = opened.filter(({ file }) => !isSystemFile(file));
			const waiting: { submission: Submission; text: string }[] = [];
			let batch = new ReviewClass();
			let taken = 0;
			this.progress = { done: 0, of: handedIn.length };
			for (const [index, source] of shuffled(handedIn).entries()) {
				const read = await this.#read(source, batch);
				if ('notTaken' in read) refused.push(read.notTaken);
				else {
					batch.add({ ...read.submission, number: index });
					waiting.push(read);
					taken += 1;
				}
				if (waiting.length === some) {
					await this.#keep(waiting.splice(0));
					batch = new ReviewClass();
				}
				if (await this.#breathe()) this.progress = { done: index + 1, of: handedIn.length };
			}
			await this.#keep(waiting);
			refused.sort((a, b) => a.file.localeCompare(b.file));
			this.notTaken = [...this.notTaken, ...refused];
			this.progress = null;
			this.#redraw();
			return taken;
		});
	}

	async #read(
		source: Source,
		batch: ReviewClass
	): Promise<{ submission: Submission; text: string } | { notTaken: NotTaken }> {
		const { file, size } = source;
		if (size > maxBytes) return { notTaken: { file, reason: 'too-large' } };
		let text: string;
		try {
			text = await source.text();
		} catch {
			return { notTaken: { file, reason: 'unreadable' } };
		}
		const read = await this.#readText(file, text);
		if ('notTaken' in read) return read;
		const like = this.#group.files.double(read.submission) ?? batch.double(read.submission);
		if (like) return { notTaken: { file, reason: 'doubled', like: like.label } };
		if (this.#characters + text.length > maxOfAll) return { notTaken: { file, reason: 'class-full' } };
		this.#characters += text.length;
		return { submission: read.submission, text };
	}

	/** Reads the text of a file, and gives its answers the option ids of today. */
	async #readText(file: string, text: string): Promise<ReturnType<typeof readSubmission>> {
		const read = readSubmission(file, text, this.#cases);
		if ('notTaken' in read) return read;
		const { submission } = read;
		try {
			const answers = await allWithTodaysIds(submission.answers, this.#formerIds);
			return { submission: { ...submission, answers } };
		} catch {
			return { notTaken: { file, reason: 'former-ids' } };
		}
	}

	/** Keeps files on this device; where that fails they stay on the page, and `keeping` says so. */
	async #keep(waiting: readonly { submission: Submission; text: string }[]) {
		if (waiting.length === 0) return;
		const files = waiting.map(({ submission: { file }, text }) => ({ file, text }));
		let numbers: number[];
		try {
			numbers = await this.#store.add(files);
		} catch (error) {
			const full = error instanceof DOMException && error.name === 'QuotaExceededError';
			this.#fallBack(full ? 'full' : 'failed');
			numbers = await this.#store.add(files);
		}
		for (const [index, { submission }] of waiting.entries()) {
			this.#group.files.add({ ...submission, number: numbers[index]! });
		}
	}

	/** What is kept stays kept; what comes from now on is on this page only. */
	#fallBack(keeping: ClassKeeping) {
		this.keeping = keeping;
		this.#store = withMemory(
			this.#store,
			Math.max(0, ...this.#group.files.submissions.map(({ number }) => number))
		);
	}

	/** Says that two files are of one learner, or of two. `null` takes back what was said. */
	decide(pairs: readonly Likeness['pair'][], said: 'one' | 'two' | null): Promise<void> {
		const decisions: Record<string, 'one' | 'two'> = { ...this.choices.decisions };
		for (const pair of pairs) {
			if (said) decisions[pairKey(pair)] = said;
			else delete decisions[pairKey(pair)];
		}
		return this.#choose({ ...this.choices, decisions });
	}

	/** Picks an open answer for the projector, or puts it back. */
	pick(picked: Picked, on: boolean): Promise<void> {
		const rest = this.choices.picked.filter((one) => pickKey(one) !== pickKey(picked));
		return this.#choose({ ...this.choices, picked: on ? [...rest, picked] : rest });
	}

	/** Whether an open answer is picked for the projector. */
	isPicked(picked: Picked): boolean {
		return this.choices.picked.some((one) => pickKey(one) === pickKey(picked));
	}

	#choose(choices: Choices): Promise<void> {
		this.choices = choices;
		return this.#inTurn(async () => {
			try {
				await this.#store.choose(choices);
			} catch {
				this.keeping = 'failed';
			}
		});
	}

	/** Takes one file out of the class, with what was chosen for it: a file that comes later may get its number. */
	remove(number: number): Promise<void> {
		return this.#inTurn(async () => {
			const rest = this.#group.files.submissions.filter((submission) => submission.number !== number);
			const files = new ReviewClass();
			for (const submission of rest) files.add(submission);
			this.#group = { files };
			this.choices = withoutNumber(this.choices, number);
			try {
				await this.#store.remove(number);
				await this.#store.choose(this.choices);
			} catch {
				this.keeping = 'failed';
			}
		});
	}

	/**
	 * Deletes the class from the page and from this device.
	 * @returns false when the device would not let it go
	 */
	clear(): Promise<boolean> {
		return this.#inTurn(async () => {
			try {
				await this.#store.clear();
				// A device that was full has room again.
				this.#store = await this.#open();
			} catch {
				this.keeping = 'failed';
				return false;
			}
			this.#group = { files: new ReviewClass() };
			this.#characters = 0;
			this.notTaken = [];
			this.choices = noChoices;
			this.keeping = this.#rest();
			return true;
		});
	}

	#rest(): ClassKeeping {
		return this.#store.keeps === 'on-this-device' ? 'saved' : 'while-open';
	}

	#put(submission: Numbered, text: string) {
		this.#group.files.add(submission);
		this.#characters += text.length;
	}

	#redraw() {
		this.#group = { files: this.#group.files };
	}

	/** Lets the page draw and listen when it has been held up for a while. @returns whether it did */
	async #breathe(): Promise<boolean> {
		if (performance.now() - this.#paused < breath) return false;
		await new Promise((resolve) => setTimeout(resolve));
		this.#paused = performance.now();
		return true;
	}

	/** One thing after the other: a file that is dropped while others are read waits. */
	#inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		const done = this.#queue.then(work);
		this.#queue = done.catch(() => {});
		return done;
	}
}

function pickKey({ case: slug, target, learner }: Picked): string {
	return `${answerKey({ case: slug, target })}/${learner}`;
}

/** What the teacher chose, without what was chosen for one number. */
function withoutNumber({ decisions, picked }: Choices, number: number): Choices {
	const isOf = (pair: string) => pair.split('-').includes(String(number));
	return {
		decisions: Object.fromEntries(Object.entries(decisions).filter(([pair]) => !isOf(pair))),
		picked: picked.filter(({ learner }) => learner !== number)
	};
}

/** A store that keeps no more files, and still lets go of those it has. */
function withMemory(store: ClassStore, last: number): ClassStore {
	const memory = memoryClassStore(last);
	return {
		...memory,
		remove: (number) => store.remove(number),
		async clear() {
			await store.clear();
			await memory.clear();
		}
	};
}

async function openZips(sources: readonly Source[]): Promise<{ opened: Source[]; refused: NotTaken[] }> {
	const opened: Source[] = [];
	const refused: NotTaken[] = [];
	for (const source of sources) {
		if (!/\.zip$/iu.test(source.file) || !source.bytes) {
			opened.push(source);
			continue;
		}
		try {
			if (source.size > maxZipped) throw new RangeError('Too large.');
			const { filesInZip } = await import('./open-zip.ts');
			opened.push(...filesInZip(source.file, await source.bytes()));
		} catch {
			refused.push({ file: source.file, reason: 'zip' });
		}
	}
	return { opened, refused };
}

/** The same things in an order of chance (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[]): Item[] {
	const mixed = [...items];
	for (let last = mixed.length - 1; last > 0; last -= 1) {
		const other = Math.floor(Math.random() * (last + 1));
		[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
	}
	return mixed;
}
