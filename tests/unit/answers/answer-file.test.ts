import { describe, expect, it } from 'vitest';
import { describeMerge, exportAnswers, importAnswers } from '../../../src/lib/answers/answer-file.ts';
import { mergeAnswers } from '../../../src/lib/answers/merge-answers.ts';
import { version } from '../../../src/lib/answers/version.ts';
import { answerKey, toStored } from '../../../src/lib/answers/store.ts';
import { readStored } from '../../../src/lib/answers/stored-answer.ts';
import { maxCharacters } from '../../../src/lib/questions/value-parts.ts';
import type { Answer } from '../../../src/lib/model/answer.ts';
import { anAnswer, asked, written } from '../../helpers/answers.ts';
import { counted } from '../../helpers/counted.ts';
import { answers as values } from '../../helpers/questions.ts';

const now = new Date('2024-05-02T09:30:00Z');
const everyKind: Answer[] = Object.values(values).map((value, index) =>
	anAnswer({ question: `question-${index}`, value, checked: index % 2 === 0 })
);
const fileOf = (more: object) =>
	JSON.stringify({ format: 'on-the-record/answers', version, answers: [], ...more });
const fileWith = (answer: object) => fileOf({ answers: [{ ...anAnswer(), ...answer }] });

function refusal(text: string): string | undefined {
	const loaded = importAnswers(text, { now });
	return 'refused' in loaded ? loaded.refused.reason : undefined;
}
function imported(text: string): Answer[] {
	const loaded = importAnswers(text, { now });
	if ('refused' in loaded) throw new Error(loaded.refused.sentence);
	return loaded.answers;
}

describe('exportAnswers and importAnswers', () => {
	it('give back the same answers, of every kind', () => {
		expect(imported(exportAnswers(everyKind, { now }))).toEqual(everyKind);
	});

	it.each(['', 'a\nb', '"quoted" \\ \u2028', '🙂 tör-töküntüləri', 'x'.repeat(200_000)])(
		'give back the same text, letter for letter (case %#)',
		(text) => {
			const [answer] = imported(exportAnswers([anAnswer({ text })], { now }));
			expect(answer?.value).toEqual(written(text));
		}
	);

	it('keep option ids with letters of any language, as lessons make them', () => {
		const value = {
			kind: 'choose-several' as const,
			options: ['tör-töküntüləri', '-suffix', 'a_b', 'option-1']
		};
		expect(imported(exportAnswers([anAnswer({ value })], { now }))[0]?.value).toEqual(value);
	});

	it('hold a name only when one was typed, and give it back', () => {
		expect(exportAnswers(everyKind, { now, name: '  ' })).toBe(exportAnswers(everyKind, { now }));
		const loaded = importAnswers(exportAnswers(everyKind, { now, name: ' Sam ' }), { now });
		expect(loaded).toEqual({ answers: everyKind, name: 'Sam' });
		expect(importAnswers(exportAnswers(everyKind, { now }), { now })).toEqual({ answers: everyKind });
	});

	it('write the same text for the same answers at the same time', () => {
		expect(exportAnswers(everyKind, { now })).toBe(exportAnswers(structuredClone(everyKind), { now }));
		expect(exportAnswers([], { now })).toContain('2024-05-02T09:30:00.000Z');
	});

	it('load a file without answers', () => {
		expect(imported(exportAnswers([], { now }))).toEqual([]);
	});
});

describe('importAnswers', () => {
	it.each<[string, string, string]>([
		['a file that is too large', ' '.repeat(maxCharacters + 1), 'too-large'],
		['an empty file', '', 'not-ours'],
		['a text', 'Dear teacher', 'not-ours'],
		['a file that was cut off', fileOf({}).slice(0, -5), 'not-ours'],
		['null', 'null', 'not-ours'],
		['a list', '[]', 'not-ours'],
		['a number', '7', 'not-ours'],
		['another program’s file', '{"format":"h5p","version":1}', 'not-ours'],
		['a file without a version', '{"format":"on-the-record/answers","answers":[]}', 'not-ours'],
		['a version in words', fileOf({ version: '1' }), 'not-ours'],
		['a newer file', fileOf({ version: version + 1 }), 'newer'],
		['a much newer file with another shape', fileOf({ version: 99, answers: 'elsewhere' }), 'newer'],
		['a version below the first', fileOf({ version: 0 }), 'broken'],
		['half a version', fileOf({ version: 0.5 }), 'broken'],
		['a file without answers', fileOf({ answers: undefined }), 'broken'],
		['answers that are no list', fileOf({ answers: {} }), 'broken'],
		['answers that are numbers', fileOf({ answers: [1, 2] }), 'broken'],
		['more answers than anybody has', fileOf({ answers: Array(20_001).fill(anAnswer()) }), 'broken'],
		['one broken answer among good ones', fileOf({ answers: [anAnswer(), { case: 'x' }] }), 'broken'],
		['an answer without a time', fileWith({ at: undefined }), 'broken'],
		['a time in words', fileWith({ at: 'yesterday' }), 'broken'],
		['a time before 1970', fileWith({ at: -1 }), 'broken'],
		['a time too large for JSON', fileWith({}).replace('1000', '1e999'), 'broken'],
		['an unknown kind', fileWith({ value: { kind: 'essay', text: '' } }), 'broken'],
		['no value', fileWith({ value: null }), 'broken'],
		['text that is a number', fileWith({ value: { kind: 'writing', text: 5, ticked: [] } }), 'broken'],
		['sureness beyond the scale', fileWith({ value: { kind: 'confidence', before: 6 } }), 'broken'],
		['a case with a path in it', fileWith({ case: '../about' }), 'broken'],
		['a case with markup in it', fileWith({ case: '<img src=x>' }), 'broken'],
		['a question id as long as a book', fileWith({ target: asked('a'.repeat(100_000)) }), 'broken'],
		['an option with markup in it', fileWith({ value: { kind: 'choose-one', option: '<b>' } }), 'broken'],
		[
			'a hundred and one options',
			fileWith({ value: { kind: 'choose-several', options: Array(101).fill('a') } }),
			'broken'
		]
	])('refuses %s', (_name, text, reason) => {
		expect(refusal(text)).toBe(reason);
	});

	it('says in every refusal that nothing was changed', () => {
		for (const text of [
			'x',
			fileOf({ version: version + 1 }),
			fileOf({ answers: 1 }),
			' '.repeat(maxCharacters + 1)
		]) {
			const loaded = importAnswers(text, { now });
			expect('refused' in loaded && loaded.refused.sentence).toMatch(/Nothing was changed\.$/u);
		}
	});

	it.each([
		['lists', '['.repeat(1_000_000)],
		['lists that close', '['.repeat(100_000) + ']'.repeat(100_000)],
		[
			'lists inside a good head',
			fileOf({ answers: 0 }).replace(':0', `:${'['.repeat(50_000)}${']'.repeat(50_000)}`)
		],
		['objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)]
	])('refuses %s nested without end, and does not break', (_name, text) => {
		expect(['not-ours', 'broken']).toContain(refusal(text));
	});

	it('changes no prototype, whatever the keys', () => {
		const value = '{"kind":"sort","bins":{"__proto__":"polluted","constructor":"c","a":"fact"}}';
		const text = `{"format":"on-the-record/answers","version":${version},"__proto__":{"polluted":true},
			"answers":[{"case":"the-bridge","target":{"kind":"question","id":"why"},"value":${value},"checked":false,"at":1,"__proto__":{"polluted":true}}]}`;
		const [answer] = imported(text);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		expect((answer as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
		expect(answer?.value.kind === 'sort' && Object.keys(answer.value.bins)).toEqual(['a']);
	});

	it.each(['__proto__', 'constructor', 'toString'])(
		'keeps an answer to a question called %s apart',
		(question) => {
			const text = fileWith({ target: asked(question) });
			if (question === 'constructor') expect(imported(text)[0]?.target).toEqual(asked(question));
			else expect(refusal(text)).toBe('broken');
		}
	);

	it('drops fields that it does not know', () => {
		const [answer] = imported(fileWith({ name: 'A learner', value: { ...written('Words.'), style: 'x' } }));
		expect(answer).toEqual(anAnswer());
	});

	it('counts times in the future as now, so that no file wins for ever', () => {
		const [answer] = imported(fileWith({ at: now.getTime() + 1_000_000 }));
		expect(answer?.at).toBe(now.getTime());
	});
});

describe('readStored', () => {
	it.each(everyKind)('reads what toStored wrote: $value.kind', (answer) => {
		expect(readStored(toStored(answer))).toEqual(answer);
	});

	it.each([
		['nothing', undefined],
		['a text', 'answers'],
		['an answer without a version', anAnswer()],
		['a newer version', { ...anAnswer(), version: version + 1 }],
		['a broken answer', { version, case: 'the-bridge' }]
	])('returns null for %s', (_name, data) => expect(readStored(data)).toBeNull());
});

describe('mergeAnswers', () => {
	const mine = anAnswer({ text: 'mine', at: 10 });

	it.each([
		['adds an answer that is not here', [], anAnswer({ at: 1 }), { added: 1, replaced: 0, kept: 0 }],
		[
			'replaces an older one',
			[mine],
			anAnswer({ text: 'theirs', at: 11 }),
			{ added: 0, replaced: 1, kept: 0 }
		],
		['keeps a newer one', [mine], anAnswer({ text: 'theirs', at: 9 }), { added: 0, replaced: 0, kept: 1 }],
		[
			'keeps its own when both are as new',
			[mine],
			anAnswer({ text: 'theirs', at: 10 }),
			{ added: 0, replaced: 0, kept: 1 }
		],
		['tells cases apart', [mine], anAnswer({ case: 'the-well', at: 1 }), { added: 1, replaced: 0, kept: 0 }]
	])('%s', (_name, own, loaded, counts) => {
		const merge = mergeAnswers(own, [loaded]);
		expect(merge).toMatchObject(counts);
		expect(merge.save).toEqual(counts.kept ? [] : [loaded]);
	});

	it('ends with the newest when a file holds one question twice', () => {
		const file = [anAnswer({ text: 'new', at: 20 }), anAnswer({ text: 'old', at: 15 })];
		expect(mergeAnswers([mine], file).save.at(-1)?.value).toEqual(written('new'));
		expect(mergeAnswers([mine], file.toReversed()).save.at(-1)?.value).toEqual(written('new'));
	});

	it('changes nothing the second time', () => {
		expect(mergeAnswers(everyKind, everyKind)).toMatchObject({ save: [], added: 0, replaced: 0 });
	});

	it('looks at each answer as often in a large file as in a small one', () => {
		const looksAt = (length: number) => {
			const many = Array.from({ length }, (_, index) => anAnswer({ question: `q${index}` }));
			const { value, looks } = counted({ own: many, loaded: many.map((one) => ({ ...one, at: 2000 })) });
			mergeAnswers(value.own, value.loaded);
			return looks();
		};
		expect(looksAt(4000) / looksAt(1000)).toBeLessThan(4.1);
	});
});

describe('describeMerge', () => {
	it.each([
		[{ added: 0, replaced: 0, kept: 0 }, 'The file holds no answers.'],
		[{ added: 1, replaced: 0, kept: 0 }, 'Loaded: 1 answer added.'],
		[
			{ added: 2, replaced: 1, kept: 3 },
			'Loaded: 2 answers added; 1 answer replaced by newer ones from the file; 3 answers left as they are here, because the ones here are as new or newer.'
		]
	])('tells %j in a sentence', (counts, sentence) => {
		expect(describeMerge({ save: [], ...counts })).toBe(sentence);
	});
});

describe('answerKey', () => {
	it('tells every answer from every other', () => {
		expect(answerKey(anAnswer())).not.toBe(answerKey(anAnswer({ case: 'the-well' })));
		expect(answerKey(anAnswer())).toBe(answerKey(anAnswer({ text: 'Other words.' })));
	});
});
