import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds as questionKinds } from '../../../src/lib/questions/kinds.ts';
import { parse } from 'yaml';
import { foldSpace } from '../../../src/lib/quotes/find-quote.ts';
import { checkFolder } from '../../../src/tools/check-folder.ts';
import { addEntries, addToOrder } from '../../../src/tools/new-case/add-to-module.ts';
import { slugFrom } from '../../../src/tools/new-case/questions.ts';
import { blocksOf, bodyOfPlainText, quotesFrom } from '../../../src/tools/new-case/starter-document.ts';
import { asTool } from '../../helpers/as-tool.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'new-case-'));
	cpSync('tests/samples/_base', join(root, 'lessons'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const path = (...names: string[]) => join(root, 'lessons', ...names);
const read = (...names: string[]) => readFileSync(path(...names), 'utf8');

/** Runs the tool with these options, as a script would: without a terminal. */
function newCase(options: Record<string, string>, env = {}) {
	const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
	return new Promise<{ code: number; said: string }>((done) => {
		const child = execFile(
			process.execPath,
			[...asTool('new-case'), ...flags],
			{ cwd: root, env: { ...process.env, ...env } },
			(_, out, err) => done({ code: child.exitCode ?? -1, said: out + err })
		);
		child.stdin?.end();
	});
}

const statement = `The council of the river towns keeps the ferry. "Nobody asked the other bank," says the mayor.

1. We thank all who came. The ferry carried 412 people in April and 388 in March.

# [name withheld] lost a boat <b>today</b> & nobody knows why: see https://example.org/a_b_c
`;

describe('npm run new-case', () => {
	it('makes a case without problems, with the text letter for letter, and changes nothing else', async () => {
		writeFileSync(join(root, 'statement.txt'), statement);
		const before = { module: read('module.md'), accounts: read('accounts.yaml') };
		const { code, said } = await newCase({
			title: 'The Ferry Stays',
			speaker: 'The council of the river towns',
			publisher: "The council's page",
			date: '3 May 2021',
			url: 'https://example.org/ferry',
			text: 'statement.txt'
		});
		expect({ code, said }).toMatchObject({ code: 0 });
		for (const words of ['lessons/cases/the-ferry-stays/', 'npm run dev', 'check:lessons -- --watch'])
			expect(said).toContain(words);

		const { module, problems, unfinished } = checkFolder(root);
		expect(problems).toEqual([]);
		const made = module?.cases.find(({ slug }) => slug === 'the-ferry-stays');
		expect(made?.document.card).toMatchObject({
			title: 'The Ferry Stays',
			speaker: 'The council of the river towns',
			found_at: 'https://example.org/ferry',
			date: { printed: '3 May 2021' }
		});
		expect(made?.document.blocks.map(({ text }) => text)).toEqual(statement.trim().split('\n\n'));
		expect(made?.document.card.withheld).toBeTruthy();
		const kinds = made?.steps.flatMap(({ parts }) =>
			parts.map((part) => (part.kind === 'question' ? part.question.shown.kind : part.kind))
		);
		expect([...new Set(kinds)].sort()).toEqual(
			[...Object.keys(questionKinds), 'text', 'comparison', 'search'].sort()
		);
		expect(Object.keys(made?.accounts ?? {})).toHaveLength(3);
		expect(unfinished.map(({ file }) => file)).toContain('lessons/cases/the-ferry-stays/lesson.md');

		expect(read('module.md')).toBe(before.module.replace('[the-bridge]', '[the-bridge, the-ferry-stays]'));
		expect(read('accounts.yaml').startsWith(before.accounts)).toBe(true);
		expect(readdirSync(path('cases'))).toEqual(['the-bridge', 'the-ferry-stays']);
		expect(read('cases/the-ferry-stays/class.yaml')).toMatch(
			/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.schemas\/class\.json\n/u
		);
	});

	it('makes a case into which the text is pasted later, and says nothing that takes a side', async () => {
		rmSync(path(), { recursive: true });
		cpSync('lessons', path(), { recursive: true });
		expect(await newCase({ title: 'A letter' })).toMatchObject({ code: 0 });
		expect(checkFolder(root).problems).toEqual([]);
	});

	it('makes it in the folder that LESSONS names', async () => {
		cpSync(path(), join(root, 'rivers'), { recursive: true });
		const before = read('module.md');
		const { code, said } = await newCase({ title: 'A letter' }, { LESSONS: 'rivers' });
		expect(code).toBe(0);
		expect(said).toContain('LESSONS=rivers npm run dev');
		expect(read('module.md')).toBe(before);
		const file = readFileSync(join(root, 'rivers/cases/a-letter/class.yaml'), 'utf8');
		expect(file).toContain('$schema=../../../lessons/.schemas/class.json\n');
		expect(checkFolder(root, join(root, 'rivers')).problems).toEqual([]);
	});

	it.each([
		['quotation marks and colons', { title: '"Yes": he said, \'no\' # never', speaker: ': - "a\': b' }],
		[
			'marks of YAML and Markdown',
			{ title: '--- {{slug}} *bold* [x](y) <b>', speaker: '---', date: '*a &b !c' }
		],
		['a long title with emoji', { title: '🛶 The boat and the river 🛶 '.repeat(12), date: '🛶' }],
		['line breaks', { title: 'One\n---\nspeaker: Somebody else', publisher: 'a\r\nb\u0007c' }],
		['nothing but signs', { title: '*** 🛶 ***', slug: 'boats' }]
	])('takes %s as they are', async (_, answers: Record<string, string>) => {
		expect(await newCase(answers)).toMatchObject({ code: 0 });
		const { module, problems } = checkFolder(root);
		expect(problems).toEqual([]);
		const card = module?.cases.find(({ slug }) => slug !== 'the-bridge' && slug !== 'the-well')?.document
			.card;
		expect(card?.title).toBe(foldSpace(answers['title'] ?? ''));
		expect(card?.short.length).toBeLessThanOrEqual(40);
	});

	it.each([
		['no title', {}, 'A case needs a title.'],
		['a path as a slug', { title: 'A', slug: '../x' }, 'small letters, digits and hyphens only'],
		['a title that gives no slug', { title: 'Паром' }, 'The title gives no name for a folder.'],
		['a case that is there', { title: 'A', slug: 'the-bridge' }, 'There is already a case "the-bridge".'],
		['the practice case', { title: 'A', slug: 'the-well' }, 'There is already a case "the-well".'],
		['no such text', { title: 'A', text: 'no.txt' }, 'There is no file no.txt.'],
		['another kind of file', { title: 'A', text: 'lessons' }, 'a .txt or .md file'],
		['a bad address', { title: 'A', url: 'javascript:alert(1)' }, 'https://'],
		['a bad language', { title: 'A', language: 'English!' }, 'a short tag'],
		['an unknown option', { title: 'A', authr: 'B' }, 'new-case does not know "--authr".']
	])('refuses %s in words, and changes nothing', async (_, answers: Record<string, string>, words) => {
		const before = readdirSync(path(), { recursive: true });
		const module = read('module.md');
		const { code, said } = await newCase(answers);
		expect(code).toBe(2);
		expect(said).toContain(words);
		expect(said).not.toContain('    at ');
		expect(readdirSync(path(), { recursive: true })).toEqual(before);
		expect(read('module.md')).toBe(module);
	});

	it('tells at once what the check will say, when an answer is none of the site’s words', async () => {
		const { code, said } = await newCase({ title: 'A', speaker: 'The 77 elders' });
		expect(code).toBe(0);
		expect(said).toContain('figure_unbacked');
		expect(existsSync(path('cases/a/lesson.md'))).toBe(true);
	});
});

describe('the text of a document', () => {
	it('is read back letter for letter, whatever it holds', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'# ',
				'1. ',
				'- ',
				'> ',
				'---',
				'```',
				'[a]: http://b.c',
				'[a]',
				'<div>',
				'&amp;',
				'*',
				'\\',
				'|'
			),
			fc.string({ unit: 'grapheme' }),
			fc.lorem({ maxCount: 3 })
		);
		const paragraph = fc
			.array(piece, { minLength: 1, maxLength: 5 })
			.map((pieces) => foldSpace(pieces.join(' ')));
		fc.assert(
			fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (all) => {
				const paragraphs = all.filter(Boolean);
				const blocks = blocksOf(bodyOfPlainText(paragraphs.join('\n\n')));
				expect(blocks.map(({ text }) => text)).toEqual(paragraphs);
				expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});

	it('has a paragraph for each line only where lines are long', () => {
		const long = 'word '.repeat(40).trim();
		expect(blocksOf(bodyOfPlainText(`${long}\n${long}`))).toHaveLength(2);
		expect(blocksOf(bodyOfPlainText('a wrapped\nline'))).toHaveLength(1);
	});

	it('gives no quotation when everything stands in it twice', () => {
		expect(quotesFrom(blocksOf('So.\n\nSo.'), 'en')).toBeNull();
		expect(quotesFrom(blocksOf('Yes.\n\nSo it is.'), 'xx-nonsense')?.first).toBe('Yes.');
	});
});

describe('what is added to a module', () => {
	it.each([
		[
			'---\norder: [a, b]  # two\ntitle: x\n---\n\nText',
			'---\norder: [a, b, new]  # two\ntitle: x\n---\n\nText'
		],
		['---\norder: []\n---\n', '---\norder: [new]\n---\n'],
		['---\norder: [a,]\n---\n', '---\norder: [a, new,]\n---\n'],
		[
			'---\r\norder:\r\n  - a # first\r\ntitle: x\r\n---\r\n',
			'---\r\norder:\r\n  - a # first\r\n  - new\r\ntitle: x\r\n---\r\n'
		],
		['\uFEFF---\ntitle: x\norder:\n- a\n---', '\uFEFF---\ntitle: x\norder:\n- a\n- new\n---']
	])('stands at the end of the order: %j', (before, after) => expect(addToOrder(before, 'new')).toBe(after));

	it.each(['', 'order: [a]', '---\norder: a\n---\n', '---\ntitle: x\n---\n', '---\norder: [a\n---\n'])(
		'is nothing where there is no order: %j',
		(text) => expect(addToOrder(text, 'new')).toBeNull()
	);

	it.each([
		'',
		'[]\n',
		'# None yet.\n',
		'- id: a',
		'# First.\n  - id: a\n    b: "c"\n',
		'- id: a\r\n\r\n# End.\r\n'
	])('stands at the end of a list: %j', (before) => {
		const after = addEntries(before, '- id: new\n  about: x\n') ?? '';
		expect(parse(after)).toEqual([...((parse(before) ?? []) as object[]), { id: 'new', about: 'x' }]);
		expect(after.startsWith(before.replace('[]\n', ''))).toBe(true);
	});

	it('is refused where lines cannot be added', () => {
		for (const text of ['a: b\n', '[{ id: a }]\n', 'words', '- "open\n'])
			expect(addEntries(text, '- id: n\n')).toBeNull();
	});
});

describe('a folder’s name', () => {
	it.each([
		['Statement of the World', 'statement-of-the-world'],
		['Bəyanat: Évora & Çankırı', 'b-yanat-evora-cank-r'],
		['🛶', ''],
		['x'.repeat(80), 'x'.repeat(50)]
	])('comes from the title %s', (title, slug) => expect(slugFrom(title)).toBe(slug));
});
