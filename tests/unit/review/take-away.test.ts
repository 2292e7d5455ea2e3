import { csvParseRows } from 'd3-dsv';
import { unzipSync, strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../src/lib/model/answer.ts';
import type { CaseOutline } from '../../../src/lib/model/outline.ts';
import { classAsCsv } from '../../../src/lib/review/class-as-csv.ts';
import { classAsDocx } from '../../../src/lib/review/class-as-docx.ts';
import type { Learner } from '../../../src/lib/review/review-class.ts';
import { anAnswer, asked, written } from '../../helpers/answers.ts';
import * as make from '../../helpers/questions.ts';

const choose = make.chooseOne().shown;
const write = make.writing().shown;
const outline: CaseOutline = {
	slug: 'a',
	title: 'A case',
	steps: [
		{
			name: 'Source',
			questions: [
				{ target: asked('q1'), shown: { ...choose, id: 'q1', name: 'Which?' } },
				{ target: asked('q2'), shown: { ...write, id: 'q2', name: 'Why?' } }
			],
			notes: [{ target: { kind: 'note', id: 'n1' }, point: 'Who closed it?', speaker: 'The council' }]
		}
	]
} as unknown as CaseOutline;

function learner(number: number, ...answers: { question: string; value: AnswerValue }[]): Learner {
	const own = new Map(answers.map((one) => [`question/${one.question}`, anAnswer({ case: 'a', ...one })]));
	return { number, label: `Name ${number}`, files: [], answers: new Map([['a', own]]) };
}

const hostile = '=HYPERLINK("http://x.example","a")';
const learners = [
	learner(
		1,
		{ question: 'q1', value: { kind: 'choose-one', option: 'b' } },
		{ question: 'q2', value: written('Because, "so",\nand more.') }
	),
	learner(2, { question: 'q2', value: written(hostile) }),
	learner(3, { question: 'q2', value: written('a\u0000b\u001b\ud800<c>') })
];
const numbered = (number: number) => `Learner ${number}`;

describe('classAsCsv', () => {
	const csv = classAsCsv(outline, learners, numbered);
	const data = csvParseRows(csv.slice(1));

	it('has a row for each learner and a column for each question and note', () => {
		expect(csv.startsWith('\uFEFF')).toBe(true);
		expect(data[0]).toEqual(['Learner', 'Source: Which?', 'Source: Why?', 'Source: Notes on The council']);
		expect(data.slice(1).map(([who]) => who)).toEqual(['Learner 1', 'Learner 2', 'Learner 3']);
		expect(data[1]?.[2]).toBe('Because, "so",\nand more.');
		expect(data[2]?.[1]).toBe('');
	});

	it('holds no name that is not asked for', () => {
		expect(csv).not.toContain('Name');
		expect(classAsCsv(outline, learners, (number) => `Name ${number}`)).toContain('Name 1');
	});

	it('holds nothing that a spreadsheet runs', () => {
		expect(data[2]?.[2]).toBe(`'${hostile}`);
	});

	const rowOf = (name: string, text: string) => {
		const one = learner(1, { question: 'q2', value: written(text) });
		return csvParseRows(classAsCsv(outline, [one], () => name).slice(1))[1];
	};
	it.each([
		['=', '=1+1'],
		['+', '+1+1'],
		['-', '-1+1'],
		['@', '@SUM(A1)'],
		['a tab', '\t=1+1'],
		['a carriage return', '\r=1+1'],
		['a new line', '\n=1+1'],
		['a full-width =', '＝1+1'],
		['a full-width +', '＋1+1'],
		['a full-width -', '－1+1'],
		['a full-width @', '＠SUM(A1)']
	])('holds no cell that begins with %s', (_sign, text) => {
		const [name, , answer] = rowOf(text, text) ?? [];
		expect(name).toBe(`'${text}`);
		expect(answer).toBe(`'${text.trim()}`);
	});

	it('leaves other cells as they are', () => {
		expect(rowOf('Sam = Lee', '1 + 1 = 2')).toEqual(['Sam = Lee', '', '1 + 1 = 2', '']);
	});
});

describe('classAsDocx', () => {
	const made = classAsDocx(outline, learners, numbered, new Date('2026-11-23T10:00:00Z'));

	it('tells the spread, every open answer and who left out what', async () => {
		const buffer = Buffer.from(await (await made).arrayBuffer());
		const { value, messages } = await mammoth.extractRawText({ buffer });
		expect(messages).toEqual([]);
		expect(value).toContain('A class’s work: 3 learners, 23 November 2026');
		expect(value).toContain('█'.repeat(20));
		expect(value).toContain(hostile);
		expect(value).toContain('Learner 2\n\n2\n\nWhich?; Notes on The council');
		expect(value).not.toContain('Name');
	});

	it('holds no sign that XML shuts out', async () => {
		const files = unzipSync(new Uint8Array(await (await made).arrayBuffer()));
		const xml = strFromU8(files['word/document.xml']!);
		expect(xml).toContain('ab&lt;c&gt;');
	});
});
