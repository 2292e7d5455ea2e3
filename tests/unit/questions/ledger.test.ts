import { expect, it } from 'vitest';
import { withNotes } from '../../../src/lib/content/notes.ts';
import { describeAnswer } from '../../../src/lib/questions/describe.ts';
import { agreements, ledgerRow } from '../../../src/lib/questions/ledger.ts';
import { twinQuestion } from '../../../src/lib/questions/twin-question.ts';

it('asks three open questions of a number, with the words of the document', () => {
	const { counted, others, agrees } = ledgerRow(
		{ id: 'c01', quantity: 'People hurt' },
		'320 "citizens" & <more>'
	);
	expect([counted, others, agrees].map(({ target }) => target)).toEqual([
		{ kind: 'ledger', figure: 'c01', part: 'counted' },
		{ kind: 'ledger', figure: 'c01', part: 'others' },
		{ kind: 'ledger', figure: 'c01', part: 'agrees' }
	]);
	expect(withNotes(counted.shown.prompt).paragraphs[0]).toContain('“320 "citizens" & <more>” What exactly');
	expect([counted, others, agrees].every(({ shown }) => shown.open)).toBe(true);
});

it('puts what the learner chose into words', () => {
	const { agrees } = ledgerRow({ id: 'c01', quantity: 'People hurt' }, '320');
	expect(describeAnswer(agrees.shown, { kind: 'choose-one', option: agreements[1]!.id })).toEqual([
		'It differs'
	]);
});

it('puts the marked words of a twin into words', () => {
	const { target, shown } = twinQuestion({ id: 'w1' }, 'It is ours.');
	const marks = [{ block: 'p1', start: 6, end: 10, exact: 'ours' }];
	expect(target).toEqual({ kind: 'twin', id: 'w1' });
	expect(describeAnswer(shown, { kind: 'mark-phrase', phrases: [], marks })).toEqual(['“ours”']);
});
