import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportAnswers } from '../../../src/lib/answers/answer-file.ts';
import { ClassBook } from '../../../src/lib/review/class-book.svelte.ts';
import {
	memoryClassStore,
	noChoices,
	type Choices,
	type ClassStore,
	type KeptFile
} from '../../../src/lib/review/class-store.ts';
import { maxBytes, type Source } from '../../../src/lib/review/submission.ts';
import { anAnswer, asked } from '../../helpers/answers.ts';
import { denied, full } from '../../helpers/storages.ts';

afterEach(() => vi.restoreAllMocks());

/** A store on this device that can be told to fail. `held` is what it really keeps. */
class FakeClassStore implements ClassStore {
	readonly keeps = 'on-this-device';
	readonly held: Map<number, KeptFile>;
	chosen = noChoices;
	/** Thrown by the method of that name, as long as it is set. */
	readonly fails: Partial<Record<Exclude<keyof ClassStore, 'keeps'>, Error>> = {};
	constructor(files: KeptFile[] = []) {
		this.held = new Map(files.map((file) => [file.number, file]));
	}
	async *files() {
		if (this.fails.files) throw this.fails.files;
		yield* this.held.values();
	}
	async choices() {
		if (this.fails.choices) throw this.fails.choices;
		return this.chosen;
	}
	async add(files: readonly Omit<KeptFile, 'number'>[]) {
		if (this.fails.add) throw this.fails.add;
		return files.map((file) => {
			const number = Math.max(0, ...this.held.keys()) + 1;
			this.held.set(number, { number, ...file });
			return number;
		});
	}
	async choose(choices: Choices) {
		if (this.fails.choose) throw this.fails.choose;
		this.chosen = choices;
	}
	async remove(number: number) {
		if (this.fails.remove) throw this.fails.remove;
		this.held.delete(number);
	}
	async clear() {
		if (this.fails.clear) throw this.fails.clear;
		this.held.clear();
		this.chosen = noChoices;
	}
}
const cases = new Set(['the-bridge']);
const pickOf = (learner: number) => ({ case: 'the-bridge', target: asked('why'), learner });
let moment = 0;
/** The text of a file that nobody else has handed in. */
const textOf = (text = 'Words.') => {
	moment += 1000;
	return exportAnswers([anAnswer({ text, at: moment })], { now: new Date('2026-11-23T10:00:00Z') });
};
const source = (file: string, text = textOf(), more: Partial<Source> = {}): Source => ({
	file,
	size: text.length,
	text: async () => text,
	...more
});
const zipped = (file: string, files: Record<string, string>, more: Partial<Source> = {}): Source => {
	const bytes = zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
	);
	return { file, size: bytes.length, text: async () => 'PK', bytes: async () => bytes, ...more };
};
const many = (count: number) => Array.from({ length: count }, (_, index) => source(`Sam ${index}.json`));

async function loaded(store: ClassStore = new FakeClassStore()) {
	const book = new ClassBook(cases, async () => store);
	await book.load();
	return book;
}
const labels = (book: ClassBook) => book.submissions.map(({ label }) => label).sort();
const refused = (book: ClassBook) => book.notTaken.map(({ file, reason }) => `${file}: ${reason}`);

describe('a class that is loaded', () => {
	it('is as it was kept, with what the teacher chose', async () => {
		const store = new FakeClassStore([
			{ number: 2, file: 'Sam.json', text: textOf() },
			{ number: 7, file: 'Kim.json', text: textOf() }
		]);
		store.chosen = { decisions: { '2-7': 'two' }, picked: [pickOf(7)] };
		const book = await loaded(store);
		expect(book.submissions.map(({ number, label }) => [number, label])).toEqual([
			[2, 'Sam'],
			[7, 'Kim']
		]);
		expect(book.learners).toHaveLength(2);
		expect(book.choices).toEqual(store.chosen);
		expect(book.keeping).toBe('saved');
	});

	it('lists kept files that cannot be read any more, and keeps them', async () => {
		const store = new FakeClassStore([{ number: 1, file: 'odd.json', text: '{}' }]);
		const book = await loaded(store);
		expect(refused(book)).toEqual(['odd.json: not-ours']);
		expect(store.held.size).toBe(1);
	});

	it('is kept while the page is open where the browser keeps nothing', async () => {
		const book = await loaded(memoryClassStore());
		expect(await book.add([source('Sam.json')])).toBe(1);
		expect(book.keeping).toBe('while-open');
		expect(labels(book)).toEqual(['Sam']);
	});

	it.each(['files', 'choices'] as const)(
		'says so when the storage fails at its %s, and goes on',
		async (what) => {
			const store = new FakeClassStore();
			store.fails[what] = denied();
			const book = await loaded(store);
			expect(book.keeping).toBe('failed');
			expect(await book.add([source('Sam.json')])).toBe(1);
			expect(labels(book)).toEqual(['Sam']);
			expect(store.held.size).toBe(0);
		}
	);
});

describe('a file from before options had ids', () => {
	const chosen = JSON.stringify({
		format: 'on-the-record/answers',
		version: 1,
		answers: [
			{
				case: 'the-bridge',
				question: 'who',
				value: { kind: 'choose-one', option: 'a-town' },
				checked: false,
				at: 1000
			}
		]
	});
	const option = (book: ClassBook) =>
		book.submissions.map(
			({ answers: [answer] }) => answer?.value.kind === 'choose-one' && answer.value.option
		);
	const former = async () => ({ 'the-bridge': { who: { 'a-town': 'rightbank' } } });
	const offline = () => Promise.reject(new TypeError('Failed to fetch'));

	it('counts under the ids of today, and is kept as it was handed in', async () => {
		const store = new FakeClassStore();
		const book = new ClassBook(cases, async () => store, former);
		await book.load();
		expect(await book.add([source('Sam.json', chosen)])).toBe(1);
		expect(option(book)).toEqual(['rightbank']);
		expect([...store.held.values()].map(({ text }) => text)).toEqual([chosen]);
		const again = new ClassBook(cases, async () => store, former);
		await again.load();
		expect(option(again)).toEqual(['rightbank']);
	});

	it('is not counted wrong while the list of former ids cannot be fetched, and not lost', async () => {
		const store = new FakeClassStore([{ number: 1, file: 'Kim.json', text: chosen }]);
		const book = new ClassBook(cases, async () => store, offline);
		await book.load();
		expect(await book.add([source('Sam.json', chosen), source('Alex.json')])).toBe(1);
		expect(labels(book)).toEqual(['Alex']);
		expect(refused(book)).toEqual(['Kim.json: former-ids', 'Sam.json: former-ids']);
		expect(store.held.get(1)?.text).toBe(chosen);
	});
});

describe('files that are added', () => {
	it('are kept as they were handed in, and are learners of the class', async () => {
		const store = new FakeClassStore();
		const book = await loaded(store);
		const text = textOf();
		expect(await book.add([source('Sam.json', text)])).toBe(1);
		expect([...store.held.values()]).toEqual([{ number: 1, file: 'Sam.json', text }]);
		expect(book.learners.map(({ number, label }) => [number, label])).toEqual([[1, 'Sam']]);
		expect(book.progress).toBeNull();
	});

	it('are all kept when they are more than are kept at a time', async () => {
		const store = new FakeClassStore();
		const book = await loaded(store);
		expect(await book.add(many(25))).toBe(25);
		expect(store.held.size).toBe(25);
		expect(new Set(book.submissions.map(({ number }) => number)).size).toBe(25);
	});

	it('get numbers that do not tell where a name stands in the alphabet', async () => {
		vi.spyOn(Math, 'random').mockReturnValue(0);
		const book = await loaded();
		await book.add(['a', 'b', 'c'].map((name) => source(`${name}.json`)));
		const inOrder = book.submissions.toSorted((a, b) => a.number - b.number).map(({ label }) => label);
		expect(inOrder).toHaveLength(3);
		expect(inOrder).not.toEqual(['a', 'b', 'c']);
	});

	it('wait for those that are being read', async () => {
		const book = await loaded();
		const text = textOf();
		const slowly = () => new Promise<string>((resolve) => setTimeout(() => resolve(text), 20));
		const counts = await Promise.all([
			book.add([source('Sam.json', text, { text: slowly }), source('Kim.json')]),
			book.add([source('Sam again.json', text), source('Lee.json')])
		]);
		expect(counts).toEqual([2, 1]);
		expect(refused(book)).toEqual(['Sam again.json: doubled']);
	});

	it('are listed with their reason when they are no submissions, in the order of their names', async () => {
		const book = await loaded();
		const never = vi.fn(async () => textOf());
		expect(
			await book.add([
				source('zebra.json', '{}'),
				source('huge.json', '', { size: maxBytes + 1, text: never }),
				source('moved.json', '', { text: () => Promise.reject(denied()) }),
				source('Sam.json')
			])
		).toBe(1);
		expect(refused(book)).toEqual(['huge.json: too-large', 'moved.json: unreadable', 'zebra.json: not-ours']);
		expect(never).not.toHaveBeenCalled();
	});

	it('count once when they hold the same, in one go or in two', async () => {
		vi.spyOn(Math, 'random').mockReturnValue(0.999_999);
		const book = await loaded();
		const text = textOf();
		expect(await book.add([source('Sam.json', text), source('Sam (1).json', text)])).toBe(1);
		expect(await book.add([source('Sam (2).json', text)])).toBe(0);
		expect(book.notTaken).toEqual([
			{ file: 'Sam (1).json', reason: 'doubled', like: 'Sam' },
			{ file: 'Sam (2).json', reason: 'doubled', like: 'Sam' }
		]);
	});

	it('are not those that a system put beside them', async () => {
		const book = await loaded();
		expect(await book.add([source('.DS_Store', 'x'), source('__MACOSX/._Sam.json', 'x')])).toBe(0);
		expect(book.notTaken).toEqual([]);
	});

	it('do not hold up the page: after each that took long it draws, and says how many are read', async () => {
		let moment = 0;
		// Each file takes a second to read.
		vi.spyOn(performance, 'now').mockImplementation(() => (moment += 1000));
		const book = await loaded();
		const seen: unknown[] = [];
		const later = setTimeout;
		vi.spyOn(globalThis, 'setTimeout').mockImplementation((go: () => void) =>
			later(() => {
				seen.push(book.progress?.done);
				go();
			})
		);
		await book.add(many(5));
		expect(seen).toEqual([0, 1, 2, 3, 4]);
		expect(book.progress).toBeNull();
	});

	it('fill the class at two hundred million characters', async () => {
		const book = await loaded(memoryClassStore());
		const space = ' '.repeat(4_990_000);
		const large = () => {
			const text = textOf();
			return { ...source('Sam.json', text), text: async () => text + space };
		};
		expect(await book.add(Array.from({ length: 42 }, large))).toBe(40);
		expect(book.notTaken.map(({ reason }) => reason)).toEqual(['class-full', 'class-full']);
		await book.clear();
		expect(await book.add([large()])).toBe(1);
	});
});

describe('a .zip file that is added', () => {
	it('is opened, and its files are read', async () => {
		const book = await loaded();
		const files = {
			'Sam Lee_1_assignsubmission_file_/a.json': textOf(),
			'Kim.json': textOf(),
			'__MACOSX/x': 'x'
		};
		expect(await book.add([zipped('class.zip', files), source('Ash.json')])).toBe(3);
		expect(labels(book)).toEqual(['Ash', 'Kim', 'a']);
	});

	it.each<[string, Partial<Source>]>([
		['is none', { bytes: async () => strToU8('PK no') }],
		['cannot be read', { bytes: () => Promise.reject(denied()) }],
		['is larger than what is opened', { size: 500_000_001 }]
	])('is listed when it %s, and spoils nothing', async (_what, more) => {
		const book = await loaded();
		expect(await book.add([zipped('bad.zip', { 'Kim.json': textOf() }, more), source('Sam.json')])).toBe(1);
		expect(refused(book)).toEqual(['bad.zip: zip']);
	});

	it('cannot fill the memory with a large file', async () => {
		const book = await loaded();
		await book.add([zipped('a.zip', { 'Sam.json': 'x'.repeat(maxBytes + 1), 'Kim.json': textOf() })]);
		expect(refused(book)).toEqual(['a.zip/Sam.json: too-large']);
		expect(labels(book)).toEqual(['Kim']);
	});
});

describe('a device that does not keep files', () => {
	it.each([
		['full', full()],
		['failed', denied()]
	] as const)(
		'is said to have %s; what came stays on the page under a number of its own',
		async (keeping, error) => {
			const store = new FakeClassStore();
			const book = await loaded(store);
			await book.add([source('Sam.json')]);
			store.fails.add = error;
			expect(await book.add(many(12))).toBe(12);
			expect(book.keeping).toBe(keeping);
			expect(book.submissions).toHaveLength(13);
			expect(new Set(book.submissions.map(({ number }) => number)).size).toBe(13);
			expect(store.held.size).toBe(1);
		}
	);

	it('still lets go of what it has', async () => {
		const store = new FakeClassStore([{ number: 1, file: 'Sam.json', text: textOf() }]);
		const book = await loaded(store);
		store.fails.add = full();
		await book.add([source('Kim.json')]);
		await book.remove(1);
		expect(store.held.size).toBe(0);
		expect(labels(book)).toEqual(['Kim']);
		expect(await book.clear()).toBe(true);
		expect(book.keeping).toBe('saved');
		expect(book.submissions).toEqual([]);
	});
});

describe('what a teacher chooses', () => {
	const two = () =>
		new FakeClassStore([
			{ number: 1, file: 'Sam.json', text: textOf('one') },
			{ number: 2, file: 'sam.json', text: textOf('two') }
		]);

	it('puts two files of one learner together, and takes it back', async () => {
		const store = two();
		const book = await loaded(store);
		expect(book.likenesses.map(({ pair }) => pair)).toEqual([[1, 2]]);
		await book.decide([[1, 2]], 'one');
		expect(book.learners).toHaveLength(1);
		expect(store.chosen.decisions).toEqual({ '1-2': 'one' });
		await book.decide([[1, 2]], null);
		expect(book.learners).toHaveLength(2);
		expect(store.chosen.decisions).toEqual({});
	});

	it('picks answers for the projector once each, and puts them back', async () => {
		const store = two();
		const book = await loaded(store);
		const [a, b] = [pickOf(1), pickOf(2)];
		await book.pick(a, true);
		await book.pick(b, true);
		await book.pick(a, true);
		expect(store.chosen.picked).toEqual([b, a]);
		expect([book.isPicked(pickOf(1)), book.isPicked({ ...a, target: asked('who') })]).toEqual([true, false]);
		await book.pick(b, false);
		expect(book.choices.picked).toEqual([a]);
	});

	it('holds on the page when the device does not keep it, and says so', async () => {
		const store = two();
		const book = await loaded(store);
		store.fails.choose = full();
		await book.pick(pickOf(1), true);
		expect(book.choices.picked).toEqual([pickOf(1)]);
		expect(book.keeping).toBe('failed');
	});

	it('goes with the file that is taken out, so that nobody else’s answers are picked by its number', async () => {
		const store = two();
		const book = await loaded(store);
		await book.decide([[1, 2]], 'one');
		await book.pick(pickOf(2), true);
		await book.pick(pickOf(1), true);
		await book.remove(2);
		await book.add([source('Kim.json')]);
		expect(book.submissions.map(({ number }) => number)).toEqual([1, 2]);
		expect(book.choices).toEqual({ decisions: {}, picked: [pickOf(1)] });
		expect(store.chosen).toEqual(book.choices);
	});
});

describe('a class that is cleared', () => {
	it('leaves the page and the device', async () => {
		const store = new FakeClassStore();
		const book = await loaded(store);
		await book.add([source('Sam.json'), source('odd.json', '{}')]);
		await book.pick(pickOf(1), true);
		expect(await book.clear()).toBe(true);
		expect([book.submissions, book.learners, book.notTaken]).toEqual([[], [], []]);
		expect(book.choices).toEqual(noChoices);
		expect(store.held.size).toBe(0);
	});

	it('stays, and says so, when the device does not let it go', async () => {
		const store = new FakeClassStore();
		const book = await loaded(store);
		await book.add([source('Sam.json')]);
		store.fails.clear = denied();
		expect(await book.clear()).toBe(false);
		expect(book.keeping).toBe('failed');
		expect(labels(book)).toEqual(['Sam']);
	});

	it('says so when one file is not let go', async () => {
		const store = new FakeClassStore();
		const book = await loaded(store);
		await book.add([source('Sam.json')]);
		store.fails.remove = denied();
		await book.remove(1);
		expect(book.keeping).toBe('failed');
		expect(book.submissions).toEqual([]);
	});
});
