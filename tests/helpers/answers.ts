import type { Answer, AnswerValue } from '../../src/lib/model/answer.ts';
import type { Target } from '../../src/lib/model/target.ts';

/** A valid answer; a test states only what matters to it. */
export function anAnswer({
	text = 'Words.',
	question = 'why',
	...more
}: Partial<Answer> & { text?: string; question?: string } = {}): Answer {
	return {
		case: 'the-bridge',
		target: asked(question),
		value: written(text),
		checked: false,
		at: 1000,
		...more
	};
}

export function written(text: string): AnswerValue {
	return { kind: 'writing', text, ticked: [] };
}

/** A question of a lesson. */
export function asked(id: string): Target {
	return { kind: 'question', id };
}
