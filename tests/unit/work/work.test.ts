import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { list, paragraph } from '../../../src/lib/content/build.ts';
import type { Answer, AnswerValue } from '../../../src/lib/model/answer.ts';
import type { Inline } from '../../../src/lib/model/content.ts';
import type { CaseOutline } from '../../../src/lib/model/outline.ts';
import type { Target } from '../../../src/lib/model/target.ts';
import { fileName } from '../../../src/lib/work/file-name.ts';
import { gatherWork } from '../../../src/lib/work/gather-work.ts';
import { workAsDocx } from '../../../src/lib/work/work-as-docx.ts';
import { workAsMarkdown } from '../../../src/lib/work/work-as-markdown.ts';
import { anAnswer, asked } from '../../helpers/answers.ts';

const now = new Date('2026-11-23T10:00:00Z');
const common = { open: false, hints: [] };
const agency: Inline = {
	kind: 'link',
	to: {
		kind: 'account',
		id: 'a1',
		publisher: 'AZERTAC (news agency)',
		date: '2023-09-20',
		url: 'https://azertag.example/a_b',
		kinds: ['State news agency']
	},
	words: ['AZERTAC']
};
const outline: CaseOutline = {
	slug: 'a-case',
	title: 'A case',
	document: 'A document',
	steps: [
		{
			name: 'Source',
			notes: [],
			questions: [
				{
					target: asked('first'),
					shown: {
						kind: 'short-answer',
						id: 'first',
						name: 'First',
						prompt: [
							paragraph('The copy of ', agency, ', the agency, has a line more.'),
							list([['One'], ['Two']])
						],
						...common
					}
				},
				{
					target: asked('second'),
					shown: {
						kind: 'choose-one',
						id: 'second',
						name: 'Second',
						prompt: [paragraph('Which & why?')],
						options: [
							{ id: 'yes', label: ['Yes, ', { kind: 'emphasis', words: ['it is'] }] },
							{ id: 'no', label: ['No'] }
						],
						...common
					}
				}
			]
		},
		{
			name: 'Other accounts',
			questions: [],
			notes: [{ target: { kind: 'note', id: 'point-am1' }, point: 'The point', speaker: 'A ministry' }]
		}
	]
};
const answer = (target: string | Target, value: AnswerValue): Answer =>
	anAnswer({ case: 'a-case', target: typeof target === 'string' ? asked(target) : target, value });
const written = (target: string | Target, text: string) =>
	answer(target, { kind: 'writing', text, ticked: [] });

describe('gatherWork', () => {
	test('keeps the order of the lesson, and shows what was asked in plain words', () => {
		const work = gatherWork('a-case', outline, [
			answer('second', { kind: 'choose-one', option: 'yes' }),
			written('first', 'My words')
		]);
		expect(work.steps[0]?.entries.map(({ name }) => name)).toEqual(['First (Write)', 'Second (Choose one)']);
		expect(work.steps[0]?.entries[0]?.asked).toEqual([
			'The copy of AZERTAC [1], the agency, has a line more.',
			'One',
			'Two'
		]);
		expect(work.steps[0]?.entries[1]?.asked).toEqual(['Which & why?']);
		expect(work.steps[0]?.entries[1]?.lines).toEqual(['Yes, it is']);
	});

	test('shows notes beside accounts with their point and speaker', () => {
		const work = gatherWork('a-case', outline, [written({ kind: 'note', id: 'point-am1' }, 'They differ.')]);
		expect(work.steps).toEqual([
			{
				name: 'Other accounts',
				entries: [
					{ name: 'My notes on A ministry', asked: ['The point'], lines: ['They differ.'], notes: [] }
				]
			}
		]);
	});

	test('loses no answer whose question has left the lesson', () => {
		const work = gatherWork('a-case', outline, [written('gone', 'Still here')]);
		expect(work.steps.at(-1)?.name).toBe('Answers to questions that are no longer asked');
		expect(work.steps.at(-1)?.entries[0]?.lines).toEqual(['Still here']);
	});

	test('shows every answer when the questions could not be fetched', () => {
		const work = gatherWork('a-case', undefined, [written('first', 'My words')]);
		expect(work.title).toBe('a-case');
		expect(work.steps[0]?.entries[0]?.lines).toEqual(['My words']);
	});

	test('leaves out what was never answered', () => {
		expect(gatherWork('a-case', outline, [written('first', '  ')]).steps).toEqual([]);
	});
});

const hostile =
	'# Not a heading\n[not a link](javascript:alert)\n<script>alert(1)</script>\n1. no list\n- no list\n`code`';

test('workAsMarkdown leaves the learner’s signs without their meaning', () => {
	const text = workAsMarkdown([gatherWork('a-case', outline, [written('first', hostile)])], { now });
	expect(text).toContain('> \\# Not a heading\\\n> \\[not a link\\](javascript:alert)\\\n');
	expect(text).toContain(
		'> \\<script\\>alert(1)\\</script\\>\\\n> 1\\. no list\\\n> \\- no list\\\n> \\`code\\`\n'
	);
});

test('workAsMarkdown asks in sentences, and tells what they cite after the answer', () => {
	const text = workAsMarkdown([gatherWork('a-case', outline, [written('first', 'My words')])], { now });
	expect(text).toContain('*The copy of AZERTAC \\[1\\], the agency, has a line more.*\n');
	expect(text).toContain(
		'> My words\n\n\\[1\\] AZERTAC (news agency), 20 September 2023; State news agency: <https://azertag.example/a_b>\n'
	);
});

test('workAsMarkdown names the learner only when a name was typed', () => {
	expect(workAsMarkdown([], { now })).toContain('\n23 November 2026\n');
	expect(workAsMarkdown([], { now, name: ' Sam ' })).toContain('\nSam, 23 November 2026\n');
});

const xmlOf = async (file: Promise<Blob>, part = 'word/document.xml') =>
	strFromU8(unzipSync(new Uint8Array(await (await file).arrayBuffer()))[part] ?? new Uint8Array());

test('workAsDocx makes a document that opens, with headings and every line', async () => {
	const work = [gatherWork('a-case', outline, [written('first', hostile)])];
	const xml = await xmlOf(workAsDocx(work, { now }));
	expect(xml.match(/w:val="Heading[123]"/gu)).toHaveLength(3);
	expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
	expect(xml).toContain('# Not a heading');
	expect(xml).toContain('The copy of AZERTAC [1], the agency, has a line more.');
	expect(xml).toMatch(
		/\[1\] AZERTAC \(news agency\), 20 September 2023; State news agency: .*<w:hyperlink/su
	);
});

describe('workAsDocx holds no sign that XML shuts out', () => {
	const bad = '\u0000\u0008\u001b\u001f\ufffe\ud800';
	const shutOut = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
	// A statement of the learner's own choice is a case like any other, so that even its title may be typed.
	const own: CaseOutline = {
		slug: 'own',
		title: `Own${bad} title`,
		document: `Own${bad} document`,
		steps: [
			{
				name: `Own${bad} step`,
				questions: [
					{
						target: asked('first'),
						shown: {
							...outline.steps[0]!.questions[0]!.shown,
							name: `Own${bad} name`,
							prompt: [paragraph(`Own${bad} words`)]
						}
					}
				],
				notes: []
			}
		]
	};
	const work = [
		gatherWork('a-case', own, [written('first', `My${bad} answer`), written('gone', `Old${bad} answer`)])
	];
	const file = workAsDocx(work, { now, name: `Sam${bad} Lee`, title: `Our${bad} statement` });

	test('in its text', async () => {
		const xml = await xmlOf(file);
		expect(xml).not.toMatch(shutOut);
		for (const part of ['title', 'document', 'step', 'name', 'words']) expect(xml).toContain(`Own ${part}`);
		for (const whole of ['My answer', 'Old answer', 'Sam Lee, 23', 'Our statement'])
			expect(xml).toContain(whole);
	});

	test('in what it says of itself', async () => {
		const xml = await xmlOf(file, 'docProps/core.xml');
		expect(xml).not.toMatch(shutOut);
		expect(xml).toContain('Sam Lee');
		expect(xml).toContain('Our statement');
	});
});

test('fileName holds the date and nobody’s name', () => {
	expect(fileName('md', new Date(2026, 0, 5))).toBe('on-the-record-2026-01-05.md');
});
