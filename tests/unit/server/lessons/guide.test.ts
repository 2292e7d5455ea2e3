import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contestedWordFinder } from '../../../../src/lib/quotes/contested-words.ts';
import { kindsAtBuild } from '../../../../src/lib/questions/at-build.ts';
import { loadModule } from '../../../../src/lib/server/lessons/index.ts';
import { parseLessons } from '../../../../src/lib/server/lessons/parse-lessons.ts';
import { partKinds } from '../../../../src/lib/server/lessons/schemas/lesson.ts';
import { bodyOfPlainText } from '../../../../src/tools/new-case/starter-document.ts';
import { questions } from '../../../../src/tools/new-case/questions.ts';
import { jsonSchemas } from '../../../../src/tools/json-schemas.ts';
import { sampleFiles } from '../../../helpers/sample.ts';

const guide = readFileSync('lessons/README.md', 'utf8');
/** The guide's second-level sections. Code in it has headings of its own. */
const sections = guide.split(/^(?=## (?:`|[A-Z][a-z]))/mu).filter((part) => part.startsWith('## '));
const sectionOf = (file: string) =>
	sections.find((part) => (part.split('\n')[0] ?? '').includes(`\`${file}\``)) ?? '';

/** Every field and every listed value of a schema. */
function namesIn(schema: unknown, found = { fields: new Set<string>(), values: new Set<string>() }) {
	if (typeof schema !== 'object' || schema === null) return found;
	const { properties, enum: values } = schema as { properties?: object; enum?: string[] };
	for (const name of Object.keys(properties ?? {})) found.fields.add(name);
	for (const value of values ?? []) found.values.add(value);
	for (const inner of Object.values(schema)) namesIn(inner, found);
	return found;
}

/** How a field stands in the guide: `name:` in an example, or between backticks. */
const named = (name: string, text: string) => new RegExp(`(?<![\\w-])${name}:|\`${name}\``, 'u').test(text);

describe('lessons/README.md', () => {
	/** A quotation has the same fields everywhere, and is explained with the questions. */
	const everywhere = ['exact', 'prefix', 'suffix'];
	const files = [...jsonSchemas()].map(([, text]) => {
		const schema = JSON.parse(text) as { title: string };
		return [schema.title, schema] as const;
	});

	it.each(files)('explains every field and every choice of %s', (file, schema) => {
		const section = sectionOf(file);
		const { fields, values } = namesIn(schema);
		expect([...fields].filter((name) => !everywhere.includes(name) && !named(name, section))).toEqual([]);
		expect([...values].filter((value) => !section.includes(value))).toEqual([]);
	});

	it('explains every field of a question and of a special part', () => {
		const section = sectionOf('lesson.md');
		for (const { entries } of [
			...Object.values(kindsAtBuild).map(({ fence }) => fence),
			...Object.values(partKinds)
		]) {
			expect(Object.keys(entries).filter((name) => !named(name, section))).toEqual([]);
		}
		for (const name of everywhere) expect(named(name, section), name).toBe(true);
	});

	it('has an example of every kind of question, which can be copied as it is', () => {
		const examples = [...guide.matchAll(/^````markdown\n(### [\s\S]*?)^````$/gmu)]
			.map(([, text = '']) => text)
			.filter((text) => text.includes('\nquestion: '));
		const kinds = examples.map((text) => /\nquestion: (\S+)/u.exec(text)?.[1] ?? '');
		expect([...kinds].sort()).toEqual(Object.keys(kindsAtBuild).sort());

		const [, statement = ''] = /^```text\n(The Council of Westbank[\s\S]*?)^```$/mu.exec(guide) ?? [];
		const isSure = (text: string) => text.includes('question: confidence');
		const sure = examples.filter(isSure).join('\n');
		const lesson = [
			`## Predict\n\n${sure}\n${sure.replace('id: months', 'id: months-again')}`,
			`## Source\n\n## Read\n\n## Words\n\n${examples.filter((text) => !isSure(text)).join('\n')}`,
			'## Numbers\n\n## Other accounts\n\n### Who paid?\n\n```yaml\ncomparison: who-paid',
			'beside: keeps the ferry\naccounts: [a1, a2, a3]\n```\n\nWho says what?\n',
			'### More\n\n```yaml\nsearch: [ferry]\n```\n\n## Conclude\n'
		].join('\n');
		const bodies: Record<string, string> = {
			'lessons/cases/the-bridge/document.md': bodyOfPlainText(statement),
			'lessons/cases/the-bridge/lesson.md': lesson
		};
		const whole: Record<string, string> = {
			'lessons/cases/the-bridge/annotations.yaml': 'terms: []\n',
			'lessons/figures.yaml': '[]\n'
		};
		const files = sampleFiles('a-whole-module').map(({ path, text }) => {
			const [front = ''] = /^---\n[\s\S]*?\n---\n/u.exec(text) ?? [];
			const body = bodies[path];
			return { path, text: whole[path] ?? (body ? `${front}\n${body}` : text) };
		});
		const { problems } = parseLessons(files);
		expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
	});

	it('names only commands, options and files that there are', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		for (const [, name = ''] of guide.matchAll(/npm run ([\w:-]+)/gu))
			expect(scripts, name).toHaveProperty([name]);
		const options = questions.map(({ name }) => name);
		for (const [, flags = ''] of guide.matchAll(/new-case -- (.*?)[`\n]/gu)) {
			for (const [, name = ''] of flags.matchAll(/--(\w+)/gu)) expect([...options, 'help']).toContain(name);
		}
		const headings = [...guide.matchAll(/^#{2,4} (.+)$/gmu)].map(([, words = '']) =>
			words
				.toLowerCase()
				.replace(/[^\w -]/gu, '')
				.replaceAll(' ', '-')
		);
		for (const [, target = ''] of guide.matchAll(/\]\(#([^)]+)\)/gu)) {
			if (!/^p\d+$/u.test(target)) expect(headings).toContain(target);
		}
	});

	it('asks in its example what the tool asks', () => {
		for (const [, asked = ''] of guide.matchAll(/^([A-Z][^\n]*\?[^\n]*)\n> /gmu)) {
			const words = asked.split('…')[0]?.trim() ?? '';
			expect(
				questions.some(({ ask }) => ask.startsWith(words)),
				words
			).toBe(true);
		}
	});

	it('uses no contested word in its own voice', () => {
		const prose = guide.replace(/^(`{3,4})[\s\S]*?^\1$/gmu, '').replace(/`[^`\n]*`/gu, '');
		const find = contestedWordFinder(loadModule().terms);
		expect(find(prose).map(({ word }) => word)).toEqual([]);
	});
});
