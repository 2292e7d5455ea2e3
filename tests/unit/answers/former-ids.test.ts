import former from 'virtual:former-ids';
import { describe, expect, it, vi } from 'vitest';
import { fetched } from '../../../src/lib/answers/fetched.ts';
import { allWithTodaysIds, isBehind, withTodaysIds } from '../../../src/lib/answers/former-ids.ts';
import type { AnswerValue } from '../../../src/lib/model/answer.ts';
import type { FormerIds } from '../../../src/lib/model/former-ids.ts';
import { site } from '../../../src/lib/model/site.ts';
import { formerIdsOf } from '../../../src/tools/former-ids.ts';
import { anAnswer, asked } from '../../helpers/answers.ts';
import { answers as values } from '../../helpers/questions.ts';

const list: FormerIds = {
	'the-bridge': { who: { a: 'right', 'tör-töküntüləri': 'debris', fact: 'can-be-checked', 'a-2': 'right' } }
};
const old = (value: AnswerValue, ids = 'words') => anAnswer({ question: 'who', value, ids });
const today = (value: AnswerValue) => withTodaysIds(old(value), list).value;

describe('an answer with former ids', () => {
	it('has those of today, whatever its kind', () => {
		expect(today({ kind: 'choose-one', option: 'a' })).toEqual({ kind: 'choose-one', option: 'right' });
		expect(today({ kind: 'choose-several', options: ['b', 'tör-töküntüləri'] })).toEqual({
			kind: 'choose-several',
			options: ['b', 'debris']
		});
		expect(today({ kind: 'sort', bins: { a: 'fact', b: 'reason' } })).toEqual({
			kind: 'sort',
			bins: { right: 'can-be-checked', b: 'reason' }
		});
		const marks = values['mark-phrase'].marks;
		expect(today({ kind: 'mark-phrase', phrases: ['a'], marks })).toEqual({
			kind: 'mark-phrase',
			phrases: ['right'],
			marks
		});
	});

	it('has an option once, whatever it was called', () => {
		expect(today({ kind: 'choose-several', options: ['a', 'right', 'a-2'] })).toEqual({
			kind: 'choose-several',
			options: ['right']
		});
	});

	it('keeps what no list knows: another id, another question, another case, a name that every object has', () => {
		for (const option of ['z', '', 'constructor', '__proto__'])
			expect(today({ kind: 'choose-one', option })).toEqual({ kind: 'choose-one', option });
		const value: AnswerValue = { kind: 'choose-one', option: 'a' };
		for (const more of [
			{ target: asked('why') },
			{ case: 'the-well' },
			{ case: 'constructor' },
			{ target: asked('toString') },
			{ target: { kind: 'twin', id: 'who' } as const }
		])
			expect(withTodaysIds({ ...old(value), ...more }, list).value).toEqual(value);
	});

	it('is what it was in all else, and is not behind any more', () => {
		const value = values['choose-one'];
		expect(withTodaysIds(old(value), list)).toEqual({ ...old(value), ids: site.ids });
		expect(isBehind(old(values['choose-one']))).toBe(true);
		expect(isBehind(old(values['choose-one'], site.ids))).toBe(false);
		expect(isBehind(anAnswer())).toBe(false);
	});
});

describe('the list', () => {
	it('is not fetched for answers of today', async () => {
		const fetch = vi.fn(async () => list);
		const answers = [anAnswer(), old(values.sort, site.ids)];
		expect(await allWithTodaysIds(answers, fetch)).toBe(answers);
		expect(fetch).not.toHaveBeenCalled();
		const [first, second] = await allWithTodaysIds(
			[anAnswer(), old({ kind: 'choose-one', option: 'a' })],
			fetch
		);
		expect(first).toEqual(anAnswer());
		expect(second?.value).toEqual({ kind: 'choose-one', option: 'right' });
		expect(fetch).toHaveBeenCalledOnce();
	});

	it('is that of the module, and its digest is on every page', async () => {
		const { list: own, digest } = formerIdsOf('lessons');
		expect(await fetched.formerIds()).toEqual(own);
		expect(former).toEqual(own);
		expect(Object.keys(own).length).toBeGreaterThan(3);
		expect(site.ids).toBe(digest);
		const other = formerIdsOf('tests/samples/former-ids-of-a-broken-lesson');
		expect(other.list).not.toEqual({});
		expect(other.digest).not.toBe(digest);
		expect(formerIdsOf('tests/samples/_base').list).toEqual({});
	});
});
