import { expect, it } from 'vitest';
import { targetKey } from '../../../src/lib/model/target.ts';
import { screensOf } from '../../../src/lib/present/screens.ts';
import { outlineOf } from '../../../src/lib/questions/outline.ts';
import { parseSample } from '../../helpers/sample.ts';

const lesson = parseSample('a-whole-module').module!.cases[1]!;
const screens = screensOf(lesson);

it('begins with the title, shows every question once in its order, and ends by asking again', () => {
	expect(screens[0]?.kind).toBe('title');
	expect(screens.at(-1)?.kind).toBe('again');
	const asked = lesson.steps.flatMap(({ parts }) =>
		parts.flatMap((part) => (part.kind === 'question' ? [part.question.shown.id] : []))
	);
	expect(screens.flatMap((screen) => (screen.kind === 'question' ? [screen.shown.id] : []))).toEqual(asked);
});

it('gives every account of a comparison a screen beside the document’s words', () => {
	const beside = screens.flatMap((screen) => (screen.kind === 'comparison' ? [screen.account.id] : []));
	expect(beside).toEqual(['a1', 'a2', 'a3']);
});

it('shows the whole document once, in its step', () => {
	expect(screens.filter(({ kind }) => kind === 'document').map(({ step }) => step)).toEqual(['Read']);
});

it('has an address for every screen', () => {
	expect(new Set(screens.map(({ id }) => id)).size).toBe(screens.length);
	expect(screens.every(({ id }) => /^[a-z0-9-]+$/u.test(id))).toBe(true);
});

it('ends a step with its prompts for pairs, and the lesson with its debate', () => {
	const withClass = parseSample('evidence').module!.cases[1]!;
	const all = screensOf(withClass);
	const source = all.filter(({ step }) => step === 'Source');
	expect(source.at(-1)).toMatchObject({ kind: 'pair', id: 'pair-source-1' });
	expect(all.slice(-4).map(({ id }) => id)).toEqual(['debate', 'debate-first', 'debate-swapped', 'joint']);
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	const saved = outlineOf(withClass, []).steps.flatMap(({ questions }) =>
		questions.map(({ target }) => targetKey(target))
	);
	expect(saved).toEqual(expect.arrayContaining(['joint/agreed', 'joint/disputed', 'joint/unknown']));
});

it('shows what follows a core after the core, its prompts and what is asked again', () => {
	const divided = screensOf(parseSample('core-and-more').module!.cases[1]!);
	const last = divided.filter(({ step }) => step.startsWith('Conclude'));
	expect(last.map(({ id, step }) => `${step} · ${id}`)).toEqual([
		'Conclude · q-first',
		'Conclude · what-happened-next',
		'Conclude · again',
		expect.stringMatching(/^Conclude: If you have time · text-/u),
		'Conclude: If you have time · who-paid-more-a4',
		'Conclude: If you have time · q-second',
		'Conclude: If you have time · what-happened-next-1'
	]);
});
