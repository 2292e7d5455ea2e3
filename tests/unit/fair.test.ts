import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withNotes } from '../../src/lib/content/notes.ts';
import { coreOf } from '../../src/lib/model/lesson.ts';
import type { Content } from '../../src/lib/model/content.ts';
import { loadModule } from '../../src/lib/server/lessons/index.ts';

const module = loadModule();
const cases = module.cases.filter(({ practice }) => !practice);
const words = (content: Content) => withNotes(content).paragraphs.join(' ');

/** Every file of the lessons that readers see, with its words outside quotation marks. */
const files = readdirSync('lessons', { recursive: true, encoding: 'utf8' })
	.filter(
		(path) => /\.(md|yaml)$/u.test(path) && !path.endsWith('README.md') && !path.endsWith('document.md')
	)
	.map((path) => ({ path, text: readFileSync(`lessons/${path}`, 'utf8') }));

describe('what is settled', () => {
	it.each(cases.map((lesson) => [lesson.slug, lesson] as const))(
		'stands in the core of %s',
		(_slug, lesson) => {
			const last = coreOf(lesson.steps.find(({ id }) => id === 'conclude')!).at(-1)!;
			expect(last).toMatchObject({ kind: 'text', heading: 'What came before and after' });
			const text = words((last as { content: Content }).content);
			for (const fact of [
				'More than 100,000 people',
				// The dead and the displaced of both peoples, and those of the mines.
				'750,000 to 800,000 Azerbaijanis',
				'335,000 Armenians',
				'had either fled or had been forced out by Armenian forces',
				'2,783 of Azerbaijan and 2,718 of Armenia',
				'two civilians and four police officers',
				'one civilian killed',
				'223 dead',
				'345 people',
				'at least 218',
				'had to flee',
				'by both roads',
				'unimpeded movement',
				'more than 200 civilians'
			])
				expect(text).toContain(fact);
		}
	);

	it.each(cases.map((lesson) => [lesson.slug, lesson] as const))(
		'is part of a model answer and of the plan of %s',
		(_slug, lesson) => {
			const conclude = lesson.steps.find(({ id }) => id === 'conclude')!;
			const models = conclude.parts.flatMap((part) =>
				part.kind === 'question' && 'modelAnswer' in part.question.key
					? [part.question.key.modelAnswer ?? []]
					: []
			);
			expect(models.some((model) => /100,000/u.test(words(model)))).toBe(true);
			expect(words(lesson.teaching)).toContain('What came before and after');
		}
	);

	it('is cut from no plan of the unit', () => {
		const unit = words(module.guides.find(({ id }) => id === 'unit')!.content);
		expect(unit).toContain('Every plan ends with What came before and after');
		expect(unit).toMatch(/Never cut [^.]*What came before and after/u);
	});
});

describe('the core', () => {
	it.each(cases.map((lesson) => [lesson.slug, lesson] as const))(
		'of %s has accounts of Armenia’s side, of bodies and of reporters beside the document',
		(_slug, lesson) => {
			const standpoints = lesson.steps
				.flatMap(coreOf)
				.flatMap((part) => (part.kind === 'comparison' ? part.accounts : []))
				.map((id) => lesson.accounts[id]!.standpoint);
			expect(standpoints).toEqual(expect.arrayContaining(['other-party', 'international', 'independent']));
		}
	);
});

describe('one standard', () => {
	it.each(files.map(({ path, text }) => [path, text] as const))('names the parties in %s', (_path, text) => {
		const own = text.replace(/["“][^"”]*["”]/gu, '');
		expect(own.match(/\bthe other (?:side|party)\b/giu) ?? []).toEqual([]);
	});

	it('draws as many pictures of the one party’s people and claims as of the other’s', () => {
		const about = (party: string) => module.series.filter((one) => one.about === party).length;
		expect(about('other-party')).toBe(about('same-party'));
		expect(about('both')).toBeGreaterThanOrEqual(2);
	});

	it('lets displaced people of both peoples speak beside the documents, without their names', () => {
		const voices = cases
			.flatMap(({ accounts }) => Object.values(accounts))
			.filter(({ id }) => id.startsWith('f14-'));
		const of = (people: string) =>
			new Set(voices.map(({ id }) => id).filter((id) => id.startsWith(`f14-${people}`)));
		expect(of('az').size).toBeGreaterThanOrEqual(2);
		expect(of('am').size).toBeGreaterThanOrEqual(2);
		for (const { speaker } of voices) expect(speaker).toMatch(/^(An? )/u);
	});

	it('has a caveat of the UN office nowhere without the finding that it qualifies', () => {
		for (const { steps } of cases) {
			const text = JSON.stringify(steps);
			if (!/position to independently verify/u.test(text)) continue;
			expect(text).toMatch(/only international humanitarian body/u);
			expect(text).toMatch(/14 June/u);
		}
		const caveat = module.accounts.find(({ id }) => id === 'f1-ocha-1')!;
		expect(caveat.after).toBeTruthy();
	});
});
