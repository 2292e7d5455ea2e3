import { paragraph } from '../content/build.ts';
import type { Controversy } from '../model/classroom.ts';
import type { WritingShown } from './writing/kind.ts';

/** The three parts of the statement that ends a structured controversy. */
export const jointStatement = [
	{ id: 'agreed', name: 'Agreed', hint: 'What all of us can sign.' },
	{ id: 'disputed', name: 'Disputed', hint: 'Who says what, and what it rests on.' },
	{ id: 'unknown', name: 'Unknown', hint: 'What we would have to find out, and where.' }
] as const;

/** Whether a question is part of the joint statement, which a class writes together and no learner is asked. */
export function isJoint(question: string): boolean {
	return jointStatement.some(({ id }) => question === `joint-${id}`);
}

/** The joint statement as open questions, so that it is saved, exported and printed like all other answers. */
export function jointQuestions({ question }: Pick<Controversy, 'question'>): WritingShown[] {
	return jointStatement.map(({ id, name, hint }) => ({
		kind: 'short-answer',
		id: `joint-${id}`,
		name: `Our joint statement: ${name.toLowerCase()}`,
		prompt: [paragraph(...question, ` ${hint}`)],
		open: true,
		hints: []
	}));
}
