import { paragraph } from '../content/build.ts';
import type { MarkPhraseShown } from './mark-phrase/kind.ts';
import { twinId, type Twin } from '../model/twin.ts';

/** A twin as a question, so that the marked words are saved, exported and printed like all other answers. */
export function twinQuestion(twin: Pick<Twin, 'id'>, sentence: string): MarkPhraseShown {
	return {
		kind: 'mark-phrase',
		id: twinId(twin.id),
		name: 'The same claim in plain words',
		prompt: [paragraph(`“${sentence}” Which words take a side?`)],
		open: true,
		hints: [],
		phrases: []
	};
}
