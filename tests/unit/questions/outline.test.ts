import { expect, it } from 'vitest';
import { targetKey } from '../../../src/lib/model/target.ts';
import { outlineOf } from '../../../src/lib/questions/outline.ts';
import { parseSample } from '../../helpers/sample.ts';

const { module } = parseSample('a-whole-module');
const lesson = module!.cases[1]!;

it('names every question and every place for a note, in their order', () => {
	const { slug, steps } = outlineOf(lesson, []);
	expect(slug).toBe('the-bridge');
	expect(steps.flatMap((step) => step.questions.map(({ shown }) => shown.id))).toEqual([
		'old',
		'bill',
		'who',
		'what-next',
		'why',
		'again',
		'kinds',
		'find',
		'age'
	]);
	expect(steps.flatMap((step) => step.notes.map(({ target }) => targetKey(target)))).toEqual([
		'note/who-paid-a1',
		'note/who-paid-a2',
		'note/who-paid-a3'
	]);
});

it('asks for the rows of the ledger and the twins in their steps', () => {
	const { module: whole } = parseSample('evidence');
	const { steps } = outlineOf(whole!.cases[1]!, whole!.figures);
	const keysIn = (name: string) =>
		steps.find((step) => step.name === name)?.questions.map(({ target }) => targetKey(target));
	expect(keysIn('Words')).toContain('twin/w1');
	expect(keysIn('Numbers')).toEqual(
		expect.arrayContaining(['ledger/f1/counted', 'ledger/f1/others', 'ledger/f1/agrees'])
	);
});

it('holds no key: no reason, no model answer, no result, no right option', () => {
	const outline = JSON.stringify(outlineOf(lesson, []));
	for (const words of [
		'It says so.',
		'One good answer',
		'"right"',
		'"result"',
		'"reasons"',
		'"outcome"',
		'Thirty.'
	]) {
		expect(JSON.stringify(lesson)).toContain(words);
		expect(outline).not.toContain(words);
	}
});
