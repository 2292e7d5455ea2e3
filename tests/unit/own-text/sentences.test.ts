import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/lib/own-text/sentences.ts';

const cut = (text: string) =>
	sentencesOf({ id: 'p3', kind: 'paragraph', text }).map((sentence) => sentence.text);

test('a sentence has its number and its place', () => {
	expect(sentencesOf({ id: 'p3', kind: 'paragraph', text: ' One.  Two! ' })).toEqual([
		{ id: 'p3-1', block: 'p3', start: 1, end: 5, text: 'One.' },
		{ id: 'p3-2', block: 'p3', start: 7, end: 11, text: 'Two!' }
	]);
});

describe('a sentence goes on behind', () => {
	test.each([
		['titles', 'Mr. Smith met Dr. Jones and Prof. Lee.'],
		['No. before a number', 'See No. 12 and Nos. 3 to 5.'],
		['e.g. and i.e.', 'Some towns, e.g. Baku, i.e. large ones.'],
		['countries', 'The U.S. Embassy and the U.N. Security Council met.'],
		['times', 'At 9 a.m. Baku time it began.'],
		['months', 'On Sept. 19 and Nov. 10 it began.'],
		['saints', 'It stands in St. Petersburg.'],
		['pages', 'See p. 2 and pp. 3–4.'],
		['decimals', 'It grew by 2.5 per cent.'],
		['initials', 'J. R. Smith and A. Aliyev signed.'],
		['a question inside quotation marks', '"Why now?" he asked.'],
		['numbers of items', '1. The troops leave.'],
		['letters of items', '(a) The troops leave.']
	])('%s', (_name, text) => {
		expect(cut(text)).toEqual([text]);
	});
});

describe('a sentence ends', () => {
	test.each([
		[
			'before a word that begins one',
			'It was the U.S. The talks failed.',
			['It was the U.S.', 'The talks failed.']
		],
		['after a time', 'It began at 9 a.m. They left.', ['It began at 9 a.m.', 'They left.']],
		['after No', 'Was it war? No. He left.', ['Was it war?', 'No.', 'He left.']],
		['with its quotation mark', 'He said: “We go.” Then he left.', ['He said: “We go.”', 'Then he left.']],
		['inside a quotation', '"We came. We saw."', ['"We came.', 'We saw."']],
		['at the end without a full stop', 'One. Two', ['One.', 'Two']],
		['with a bracket that stands alone', 'One! Two. )', ['One!', 'Two. )']]
	])('%s', (_name, text, expected) => {
		expect(cut(text)).toEqual(expected);
	});
});

test.each(['', ' ', '...', '"'])('%j has no sentence, or one of signs', (text) => {
	expect(cut(text).length).toBeLessThanOrEqual(1);
});
