import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../../src/lib/model/answer.ts';
import { optionsOf } from '../../../../src/lib/questions/option-ids.ts';
import { score } from '../../../../src/lib/questions/score.ts';
import { parseLessons } from '../../../../src/lib/server/lessons/parse-lessons.ts';
import { latinWords, proposeId } from '../../../../src/lib/server/lessons/propose-id.ts';
import { sampleFiles } from '../../../helpers/sample.ts';

const files = sampleFiles('a-whole-module');
const questionsIn = (change = (text: string) => text) => {
	const { module, problems } = parseLessons(
		files.map(({ path, text }) => ({ path, text: path.endsWith('lesson.md') ? change(text) : text }))
	);
	expect(problems.map(({ code }) => code)).toEqual([]);
	return module!.cases
		.flatMap(({ steps }) => steps.flatMap(({ parts }) => parts))
		.flatMap((part) => (part.kind === 'question' ? [part.question] : []));
};
/** Other words, at home in no question, in front of every id but those of phrases, which are quoted. */
const reword = (text: string) =>
	text
		.split(/^(?=### )/mu)
		.map((part) => (part.includes('mark-phrase') ? part : part.replace(/\S+ (?=\{#)/gu, 'Quite otherwise ')))
		.join('');

describe('an option that is worded anew', () => {
	const [before, after] = [questionsIn(), questionsIn(reword)];

	it('keeps its id, its place and its key', () => {
		const told = ({ shown, key }: (typeof before)[number]) => ({
			options: optionsOf(shown).map(({ id }) => id),
			right: 'right' in key ? key.right : null
		});
		expect(after.map(({ shown }) => shown)).not.toEqual(before.map(({ shown }) => shown));
		expect(after.map(told)).toEqual(before.map(told));
		expect(before.flatMap((question) => told(question).options).length).toBeGreaterThan(10);
	});

	const saved: Record<string, AnswerValue> = {
		who: { kind: 'choose-one', option: 'rightbank' },
		kinds: { kind: 'sort', bins: { '120-metres': 'measured', ours: 'measured' } },
		find: { kind: 'mark-phrase', phrases: ['everybody-knows'], marks: [] }
	};
	it.each(Object.entries(saved))('leaves a saved answer to %s what it was', (id, value) => {
		const [one, other] = [before, after].map((all) => all.find(({ shown }) => shown.id === id)!);
		expect(score(one!, value)).toMatchObject({ kind: 'scored', right: 1 });
		expect(score(other!, value)).toEqual(score(one!, value));
	});
});

describe('an id behind an option', () => {
	const label = (written: string) => {
		const question = questionsIn((text) =>
			text.replace('- [x] Rightbank. {#rightbank}', () => `- [x] ${written}`)
		).find(({ shown }) => shown.id === 'who');
		return question && optionsOf(question.shown)[0];
	};

	it('is no part of its words', () => {
		expect(label('Rightbank. {#the-right}')).toEqual({ id: 'the-right', label: ['Rightbank.'] });
	});

	it.each([
		['emphasis', 'It is *ours* {#ours}', ['It is ', { kind: 'emphasis', words: ['ours'] }]],
		['words of another language', ':az[bizim] {#ours}', [{ kind: 'language', lang: 'az', words: ['bizim'] }]],
		['a second line', 'It is\n  ours {#ours}', ['It is ours']],
		['spaces at the end', 'Ours {#ours}  ', ['Ours']],
		['brackets', 'Ours [sic] {#ours}', ['Ours [sic]']]
	])('stands behind %s', (_name, written, words) => {
		expect(label(written)).toEqual({ id: 'ours', label: words });
	});

	it('stands behind any words', () => {
		const word = fc.stringMatching(/^\p{L}{1,12}[.,!?]?$/u);
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 8 }),
				fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/u).filter((id) => id !== 'leftbank'),
				(words, id) => {
					const text = `X ${words.join(' ')}`;
					expect(label(`${text} {#${id}}`)).toEqual({ id, label: [text] });
				}
			),
			{ numRuns: 50 }
		);
	}, 120_000);
});

describe('a proposed id', () => {
	const free = () => false;
	it.each([
		['The ministry says so.', 'ministry-says'],
		['One text cannot prove that.', 'text-cannot-prove'],
		['“tör-töküntüləri”', 'tor-tokuntuleri'],
		["The ministry's own word", 'ministrys-own-word'],
		['Not that', 'not'],
		['Is it so?', 'is-it-so'],
		['That is it', 'that-is-it'],
		['ճանապարհ', 'option-1'],
		['?!', 'option-1'],
		['x'.repeat(90), 'x'.repeat(30)],
		['Straße am Łódź 61', 'strasse-am-lodz']
	])('for %s is %s', (words, id) => expect(proposeId(words, free)).toBe(id));

	it('is another one when it is taken', () => {
		const ids: string[] = [];
		for (let count = 0; count < 5; count += 1)
			ids.push(proposeId('The town built the old bridge', (id) => ids.includes(id)));
		expect(ids).toEqual([
			'town-built-old',
			'town-built-old-bridge',
			'town-built',
			'town-built-old-2',
			'town-built-old-3'
		]);
	});

	it('can always be written, and is never taken', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
				const ids = new Set<string>();
				for (const words of texts) {
					const id = proposeId(words, (one) => ids.has(one));
					expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
					expect(id.length).toBeLessThanOrEqual(60);
					expect(ids).not.toContain(id);
					ids.add(id);
				}
			})
		);
	});

	it('is made of words in Latin letters', () => {
		expect(latinWords('Əliyev, İstanbul: 1.200 “mines”')).toEqual([
			'eliyev',
			'istanbul',
			'1',
			'200',
			'mines'
		]);
	});
});
