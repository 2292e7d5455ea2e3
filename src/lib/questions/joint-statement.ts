import { paragraph } from '../content/build.ts';
import type { Controversy } from '../model/classroom.ts';
import type { Posed } from '../model/outline.ts';
import { targetKey, type TargetOf } from '../model/target.ts';
import type { WritingShown } from './writing/kind.ts';

/** The three parts of the statement that ends a structured controversy. A class writes it together; no learner is asked. */
export const jointStatement: readonly { target: TargetOf<'joint'>; name: string; hint: string }[] = [
	{ target: { kind: 'joint', part: 'agreed' }, name: 'Agreed', hint: 'What all of us can sign.' },
	{
		target: { kind: 'joint', part: 'disputed' },
		name: 'Disputed',
		hint: 'Who says what, and what it rests on.'
	},
	{
		target: { kind: 'joint', part: 'unknown' },
		name: 'Unknown',
		hint: 'What we would have to find out, and where.'
	}
];

/** The joint statement as open questions, so that it is saved, exported and printed like all other answers. */
export function jointQuestions({ question }: Pick<Controversy, 'question'>): Posed<WritingShown>[] {
	return jointStatement.map(({ target, name, hint }) => ({
		target,
		shown: {
			kind: 'short-answer',
			id: targetKey(target),
			name: `Our joint statement: ${name.toLowerCase()}`,
			prompt: [paragraph(...question, ` ${hint}`)],
			open: true,
			hints: []
		}
	}));
}
