import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/tools/check-folder.ts';
import { formerIdsOf } from '../../../src/tools/former-ids.ts';
import { optionsIn, writeIds } from '../../../src/tools/ids/write-ids.ts';
import { asTool } from '../../helpers/as-tool.ts';
import { sampleFiles } from '../../helpers/sample.ts';

const whole =
	sampleFiles('a-whole-module').find(({ path }) => path === 'lessons/cases/the-bridge/lesson.md')?.text ?? '';
const withoutIds = (text: string) => text.replace(/ \{#[a-z0-9-]+\}/gu, '');
const bare = withoutIds(whole);
/** A lesson with one question, under whose fence stands this text. */
const asking = (kind: string, text: string) =>
	`---\ntitle: A\n---\n\n## Words\n\n### One\n\n\`\`\`yaml\nquestion: ${kind}\nid: one\n\`\`\`\n\nWho?\n\n${text}`;

describe('writeIds', () => {
	it('gives every option an id, and the next time has nothing to do', () => {
		const { text, written, left } = writeIds(bare);
		expect(written).toHaveLength(12);
		expect(left).toEqual([]);
		expect(optionsIn(text).every((option) => option.written)).toBe(true);
		expect(writeIds(text)).toEqual({ text, written: [], left: [] });
	});

	it.each([
		['as they are', (text: string) => text],
		['with line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
		['with the mark that some editors put first', (text: string) => `\uFEFF${text}`],
		['with spaces at the ends of lines', (text: string) => text.replace(/(?<=\S)$/gmu, ' \t ')],
		['without a last line end', (text: string) => text.trimEnd()]
	])('changes nothing else in files %s', (_name, change) => {
		// The front matter and the fences are read by their lines, which end where they end.
		const before = change(bare).replace(/^(---|```)[ \t]+/gmu, '$1');
		const { text, written } = writeIds(before);
		expect(written).toHaveLength(12);
		expect(withoutIds(text)).toBe(before);
		expect(text).not.toMatch(/\s\s\{#/u);
		expect(writeIds(text).text).toBe(text);
	});

	it('leaves ids that are written, and takes none of them a second time', () => {
		const before = asking('choose-one', '- [x] Old town\n\n  a\n- [ ] New town {#old-town}\n\n  b\n');
		expect(writeIds(before).text).toBe(before.replace('- [x] Old town', '- [x] Old town {#old-town-2}'));
	});

	it.each([
		[
			'on the last line of the words',
			'choose-one',
			'- [x] Old\n  town\n\n  a\n',
			'- [x] Old\n  town {#old-town}\n\n  a\n'
		],
		[
			'before the closing marks of a heading',
			'sort',
			'#### A fact ##\n- one\n',
			'#### A fact {#fact} ##\n- one {#one}\n'
		],
		['behind words that end in emphasis', 'choose-one', '- [ ] *One*\n', '- [ ] *One* {#one}\n'],
		[
			'in quotations and lists of another mark',
			'sort',
			'#### A\n\n* “one”\n',
			'#### A {#a}\n\n* “one” {#one}\n'
		]
	])('writes them %s', (_name, kind, before, after) => {
		expect(writeIds(asking(kind, before)).text).toBe(asking(kind, after));
	});

	it('touches no hint, no criterion, no reason and no prompt', () => {
		const before = asking(
			'short-answer',
			'- [ ] A task of no kind\n\n#### Hint\n\nA\n\n#### Check yourself\n\n- B\n'
		);
		expect(writeIds(before)).toEqual({ text: before, written: [], left: [] });
	});

	it('tells of options behind which none can stand, and writes the others', () => {
		const before =
			asking('choose-one', '- [x] One\n\n  a\n-     code\n\n  b\n') +
			'\n### Two\n\n```yaml\nquestion: choose-one\nid: two\n```\n\nWho?\n\n- [x] Two\n';
		const { text, written, left } = writeIds(before);
		expect(left.map(({ question }) => question)).toContain('one');
		expect(written.map(({ question, id }) => `${question}/${id}`)).toEqual(['two/two']);
		expect(text).toBe(before.replace('- [x] Two', '- [x] Two {#two}'));
	});

	it('takes away nothing from any text, and is done after one time', () => {
		const line = fc.oneof(
			fc
				.constantFrom('- [x] ', '- [ ] ', '- ', '  ', '#### ', '', '1. ', '> ', '```', '### ', '{#a} ')
				.chain((start) => fc.string({ unit: 'grapheme', maxLength: 20 }).map((words) => start + words)),
			fc.constantFrom('', '  A reason.', '#### Hint')
		);
		fc.assert(
			fc.property(
				fc.constantFrom('choose-one', 'choose-several', 'sort', 'mark-phrase'),
				fc.array(line, { maxLength: 12 }),
				fc.constantFrom('\n', '\r\n'),
				(kind, lines, end) => {
					const before = asking(kind, lines.join('\n')).replaceAll('\n', end);
					const { text, written } = writeIds(before);
					let rest = text;
					for (const { id } of written) {
						expect(rest).toContain(` {#${id}}`);
						rest = rest.replace(` {#${id}}`, '');
					}
					expect(rest.length).toBe(before.length);
					expect(withoutIds(text)).toBe(withoutIds(before));
					expect(writeIds(text)).toMatchObject({ text, written: [] });
				}
			)
		);
	});
});

describe('npm run ids', () => {
	let root: string;
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'ids-'));
		cpSync('tests/samples/_base', join(root, 'lessons'), { recursive: true });
		writeFileSync(lesson(), bare);
	});
	afterEach(() => rmSync(root, { recursive: true }));
	const lesson = (folder = 'lessons') => join(root, folder, 'cases/the-bridge/lesson.md');
	const formerFile = () => join(root, 'lessons/former-ids.yaml');

	function ids(flags: string[] = [], env = {}) {
		return new Promise<{ code: number; said: string }>((done) => {
			const child = execFile(
				process.execPath,
				[...asTool('ids'), ...flags],
				{ cwd: root, env: { ...process.env, ...env } },
				(_, out, err) => done({ code: child.exitCode ?? -1, said: out + err })
			);
		});
	}

	it('writes what the check asks for', async () => {
		expect(new Set(checkFolder(root).problems.map(({ code }) => code))).toEqual(
			new Set(['option_without_id'])
		);
		const { code, said } = await ids();
		expect(code).toBe(0);
		expect(said).toBe('lessons/cases/the-bridge/lesson.md: 12 new\n12 ids written.\n');
		expect(readFileSync(lesson(), 'utf8')).toBe(writeIds(bare).text);
		expect(checkFolder(root).problems).toEqual([]);
		expect(existsSync(formerFile())).toBe(false);
		expect(await ids()).toEqual({ code: 0, said: 'No id was missing.\n' });
	});

	it('notes what options were called in saved answers, when a case is published', async () => {
		writeFileSync(formerFile(), '# Kept.\nthe-bridge:\n  who:\n    older: rightbank\n');
		expect(await ids(['--published'])).toMatchObject({ code: 0 });
		expect(readFileSync(formerFile(), 'utf8')).toContain('# Kept.\n');
		expect(formerIdsOf(join(root, 'lessons')).list).toMatchObject({
			'the-bridge': {
				who: { older: 'rightbank' },
				kinds: {
					'can-be-measured': 'measured',
					'everybody-knows-it': 'everybody-knows',
					'it-is-ours': 'ours'
				},
				find: { 'everybody-knows-it': 'everybody-knows', 'our-town': 'town' }
			}
		});
		expect(checkFolder(root).problems).toEqual([]);
	});

	it('writes in the folder that LESSONS names', async () => {
		cpSync(join(root, 'lessons'), join(root, 'rivers'), { recursive: true });
		const { said } = await ids([], { LESSONS: 'rivers' });
		expect(said).toContain('rivers/cases/the-bridge/lesson.md: 12 new');
		expect(readFileSync(lesson(), 'utf8')).toBe(bare);
		expect(readFileSync(lesson('rivers'), 'utf8')).not.toBe(bare);
	});

	it('tells where an id has to be written by hand, and ends with 1', async () => {
		writeFileSync(lesson(), bare.replace('- [x] Rightbank.', '-     code'));
		const { code, said } = await ids();
		expect(code).toBe(1);
		expect(said).toMatch(/^lessons\/cases\/the-bridge\/lesson\.md:\d+\nNo id can be put behind "/mu);
	});

	it('leaves a file alone that is not in UTF-8', async () => {
		const bytes = Buffer.concat([Buffer.from(bare), Buffer.from([0xe9, 0x0a])]);
		writeFileSync(lesson(), bytes);
		const { code, said } = await ids();
		expect(code).toBe(2);
		expect(said).toContain('is not written in UTF-8');
		expect(readFileSync(lesson())).toEqual(bytes);
	});

	it.each([
		[['--publish'], 'ids does not know "--publish"'],
		[['lessons'], 'ids does not know "lessons"']
	])('does nothing when it is called with %s', async (flags, words) => {
		const { code, said } = await ids(flags);
		expect(code).toBe(2);
		expect(said).toContain(words);
		expect(readFileSync(lesson(), 'utf8')).toBe(bare);
	});

	it('does nothing without a folder', async () => {
		expect(await ids([], { LESSONS: 'nowhere' })).toMatchObject({ code: 2 });
	});
});
