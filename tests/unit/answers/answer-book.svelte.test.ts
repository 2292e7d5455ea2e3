import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerBook } from '../../../src/lib/answers/answer-book.svelte.ts';
import { readStored } from '../../../src/lib/answers/stored-answer.ts';
import { databaseStore } from '../../../src/lib/answers/database-store.ts';
import { sessionStore } from '../../../src/lib/answers/session-store.ts';
import { version } from '../../../src/lib/answers/version.ts';
import { memoryStore, toStored, type AnswerStore } from '../../../src/lib/answers/store.ts';
import type { Answer, AnswerValue } from '../../../src/lib/model/answer.ts';
import { site } from '../../../src/lib/model/site.ts';
import { anAnswer, asked, written } from '../../helpers/answers.ts';
import { answers as values } from '../../helpers/questions.ts';
import { aStore, denied, FakeStorage, full } from '../../helpers/storages.ts';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

const aBook = (store: AnswerStore) => new AnswerBook(async () => store);
const textOf = (answer: Answer | undefined) =>
	answer?.value.kind === 'writing' ? answer.value.text : undefined;
/** Waits as long as the busiest machine needs. */
const inTime = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 10 });
const settled = (book: AnswerBook) => inTime(() => expect(['loading', 'saving']).not.toContain(book.keeping));

async function loaded(store: AnswerStore) {
	const book = aBook(store);
	await book.load();
	return book;
}

describe('AnswerBook', () => {
	it('gives what was saved, by case and question', async () => {
		const book = await loaded(
			aStore({ answers: [anAnswer(), anAnswer({ case: 'the-well', text: 'Deep.' })] })
		);
		expect(textOf(book.get('the-well', asked('why')))).toBe('Deep.');
		expect(book.get('the-well', asked('who'))).toBeUndefined();
		expect(book.all('the-bridge')).toHaveLength(1);
		expect(book.all()).toHaveLength(2);
		expect(book.keeping).toBe('saved');
	});

	it('saves at once, and says so', async () => {
		const store = aStore();
		const book = await loaded(store);
		book.set('the-bridge', asked('why'), written('W'));
		expect(book.keeping).toBe('saving');
		await settled(book);
		expect(book.keeping).toBe('saved');
		expect(textOf(store.held.get('the-bridge/question/why'))).toBe('W');
	});

	it('saves the last of many quick changes', async () => {
		const store = await databaseStore();
		const book = await loaded(store);
		for (const text of ['W', 'Wo', 'Wor', 'Word']) book.set('the-bridge', asked('why'), written(text));
		await settled(book);
		expect((await store.load()).answers.map(textOf)).toEqual(['Word']);
	});

	it('keeps that the reasons were seen, once they were', async () => {
		const book = await loaded(aStore());
		book.set('the-bridge', asked('why'), written('W'), { checked: true });
		book.set('the-bridge', asked('why'), written('Wo'));
		expect(book.get('the-bridge', asked('why'))?.checked).toBe(true);
	});

	it('gives every change a later time, also when the clock goes back', async () => {
		const book = await loaded(aStore({ answers: [anAnswer({ at: Date.now() + 100_000 })] }));
		const before = book.get('the-bridge', asked('why'))!.at;
		book.set('the-bridge', asked('why'), written('later'));
		expect(book.get('the-bridge', asked('why'))!.at).toBeGreaterThan(before);
	});

	it.each(Object.values(values))(
		'keeps an answer of the kind $kind so that it can be read again',
		async (value) => {
			const book = await loaded(aStore());
			book.set('the-bridge', asked('why'), value);
			const answer = book.get('the-bridge', asked('why'))!;
			expect(readStored(toStored(answer))).toEqual(answer);
		}
	);

	it.each([
		['a very long text', written('x'.repeat(200_000))],
		['a very long number', { kind: 'sum' as const, typed: '9'.repeat(500) }],
		[
			'very many marks',
			{
				kind: 'mark-phrase' as const,
				phrases: [],
				marks: Array.from({ length: 400 }, (_, index) => ({
					block: 'p1',
					start: index,
					end: index + 1,
					exact: 'x'
				}))
			}
		]
	])('loses nothing of %s', async (_name, value) => {
		const store = await databaseStore();
		const book = await loaded(store);
		book.set('the-bridge', asked('why'), value);
		await settled(book);
		const { answers, unreadable } = await store.load();
		expect(unreadable).toEqual([]);
		expect(answers[0]?.value).toEqual(value);
	});

	it('keeps its own copy of what it was given', async () => {
		const book = await loaded(aStore());
		const value = { kind: 'choose-several' as const, options: ['a'] };
		book.set('the-bridge', asked('who'), value);
		value.options.push('b');
		expect(book.get('the-bridge', asked('who'))?.value).toEqual({ kind: 'choose-several', options: ['a'] });
	});
});

describe('AnswerBook, with answers from before options had their ids of today', () => {
	const former = { 'the-bridge': { who: { 'a-town': 'rightbank' } } };
	const old = () =>
		anAnswer({ question: 'who', value: { kind: 'choose-several', options: ['a-town'] }, ids: 'words' });
	const optionsIn = (answer: Answer | undefined) =>
		answer?.value.kind === 'choose-several' ? answer.value.options : undefined;
	const bookWith = async (store: AnswerStore, fetch: () => Promise<typeof former>) => {
		const book = new AnswerBook(async () => store, fetch);
		await book.load();
		return book;
	};
	const offline = () => Promise.reject(new TypeError('Failed to fetch'));

	it('gives them the ids of today and keeps them so, as old as they were', async () => {
		const store = aStore({ answers: [old(), anAnswer()] });
		const book = await bookWith(store, async () => former);
		await inTime(() => expect(optionsIn(book.get('the-bridge', asked('who')))).toEqual(['rightbank']));
		await settled(book);
		expect(store.held.get('the-bridge/question/who')).toEqual({
			...old(),
			value: { kind: 'choose-several', options: ['rightbank'] },
			ids: site.ids
		});
		expect(store.held.get('the-bridge/question/why')).toEqual(anAnswer());
	});

	it('fetches no list without them, nor a second time', async () => {
		const store = aStore({ answers: [old()] });
		await settled(await bookWith(store, async () => former));
		await inTime(() => expect(store.held.get('the-bridge/question/who')?.ids).toBe(site.ids));
		const fetch = vi.fn(async () => former);
		const book = await bookWith(store, fetch);
		book.set('the-bridge', asked('who'), { kind: 'choose-several', options: [] });
		await settled(book);
		expect(fetch).not.toHaveBeenCalled();
	});

	it('leaves them as they are while the list cannot be fetched, and moves them later', async () => {
		const store = aStore({ answers: [old()] });
		const book = await bookWith(store, offline);
		await settled(book);
		expect(store.held.get('the-bridge/question/who')).toEqual(old());
		// What is added meanwhile has the ids of today.
		book.set('the-bridge', asked('who'), { kind: 'choose-several', options: ['a-town', 'leftbank'] });
		await settled(book);
		await bookWith(store, async () => former);
		await inTime(() =>
			expect(optionsIn(store.held.get('the-bridge/question/who'))).toEqual(['rightbank', 'leftbank'])
		);
	});

	it('moves on what was changed while the list was on its way', async () => {
		const store = aStore({ answers: [old()] });
		let arrive: (list: typeof former) => void = () => {};
		const book = await bookWith(store, () => new Promise((done) => (arrive = done)));
		expect(optionsIn(book.get('the-bridge', asked('who')))).toEqual(['a-town']);
		book.set('the-bridge', asked('who'), { kind: 'choose-several', options: ['a-town', 'leftbank'] });
		await settled(book);
		arrive(former);
		await inTime(() =>
			expect(optionsIn(store.held.get('the-bridge/question/who'))).toEqual(['rightbank', 'leftbank'])
		);
	});

	it('brings back nothing that was deleted while the list was on its way', async () => {
		const store = aStore({ answers: [old()] });
		let arrive: (list: typeof former) => void = () => {};
		const book = await bookWith(store, () => new Promise((done) => (arrive = done)));
		await book.remove();
		arrive(former);
		await settled(book);
		expect([book.all(), [...store.held]]).toEqual([[], []]);
	});

	it('does the same with those of a file', async () => {
		const store = aStore();
		const book = await bookWith(store, async () => former);
		await book.merge([old()]);
		await inTime(() => expect(optionsIn(store.held.get('the-bridge/question/who'))).toEqual(['rightbank']));
	});

	it('marks no answer to what is no question of a lesson', async () => {
		const book = await loaded(aStore());
		const target = { kind: 'ledger', figure: 'c1', part: 'agrees' } as const;
		book.set('the-bridge', target, values['choose-one']);
		expect(book.get('the-bridge', target)).not.toHaveProperty('ids');
	});

	it('says of every answer with options which ids it holds', async () => {
		const book = await loaded(aStore());
		for (const value of Object.values(values)) book.set('the-bridge', asked(`a-${value.kind}`), value);
		const ids = book.all().map(({ value, ids }) => `${value.kind} ${ids}`);
		expect(ids.sort()).toEqual(
			[
				`choose-one ${site.ids}`,
				`choose-several ${site.ids}`,
				`mark-phrase ${site.ids}`,
				`order ${site.ids}`,
				`sort ${site.ids}`,
				'confidence undefined',
				'sum undefined',
				'writing undefined'
			].sort()
		);
	});
});

describe('AnswerBook, before it has loaded', () => {
	it('keeps what is typed, and saves it when the storage is there', async () => {
		const store = aStore();
		const book = aBook(store);
		const loading = book.load();
		book.set('the-bridge', asked('why'), written('early'));
		expect(book.keeping).toBe('loading');
		await loading;
		expect(textOf(book.get('the-bridge', asked('why')))).toBe('early');
		expect(textOf(store.held.get('the-bridge/question/why'))).toBe('early');
		expect(book.keeping).toBe('saved');
	});

	it('does not put stored words over typed ones, even those from a clock that is ahead', async () => {
		const ahead = Date.now() + 100_000;
		const store = aStore({ answers: [anAnswer({ text: 'stored', at: ahead, checked: true })] });
		const book = aBook(store);
		book.set('the-bridge', asked('why'), written('typed'));
		await book.load();
		expect(book.get('the-bridge', asked('why'))).toMatchObject({ value: written('typed'), checked: true });
		expect(store.held.get('the-bridge/question/why')?.at).toBeGreaterThan(ahead);
	});

	it('loads once, however often it is asked', async () => {
		const open = vi.fn(async () => aStore());
		const book = new AnswerBook(open);
		await Promise.all([book.load(), book.load()]);
		await book.load();
		expect(open).toHaveBeenCalledOnce();
	});
});

describe('AnswerBook, when the storage fails', () => {
	it.each<[string, () => Promise<AnswerStore>]>([
		['opened', () => Promise.reject(denied())],
		['read', async () => Object.assign(aStore(), { load: () => Promise.reject(denied()) })]
	])('goes on in memory when it cannot be %s, and says so', async (_name, open) => {
		const book = new AnswerBook(open, undefined, [1, 1]);
		book.set('the-bridge', asked('why'), written('early'));
		await book.load();
		book.set('the-bridge', asked('who'), written('late'));
		await settled(book);
		expect(book.all().map(textOf)).toEqual(['early', 'late']);
		expect(book.keeping).toBe('until-closed');
	});

	it('tries again to read what a healthy store holds, saves nothing meanwhile, and goes on in that store', async () => {
		const store = aStore({ answers: [anAnswer({ text: 'Earlier.' })] });
		const load = store.load.bind(store);
		let tries = 0;
		store.load = () => ((tries += 1) < 3 ? Promise.reject(new Error('a part of the page is lost')) : load());
		const book = new AnswerBook(async () => store, undefined, [1, 1, 1]);
		const loading = book.load();
		book.set('the-bridge', asked('why'), written('Newer.'));
		expect(textOf(store.held.get('the-bridge/question/why'))).toBe('Earlier.');
		await loading;
		await settled(book);
		expect(tries).toBe(3);
		expect(book.keeping).toBe('saved');
		expect(store.held.get('the-bridge/question/why')).toMatchObject({
			value: written('Newer.'),
			earlier: written('Earlier.')
		});
	});

	it('says so when it is silent, and takes what comes in the end', async () => {
		vi.useFakeTimers();
		try {
			let open: (store: AnswerStore) => void = () => {};
			const book = new AnswerBook(() => new Promise((done) => (open = done)));
			const loading = book.load();
			await vi.advanceTimersByTimeAsync(10_000);
			expect(book.keeping).toBe('late');
			book.set('the-bridge', asked('who'), written('Meanwhile.'));
			const store = aStore({ answers: [anAnswer()] });
			open(store);
			await loading;
			expect(book.keeping).toBe('saved');
			expect(textOf(store.held.get('the-bridge/question/who'))).toBe('Meanwhile.');
			expect(book.all()).toHaveLength(2);
		} finally {
			vi.useRealTimers();
		}
	});

	it.each([
		['full', full(), 'full'],
		['failing', denied(), 'failed']
	] as const)('keeps the learner’s text when it is %s, and says so', async (_name, error, keeping) => {
		const store = aStore();
		const book = await loaded(store);
		store.fails.save = error;
		book.set('the-bridge', asked('why'), written('my words'));
		await settled(book);
		expect(book.keeping).toBe(keeping);
		expect(textOf(book.get('the-bridge', asked('why')))).toBe('my words');
	});

	it('saves everything that waited, once there is room again', async () => {
		const store = aStore();
		const book = await loaded(store);
		store.fails.save = full();
		book.set('the-bridge', asked('why'), written('first'));
		await settled(book);
		store.fails = {};
		book.set('the-bridge', asked('who'), written('second'));
		await inTime(() => expect(book.keeping).toBe('saved'));
		expect([...store.held.keys()].sort()).toEqual(['the-bridge/question/who', 'the-bridge/question/why']);
	});

	it('does not say that loaded answers are saved when they are not', async () => {
		const store = aStore();
		const book = await loaded(store);
		store.fails.save = full();
		await book.merge([anAnswer()]);
		expect(book.keeping).toBe('full');
		expect(book.all()).toHaveLength(1);
		store.fails = {};
		book.set('the-bridge', asked('who'), written('second'));
		await inTime(() => expect(book.keeping).toBe('saved'));
		expect(store.held.has('the-bridge/question/why')).toBe(true);
	});

	it('says so when deleting fails', async () => {
		const store = aStore({ answers: [anAnswer()] });
		const book = await loaded(store);
		store.fails.remove = denied();
		await book.remove();
		expect(book.keeping).toBe('failed');
	});
});

describe('AnswerBook.merge', () => {
	it('adds, replaces older, keeps newer, and saves what changed', async () => {
		const store = aStore({
			answers: [anAnswer({ question: 'old', at: 5 }), anAnswer({ question: 'new', at: 50 })]
		});
		const book = await loaded(store);
		const merge = await book.merge([
			anAnswer({ question: 'old', text: 'file', at: 10 }),
			anAnswer({ question: 'new', text: 'file', at: 10 }),
			anAnswer({ question: 'other', text: 'file', at: 10 })
		]);
		expect(merge).toMatchObject({ added: 1, replaced: 1, kept: 1 });
		expect(['old', 'new', 'other'].map((id) => textOf(book.get('the-bridge', asked(id))))).toEqual([
			'file',
			'Words.',
			'file'
		]);
		expect(['old', 'new', 'other'].map((id) => textOf(store.held.get(`the-bridge/question/${id}`)))).toEqual([
			'file',
			'Words.',
			'file'
		]);
	});
});

describe('AnswerBook.remove', () => {
	const answers = [anAnswer(), anAnswer({ case: 'the-well' })];

	it('deletes one case, or everything, from the page and the storage', async () => {
		const store = aStore({ answers });
		const book = await loaded(store);
		await book.remove('the-bridge');
		expect(book.all().map((answer) => answer.case)).toEqual(['the-well']);
		expect([...store.held.keys()]).toEqual(['the-well/question/why']);
		await book.remove();
		expect(book.all()).toEqual([]);
		expect(store.held.size).toBe(0);
	});

	it('deletes also when it is asked before loading is done', async () => {
		const store = aStore({ answers });
		const book = aBook(store);
		await book.remove();
		expect(book.all()).toEqual([]);
		expect(store.held.size).toBe(0);
	});

	it('does not bring back an answer that could not be saved', async () => {
		const store = aStore();
		const book = await loaded(store);
		store.fails.save = full();
		book.set('the-bridge', asked('why'), written('gone'));
		await settled(book);
		store.fails = {};
		await book.remove('the-bridge');
		expect(book.keeping).toBe('saved');
		book.set('the-well', asked('why'), written('stays'));
		await settled(book);
		expect(book.keeping).toBe('saved');
		expect([...store.held.keys()]).toEqual(['the-well/question/why']);
	});
});

describe('AnswerBook.reopen', () => {
	const device = aStore({ answers: [anAnswer({ text: 'on the device' })] });

	it('hides what the device keeps, and writes nothing more to it', async () => {
		const tab = sessionStore(new FakeStorage());
		const stores: AnswerStore[] = [device, tab, device];
		const book = new AnswerBook(async () => stores.shift()!);
		await book.load();
		await book.reopen();
		expect(book.all()).toEqual([]);
		expect(book.keeping).toBe('until-closed');
		book.set('the-bridge', asked('who'), written('in the tab'));
		await settled(book);
		expect(book.keeping).toBe('until-closed');
		expect([...device.held.keys()]).toEqual(['the-bridge/question/why']);
		await book.reopen();
		expect(book.all().map(textOf)).toEqual(['on the device']);
	});

	it.each<[string, () => AnswerStore]>([
		['was in memory only', memoryStore],
		['did not fit', () => Object.assign(aStore(), { save: () => Promise.reject(full()) })]
	])('keeps what %s, and saves it in the new storage', async (_name, old) => {
		const next = aStore();
		const stores: AnswerStore[] = [old(), next];
		const book = new AnswerBook(async () => stores.shift()!);
		await book.load();
		book.set('the-bridge', asked('why'), written('my words'));
		await settled(book);
		await book.reopen();
		expect(textOf(book.get('the-bridge', asked('why')))).toBe('my words');
		expect(textOf(next.held.get('the-bridge/question/why'))).toBe('my words');
	});
});

describe('two AnswerBooks on one database', () => {
	const two = async () => {
		const books = [new AnswerBook(databaseStore), new AnswerBook(databaseStore)] as const;
		await Promise.all(books.map((book) => book.load()));
		return books;
	};

	it('show each other’s changes at once', async () => {
		const [one, other] = await two();
		one.set('the-bridge', asked('why'), written('from one'));
		await inTime(() => expect(textOf(other.get('the-bridge', asked('why')))).toBe('from one'));
		other.set('the-bridge', asked('why'), written('from the other'));
		await inTime(() => expect(textOf(one.get('the-bridge', asked('why')))).toBe('from the other'));
	});

	it('do not undo each other', async () => {
		const [one, other] = await two();
		one.set('the-bridge', asked('why'), written('one'));
		other.set('the-bridge', asked('who'), written('other'));
		await Promise.all([settled(one), settled(other)]);
		const fresh = await loaded(await databaseStore());
		expect(fresh.all().map(textOf).sort()).toEqual(['one', 'other']);
	});

	it('delete together', async () => {
		const [one, other] = await two();
		one.set('the-bridge', asked('why'), written('one'));
		await inTime(() => expect(other.all()).toHaveLength(1));
		await one.remove('the-bridge');
		await inTime(() => expect(other.all()).toEqual([]));
	});

	it('tell each other nothing on a shared computer', async () => {
		const tab = new AnswerBook(async () => sessionStore(new FakeStorage()));
		const [one] = await two();
		await tab.load();
		tab.set('the-bridge', asked('why'), written('mine'));
		one.set('the-bridge', asked('who'), written('theirs'));
		await Promise.all([settled(tab), settled(one)]);
		await new Promise((done) => setTimeout(done, 30));
		expect(tab.all().map(textOf)).toEqual(['mine']);
		expect(one.all().map(textOf)).toEqual(['theirs']);
	});

	it('do not hear a tab with an older page, whose answers have another shape', async () => {
		const [, other] = await two();
		const [old, now] = [
			new BroadcastChannel('on-the-record'),
			new BroadcastChannel(`on-the-record/${version}`)
		];
		old.postMessage({ answer: { ...anAnswer(), target: undefined, question: 'why' } });
		now.postMessage({ answer: anAnswer({ question: 'last' }) });
		await inTime(() => expect(other.get('the-bridge', asked('last'))).toBeDefined());
		expect(other.all()).toHaveLength(1);
		old.close();
		now.close();
	});

	it('ignore an older change that arrives late', async () => {
		const [, other] = await two();
		other.set('the-bridge', asked('why'), written('newer'));
		const channel = new BroadcastChannel(`on-the-record/${version}`);
		channel.postMessage({ answer: anAnswer({ text: 'older', at: 1 }) });
		channel.postMessage({ answer: anAnswer({ question: 'last', at: 1 }) });
		await inTime(() => expect(other.get('the-bridge', asked('last'))).toBeDefined());
		expect(textOf(other.get('the-bridge', asked('why')))).toBe('newer');
		channel.close();
	});
});

describe('an answer given without having seen the earlier one', () => {
	const earlier = anAnswer({ text: 'Earlier words.' });
	const why = asked('why');

	it('is kept beside it, saved with it, and the earlier words come back before the newer ones', async () => {
		const store = aStore({ answers: [earlier] });
		const book = await loaded(store);
		book.set('the-bridge', why, written('hm'), { unseen: true });
		await settled(book);
		expect(store.held.get('the-bridge/question/why')).toMatchObject({
			value: written('hm'),
			earlier: written('Earlier words.')
		});
		book.set('the-bridge', why, written('hm, yes'));
		expect(book.get('the-bridge', why)?.earlier).toEqual(written('Earlier words.'));
		book.takeBack('the-bridge', why);
		expect(book.get('the-bridge', why)).toMatchObject({ value: written('Earlier words.\nhm, yes') });
		expect(book.get('the-bridge', why)).not.toHaveProperty('earlier');
	});

	it('stays alone when the learner lets the earlier one go', async () => {
		const book = await loaded(aStore({ answers: [earlier] }));
		book.set('the-bridge', why, written('hm'), { unseen: true });
		book.letGo('the-bridge', why);
		expect(book.get('the-bridge', why)).toMatchObject({ value: written('hm') });
		expect(book.get('the-bridge', why)).not.toHaveProperty('earlier');
	});

	it.each<[string, AnswerValue, AnswerValue, AnswerValue, AnswerValue | undefined]>([
		['words that hold the earlier ones', written('a'), written('a and b'), written('a and b'), undefined],
		['nothing', written('a'), written(' '), written('a'), undefined],
		[
			'another option',
			{ kind: 'choose-one', option: 'x' },
			{ kind: 'choose-one', option: 'y' },
			{ kind: 'choose-one', option: 'y' },
			{ kind: 'choose-one', option: 'x' }
		],
		[
			'things sorted that were not sorted before',
			{ kind: 'sort', bins: { a: '1', b: '2' } },
			{ kind: 'sort', bins: { b: '2', c: '1' } },
			{ kind: 'sort', bins: { a: '1', b: '2', c: '1' } },
			undefined
		],
		[
			'a thing sorted in another way',
			{ kind: 'sort', bins: { a: '1', b: '2' } },
			{ kind: 'sort', bins: { a: '2' } },
			{ kind: 'sort', bins: { a: '2' } },
			{ kind: 'sort', bins: { a: '1', b: '2' } }
		],
		[
			'how sure they are at the end',
			{ kind: 'confidence', before: 4 },
			{ kind: 'confidence', after: 2 },
			{ kind: 'confidence', before: 4, after: 2 },
			undefined
		],
		[
			'more marks',
			{ kind: 'mark-phrase', phrases: ['a'], marks: [] },
			{ kind: 'mark-phrase', phrases: ['b'], marks: [] },
			{ kind: 'mark-phrase', phrases: ['a', 'b'], marks: [] },
			undefined
		]
	])('with %s', async (_name, before, given, value, kept) => {
		const book = await loaded(aStore({ answers: [anAnswer({ value: before })] }));
		book.set('the-bridge', why, given, { unseen: true });
		expect(book.get('the-bridge', why)?.value).toEqual(value);
		expect(book.get('the-bridge', why)?.earlier).toEqual(kept);
	});
});
