import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { withNotes } from '../../../../src/lib/content/notes.ts';
import { numbered } from '../../../../src/lib/content/numbered.ts';
import { makeSheet } from '../../../../src/lib/paper/sheets.ts';
import type { PaperBlock, Sheet } from '../../../../src/lib/paper/sheet.ts';
import { parseLessons } from '../../../../src/lib/server/lessons/parse-lessons.ts';
import { sheetAsDocx } from '../../../../src/lib/server/paper/sheet-as-docx.ts';
import { readLessonFiles } from '../../../../src/tools/read-lesson-files.ts';
import { readContent } from '../../../helpers/content.ts';

const module = parseLessons(readLessonFiles(process.cwd())).module!;
const lesson = module.cases.find(({ slug }) => slug === 'appeal-to-un')!;
const content = (text: string) => readContent(text).content;
const sheet = (blocks: PaperBlock[]): Sheet => ({
	id: 'learner',
	name: 'A sheet',
	audience: 'learners',
	about: '',
	large: false,
	title: 'A case',
	blocks
});

/** The file as another program opens it. */
async function opened(made: Sheet, size: 'a4' | 'letter' = 'a4') {
	const file = await sheetAsDocx(made, size);
	const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
	const parts = unzipSync(file);
	return { html: value, messages, xml: strFromU8(parts['word/document.xml']!), parts };
}

describe('sheetAsDocx', () => {
	it('gives a file that another program opens, with headings, lists, tables and marks of type', async () => {
		const { html } = await opened(
			sheet([
				{ kind: 'heading', level: 2, text: 'Source' },
				{
					kind: 'prose',
					content: content(
						'A **firm** & an *open* word.\n\n- One\n- Two\n  - Inner\n\n1. First\n\n   Still first.\n2. Second'
					)
				},
				{
					kind: 'prose',
					content: content('## Under it\n\n**So** [a page](account:a2), [¶1](#p1), :az[söz]')
				},
				{
					kind: 'prose',
					content: content('| a | b |\n|---|---|\n| **c** | [¶1](#p1) |\n\n> quoted\n\n```\nx\n```')
				},
				{ kind: 'table', head: [['One'], ['Two']], rows: [[content('*a*'), []]], blank: true },
				{
					kind: 'options',
					lettered: true,
					options: [{ label: ['Yes'] }, { label: ['No'], ticked: true, reason: content('Why.') }]
				}
			])
		);
		expect(html).toContain('<h2>Source</h2>');
		expect(html).toContain('A <strong>firm</strong> &amp; an <em>open</em> word.');
		expect(html).toContain('<ul><li>One</li><li>Two<ul><li>Inner</li></ul></li></ul>');
		// What belongs to an item has no number of its own.
		expect(html).toContain('<ol><li>First</li></ol><p>Still first.</p><ol><li>Second</li></ol>');
		expect(html).toContain('<h2>Under it</h2>');
		expect(html).toContain('<strong>So</strong> <a href="https://river.example/report">a page</a>, ¶1, söz');
		expect(html).toContain('<p><strong>c</strong></p></td><td><p>¶1</p></td>');
		expect(html).toContain('<p>quoted</p><p>x</p>');
		expect(html).toMatch(/<th>.*One.*<\/th>.*<em>a<\/em>/su);
		expect(html).toContain('☐ A');
		expect(html).toContain('☒ B');
		expect(html).toContain('Why.');
	});

	it('has a number after what is cited, and whole addresses in a numbered list at the end', async () => {
		const { content: blocks, notes } = numbered<PaperBlock[]>([
			{ kind: 'prose', content: content('See [a page](account:a2), [it](check:f1-1).') }
		]);
		const { html } = await opened(sheet([...blocks, { kind: 'notes', notes }]));
		const number = (text: string) =>
			`<a href="https://river.example/report">${text}</a><a href="#note-1"><sup>1</sup></a>`;
		expect(html).toContain(`<p>See ${number('a page')}, ${number('it')}.</p><h2>Notes</h2><ol><li>`);
		expect(html).toMatch(
			/<li><a id="note-1"><\/a>River Commission, May 2020\. <a href="https:\/\/river\.example\/report">https:\/\/river\.example\/report<\/a> Archived copy: <a href="https:\/\/web\.archive\.org\/web\/202005\/https:\/\/river\.example\/report">/u
		);
	});

	it.each([
		['a4', '1190[56]', '1683[78]'],
		['letter', '12240', '15840']
	] as const)('has the size of %s, and page numbers', async (size, width, height) => {
		const { xml, parts } = await opened(sheet([]), size);
		expect(xml).toMatch(new RegExp(`<w:pgSz w:w="${width}" w:h="${height}"`, 'u'));
		const footer = Object.entries(parts).find(([name]) => name.startsWith('word/footer'))!;
		expect(strFromU8(footer[1])).toMatch(/PAGE<\/w:instrText>.*NUMPAGES<\/w:instrText>/su);
	});

	it('has every word of the document, with the numbers of its lines', async () => {
		const { html } = await opened(makeSheet('document', lesson, module)!);
		const words = html
			.replace(/<[^>]*>/gu, ' ')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&#39;', "'")
			.replaceAll('&amp;', '&')
			.replace(/¶\d+/gu, ' ')
			.replace(/\s+/gu, '');
		const paragraph = lesson.document.blocks.find(({ id }) => id === 'p9')!;
		const letters = (text: string) => text.replace(/[\s\d]/gu, '');
		expect(letters(words)).toContain(letters(paragraph.text));
		expect(html).toContain('¶9');
	});

	it('keeps the large print large, and breaks no row of a table', async () => {
		const large = await opened(makeSheet('large', lesson, module)!);
		expect(strFromU8(large.parts['word/styles.xml']!)).toContain('<w:sz w:val="36"/>');
		const { xml } = await opened(makeSheet('ledger', lesson, module)!);
		expect(xml.match(/<w:tr>/gu)?.length).toBe(xml.match(/<w:cantSplit\/>/gu)?.length);
	});

	it('of a learner’s sheet has no answer in it, and of a teacher’s sheet has them', async () => {
		const question = lesson.steps
			.flatMap(({ parts }) => parts)
			.flatMap((part) =>
				part.kind === 'question' && 'modelAnswer' in part.question.key ? [part.question.key] : []
			)
			.find((key) => 'modelAnswer' in key && key.modelAnswer)!;
		const [words = ''] = withNotes('modelAnswer' in question ? question.modelAnswer! : []).paragraphs;
		const answer = words.slice(0, 40);
		expect(answer.length).toBe(40);
		expect((await opened(makeSheet('learner', lesson, module)!)).html).not.toContain(answer);
		expect((await opened(makeSheet('answers', lesson, module)!)).html).toContain(answer);
	});
});
