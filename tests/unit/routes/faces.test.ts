import { expect, it } from 'vitest';
import { withNotes } from '../../../src/lib/content/notes.ts';
import { numbered } from '../../../src/lib/content/numbered.ts';
import type { PaperBlock } from '../../../src/lib/paper/sheet.ts';
import { kindAtBuild } from '../../../src/lib/questions/at-build.ts';
import type { Screen } from '../../../src/lib/present/screens.ts';
import ScreenView from '../../../src/routes/(teach)/present/[slug]/ScreenView.svelte';
import CaseWorkView from '../../../src/routes/(study)/work/CaseWorkView.svelte';
import PaperView from '../../../src/routes/PaperView.svelte';
import { drawn, readContent } from '../../helpers/content.ts';
import { parseSample } from '../../helpers/sample.ts';

const { content } = readContent('Look at [¶1](#p1), [below](#end) and [the report](account:a2).');
const cited =
	'<a class="cited" href="https://river.example/report" rel="external noopener noreferrer" target="_blank" data-note="1 River Commission, May 2020">the report</a>\u2060<sup>1</sup>.';
const [first] = content;
const words = first?.kind === 'paragraph' ? first.words : [];

it('a screen of the projector has no link that changes its address', () => {
	const { slug, facts, document } = parseSample('a-whole-module').module!.cases[1]!;
	const place = { screen: 'text-1', revealed: false, marks: false, blank: false, hands: {} };
	const screen: Screen = { kind: 'text', id: 'text-1', name: 'A text', step: 'Read', content };
	const html = drawn(ScreenView, {
		screen,
		data: { slug, facts, document },
		place,
		onhands: () => undefined
	});
	expect(html).toContain(`<p>Look at ¶1, below and ${cited}`);
	expect(html.replaceAll(/\s+/gu, ' ')).toMatch(/<sup>1<\/sup> River Commission, May 2020<\/span>/u);
	expect(html).not.toContain('<button');
});

it('a screen of the projector keeps the sources of its reasons back until the reasons are shown', () => {
	const { slug, facts, document } = parseSample('a-whole-module').module!.cases[1]!;
	const at = { screen: 'q-a', marks: false, blank: false, hands: {} };
	const shown = { id: 'a', kind: 'choose-one', name: 'A', open: false, hints: [], prompt: content } as const;
	const key = { right: ['x'], reasons: { x: readContent('[A study](reading:study)').content } };
	const below = kindAtBuild('choose-one').screen({ ...shown, options: [{ id: 'x', label: ['X'] }] }, key);
	const screen: Screen = { kind: 'question', id: 'q-a', name: 'A', step: 'Read', shown, below };
	const draw = (revealed: boolean) =>
		drawn(ScreenView, {
			screen,
			data: { slug, facts, document },
			place: { ...at, revealed },
			onhands: () => undefined
		});
	expect(draw(false)).toContain('River Commission, May 2020');
	expect(draw(false)).not.toContain('A journal');
	expect(draw(true)).toContain('A study</a>\u2060<sup>2</sup>');
	expect(draw(true)).toContain('A journal, 2022');
});

it('on paper a link inside the site is its words, wherever it stands', () => {
	const { content: blocks, notes } = numbered([
		{ kind: 'prose', content },
		{ kind: 'aside', content },
		{ kind: 'options', lettered: true, options: [{ label: words, reason: content }] },
		{ kind: 'write', lines: 1, begin: words },
		{ kind: 'together', blocks: [{ kind: 'table', head: [words], rows: [[content]] }] }
	] satisfies PaperBlock[]);
	const html = drawn(PaperView, { blocks: [...blocks, { kind: 'notes', notes }] });
	expect(html.split(`Look at ¶1, below and ${cited}`)).toHaveLength(8);
	expect(html).not.toMatch(/href="[#/]/u);
	const address = (url: string) =>
		`<a class="url" href="${url}" rel="external noopener noreferrer" target="_blank">${url}</a>`;
	expect(html.replaceAll(/\s+/gu, ' ')).toContain(
		`<li>River Commission, May 2020. ${address('https://river.example/report')} Archived copy: ${address('https://web.archive.org/web/202005/https://river.example/report')}</li>`
	);
});

it('on paper a cell of one paragraph has no margins, and one of two keeps them apart', () => {
	const two = readContent('One\n\nTwo').content;
	const html = drawn(PaperView, { blocks: [{ kind: 'table', head: [['A']], rows: [[two.slice(1), two]] }] });
	expect(html).toContain('<td><div class="prose">Two</div></td>');
	expect(html).toContain('<td><div class="prose"><p>One</p><p>Two</p></div></td>');
});

it('My work asks in sentences, and says after the answer what they cite', () => {
	const { paragraphs: asked, notes } = withNotes(content);
	const entry = { name: 'Compare (Write)', asked, lines: ['They agree.'], notes };
	const work = { slug: 'a', title: 'A case', steps: [{ name: 'Read', entries: [entry] }] };
	const html = drawn(CaseWorkView, { work, onremove: () => undefined }).replace(/\s+/gu, ' ');
	expect(html).toContain('>Look at ¶1, below and the report [1].</p>');
	expect(html).toMatch(
		/They agree\..*>\[1\] River Commission, May 2020: <a href="https:\/\/river\.example\/report"[^>]*>https:\/\/river\.example\/report<\/a>/u
	);
});
