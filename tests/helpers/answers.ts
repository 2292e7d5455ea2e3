import type { Answer, AnswerValue } from '../../src/lib/model/answer.ts';

/** A valid answer; a test states only what matters to it. */
export function anAnswer({ text = 'Words.', ...more }: Partial<Answer> & { text?: string } = {}): Answer {
	return { case: 'the-bridge', question: 'why', value: written(text), checked: false, at: 1000, ...more };
}

export function written(text: string): AnswerValue {
	return { kind: 'writing', text, ticked: [] };
}
