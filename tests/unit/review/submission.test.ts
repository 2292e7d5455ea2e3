import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportAnswers } from '../../../src/lib/answers/answer-file.ts';
import { version } from '../../../src/lib/answers/version.ts';
import { readSubmission, sentences } from '../../../src/lib/review/submission.ts';
import { isSystemFile, labelOf, tellsWho } from '../../../src/lib/review/label.ts';
import { anAnswer, asked } from '../../helpers/answers.ts';

const now = new Date('2026-11-23T10:00:00Z');
const cases = new Set(['the-bridge', 'the-well']);
const good = exportAnswers([anAnswer()], { now });

function reason(text: string, file = 'a.json'): string | undefined {
	const read = readSubmission(file, text, cases);
	return 'notTaken' in read ? read.notTaken.reason : undefined;
}
function taken(text: string, file = 'a.json') {
	const read = readSubmission(file, text, cases);
	if ('notTaken' in read) throw new Error(read.notTaken.reason);
	return read.submission;
}
const withAnswer = (more: object) =>
	JSON.stringify({ format: 'on-the-record/answers', version, answers: [{ ...anAnswer(), ...more }] });

describe('readSubmission', () => {
	it('takes a file as My work writes it', () => {
		expect(taken(good, 'Sam Lee.json')).toEqual({
			file: 'Sam Lee.json',
			label: 'Sam Lee',
			named: false,
			answers: [anAnswer()],
			unknown: 0
		});
	});

	it('knows a learner by the name that was typed, before the name of the file', () => {
		const named = exportAnswers([anAnswer()], { now, name: '  Kim ' });
		expect(taken(named, 'Sam Lee.json')).toMatchObject({ label: 'Kim', named: true });
	});

	it.each([
		['a name that is no text', { name: { toString: 1 } }],
		['a name without end', { name: 'x'.repeat(5000) }],
		['an empty name', { name: '   ' }]
	])('takes the answers of a file with %s, and calls it by its file', (_what, more) => {
		const text = JSON.stringify({ ...JSON.parse(good), ...more });
		expect(taken(text, 'Sam.json')).toMatchObject({ label: 'Sam', named: false });
	});

	it.each([
		['no JSON', 'hello', 'not-ours'],
		['nothing', '', 'not-ours'],
		['some other JSON', '{"hello":1}', 'not-ours'],
		['a Word document', 'PK\u0003\u0004', 'document', 'work.docx'],
		['Markdown', '# My work in On the Record\n', 'document', 'work.txt'],
		['a file cut off', good.slice(0, -40), 'broken'],
		['a wrong type', withAnswer({ at: 'now' }), 'broken'],
		['words that are an object', withAnswer({ value: { kind: 'writing', text: {}, ticked: [] } }), 'broken'],
		['a question called __proto__', withAnswer({ target: asked('__proto__') }), 'broken'],
		['a newer file', JSON.stringify({ format: 'on-the-record/answers', version: 99 }), 'newer'],
		['a file without answers', exportAnswers([], { now }), 'empty'],
		['another module’s cases', exportAnswers([anAnswer({ case: 'elsewhere' })], { now }), 'foreign'],
		['a case called constructor', withAnswer({ case: 'constructor' }), 'foreign'],
		['too much', 'x'.repeat(5_000_001), 'too-large'],
		['a nest without end', '['.repeat(2_000_000), 'not-ours'],
		['a nest inside', `{"format":"on-the-record/answers","x":${'['.repeat(100_000)}`, 'broken']
	])('does not take %s, and says why', (_what, text, expected, file?: string) => {
		expect(reason(text, file)).toBe(expected);
		expect(sentences[expected as keyof typeof sentences]).toMatch(/\.$/u);
	});

	it('takes what it knows of a file with cases of another copy, and says how many it does not know', () => {
		const text = exportAnswers([anAnswer(), anAnswer({ case: 'elsewhere' })], { now });
		expect(taken(text)).toMatchObject({ unknown: 1, answers: [{}, {}] });
	});

	it('reads the same file the same every day, also when the learner’s clock was wrong', () => {
		const at = Date.UTC(2099, 0, 1);
		expect(taken(exportAnswers([anAnswer({ at })], { now })).answers[0]?.at).toBe(at);
	});

	it('leaves no mark on objects when a file is hostile', () => {
		readSubmission(
			'a.json',
			withAnswer({ value: { kind: 'sort', bins: { __proto__: 'x', a: 'b' } } }),
			cases
		);
		readSubmission('a.json', `{"__proto__":{"owned":1},"constructor":{"prototype":{"owned":1}}}`, cases);
		expect(({} as Record<string, unknown>)['owned']).toBeUndefined();
	});
});

test('any text gives a submission or a reason', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary', maxLength: 300 }),
				fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
				fc.json(),
				fc
					.tuple(fc.nat(good.length), fc.nat(20), fc.string({ maxLength: 20 }))
					.map(([at, cut, words]) => good.slice(0, at) + words + good.slice(at + cut))
			),
			fc.string(),
			(text, file) => {
				const read = readSubmission(file, text, cases);
				if ('notTaken' in read) expect(sentences[read.notTaken.reason]).toMatch(/\.$/u);
				else expect(read.submission.answers.length).toBeGreaterThan(0);
			}
		),
		{ numRuns: 400 }
	);
});

test.each([
	['Sam Lee.json', 'Sam Lee'],
	['sam_lee.JSON', 'sam lee'],
	['on-the-record-2026-11-23-Sam.json', 'Sam'],
	['Sam Lee (2).json', 'Sam Lee'],
	['Lee Sam_12345_assignsubmission_file_on-the-record-2026-11-23.json', 'Lee Sam'],
	[
		'class/Lee Sam_12345_assignsubmission_file_/on-the-record-2026-11-23.json',
		'Lee Sam/on-the-record-2026-11-23.json'
	],
	['on-the-record-2026-11-23.json', 'on-the-record-2026-11-23.json'],
	['on-the-record-2026-11-23 (4).json', 'on-the-record-2026-11-23 (4).json'],
	['', '']
])('labelOf %s is %s', (path, label) => expect(labelOf(path)).toBe(label));

test('tellsWho knows the name that every file is given', () => {
	expect(tellsWho('on-the-record-2026-11-23 (4).json')).toBe(false);
	expect(tellsWho('Sam.json')).toBe(true);
});

test.each([
	['.DS_Store', true],
	['class/.hidden/../.x', true],
	['__MACOSX/class/._Sam.json', true],
	['class\\Thumbs.db', true],
	['class/desktop.ini', true],
	['Sam.json', false],
	['class.2/Sam Lee.json', false],
	['my desktop.ini.json', false],
	['', false]
])('isSystemFile of %j is %s', (path, is) => expect(isSystemFile(path)).toBe(is));
