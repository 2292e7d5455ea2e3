import { describe, expect, it } from 'vitest';
import { caseMinutesInWords } from '../../../src/lib/content/minutes.ts';
import { coreOf, moreOf } from '../../../src/lib/model/lesson.ts';
import { outlineOf } from '../../../src/lib/questions/outline.ts';
import { loadOfCase, loadOfStep, minutesFor } from '../../../src/lib/questions/reading-time.ts';
import { noteTarget, targetKey } from '../../../src/lib/model/target.ts';
import { loadModule } from '../../../src/lib/server/lessons/index.ts';
import { parseSample } from '../../helpers/sample.ts';

describe('the time of a step', () => {
	const lesson = parseSample('core-and-more').module!.cases[1]!;
	const step = (id: string) => lesson.steps.find((one) => one.id === id)!;
	const whole = parseSample('a-whole-module').module!.cases[1]!;
	const asking = (...ids: string[]) => ({
		...whole,
		steps: [
			{
				id: 'words' as const,
				name: 'Words',
				parts: whole.steps
					.flatMap(({ parts }) => parts)
					.filter((part) => part.kind === 'question' && ids.includes(part.question.shown.id))
			}
		]
	});
	const loadOf = (...ids: string[]) => loadOfCase(asking(...ids)).all;

	it('is made of the words to read and the text boxes, of the core and of what follows it', () => {
		expect(loadOfStep(step('conclude'), lesson)).toEqual({
			// The question, 4; what came afterwards, 4; the statements that are asked again, 9 and 6.
			core: { words: 23, boxes: 1 },
			// "Two more.", 2; the comparison, 10; its account, 16; the rewriting, 23; the details, 5.
			more: { words: 56, boxes: 1 }
		});
		expect(step('conclude').minutes).toEqual({ core: 3, more: 3 });
	});

	it('is rounded up, and added up before it is rounded', () => {
		expect(minutesFor({ words: 0, boxes: 0 })).toBe(0);
		expect(minutesFor({ words: 150, boxes: 0 })).toBe(1);
		expect(minutesFor({ words: 151, boxes: 0 })).toBe(2);
		expect(minutesFor({ words: 301, boxes: 3 })).toBe(9);
		const { core, all } = loadOfCase(lesson);
		expect(lesson.minutes).toEqual({ core: minutesFor(core), all: minutesFor(all) });
		expect(all).toEqual({ words: core.words + 56, boxes: core.boxes + 1 });
		expect(lesson.minutes.core).toBeLessThan(
			lesson.steps.reduce((sum, { minutes }) => sum + minutes.core, 0)
		);
	});

	it('has the source card and the document in their steps', () => {
		expect(loadOfStep(step('source'), lesson).core.words).toBe(41);
		// The title and 27 words of text.
		expect(loadOfStep(step('read'), lesson).core).toEqual({ words: 31, boxes: 0 });
	});

	it('has the reasons of every option, and no hints', () => {
		// Name 1, question 6, marked words 3, options 1 and 1, reasons 3 and 3, afterwards 3.
		expect(loadOf('who')).toEqual({ words: 21, boxes: 0 });
		// Name and prompt 2, kinds 7, items 8, reasons 9.
		expect(loadOf('kinds').words).toBe(26);
	});

	it('has whole paragraphs where phrases are looked for in them', () => {
		// Name 1, prompt 1, the paragraph 16, phrases 7, reasons 7.
		expect(loadOf('find')).toEqual({ words: 32, boxes: 0 });
	});

	it('has a box for what is written, and none for a number', () => {
		expect(loadOf('why', 'again').boxes).toBe(2);
		expect(loadOf('age').boxes).toBe(0);
	});

	it('keeps notes with the comparison that is gone on with', () => {
		const notes = outlineOf(lesson, []).steps.flatMap((one) => one.notes.map(({ target }) => target));
		const keys = notes.map(targetKey);
		expect(keys).toContain(targetKey(noteTarget('who-paid', 'a1')));
		expect(keys).toContain(targetKey(noteTarget('who-paid', 'a4')));
	});
});

describe('times in words', () => {
	it.each([
		[{ core: 40, all: 95 }, 'about 40 minutes for the core, 95 for everything'],
		[{ core: 1, all: 1 }, 'about 1 minute']
	])('tell %o', (minutes, words) => {
		expect(caseMinutesInWords(minutes)).toBe(words);
	});
});

describe.each(loadModule().cases.map((lesson) => [lesson.slug, lesson] as const))(
	'the core of %s',
	(_slug, lesson) => {
		it('takes 40 minutes at most', () => {
			expect(lesson.minutes.core).toBeLessThanOrEqual(40);
			expect(lesson.minutes.all).toBeGreaterThan(lesson.minutes.core);
		});

		it.each(lesson.steps.filter(({ id }) => id !== 'read').map((step) => [step.name, step] as const))(
			'asks something in %s',
			(_name, step) => {
				expect(coreOf(step).some(({ kind }) => kind === 'question' || kind === 'comparison')).toBe(true);
			}
		);

		it('and what follows it hold every part once', () => {
			for (const step of lesson.steps) expect([...coreOf(step), ...moreOf(step)]).toEqual(step.parts);
		});
	}
);
