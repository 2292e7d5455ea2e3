import { describe, expect, it } from 'vitest';
import { readStored } from '../../../src/lib/answers/stored-answer.ts';
import { toStored } from '../../../src/lib/answers/store.ts';
import type { AnswerValue } from '../../../src/lib/model/answer.ts';
import type { Target } from '../../../src/lib/model/target.ts';
import { isOwn, newOwnSlug, sourceIri } from '../../../src/lib/own-text/own-slug.ts';
import { noteOn, ownOutline, tagsOf, textTarget } from '../../../src/lib/own-text/worksheet.ts';
import { gatherWork } from '../../../src/lib/work/gather-work.ts';
import { anAnswer, asked, written } from '../../helpers/answers.ts';

const slug = newOwnSlug(new Uint8Array(16).fill(255));
const answer = (target: Target, value: AnswerValue) => anAnswer({ case: slug, target, value });
const answers = [
	answer(textTarget, written('# Our <b>view</b>\n\nWe say that 5 of 12 came. They were sent.')),
	answer(asked('speaker'), written('The council')),
	answer(tagsOf('p1-2'), { kind: 'choose-several', options: ['no-agent', 'reported-fact'] }),
	answer(noteOn('p1-2'), written('By whom?')),
	answer({ kind: 'own-number', number: 'p1-12', part: 'counts' }, written('people')),
	answer({ kind: 'own-beside', block: 'p1' }, written('They say no.')),
	answer(asked('supported'), written('That some came.'))
];

describe('an own statement', () => {
	it('has a slug that saves, and that no lesson has', () => {
		expect(isOwn(slug)).toBe(true);
		expect(isOwn('statement-portal')).toBe(false);
		expect(isOwn('own-statement-of-the-council')).toBe(false);
		expect(slug).toBe('own-statement-ffffffff-ffff-4fff-bfff-ffffffffffff');
		for (const one of answers) expect(readStored(toStored(one))).toEqual(one);
	});

	it('is listed in My work with every question and answer in words', () => {
		const work = gatherWork(slug, ownOutline(slug, answers), answers);
		expect(work.title).toBe('Our <b>view</b>');
		expect(work.steps.map(({ name, entries }) => [name, entries.flatMap(({ lines }) => lines)])).toEqual([
			['Source', ['The council']],
			['Read', ['# Our <b>view</b>', '', 'We say that 5 of 12 came. They were sent.']],
			['Words', ['nobody does it', 'reports a fact', 'By whom?']],
			['Numbers', ['people']],
			['Other accounts', ['They say no.']],
			['Conclude', ['That some came.']]
		]);
		const tagged = work.steps.find(({ name }) => name === 'Words')?.entries[0];
		expect(tagged?.name).toBe('Tags for ¶1-2 (Choose all that fit)');
		expect(tagged?.asked).toEqual(['“They were sent.”']);
	});

	it('is called after its address for other programs, or has a name of its own', () => {
		expect(sourceIri(slug, ' https://a.example/x ')).toBe('https://a.example/x');
		expect(sourceIri(slug, 'javascript:alert(1)')).toBe('urn:uuid:ffffffff-ffff-4fff-bfff-ffffffffffff');
		expect(sourceIri(slug, 'my book')).toMatch(/^urn:uuid:/);
	});

	it('has no outline without its text, so that the answers are shown as they are', () => {
		expect(ownOutline(slug, answers.slice(1))).toBeUndefined();
	});
});
