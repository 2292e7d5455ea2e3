import { paragraph } from '../content/build.ts';
import type { Posed } from '../model/outline.ts';
import { targetKey, type Target } from '../model/target.ts';
import type { Twin } from '../model/twin.ts';
import type { MarkPhraseShown } from './mark-phrase/kind.ts';

/** A twin as a question, so that the marked words are saved, exported and printed like all other answers. */
export function twinQuestion({ id }: Pick<Twin, 'id'>, sentence: string): Posed<MarkPhraseShown> {
	const target: Target = { kind: 'twin', id };
	return {
		target,
		shown: {
			kind: 'mark-phrase',
			id: targetKey(target),
			name: 'The same claim in plain words',
			prompt: [paragraph(`“${sentence}” Which words take a side?`)],
			open: true,
			hints: [],
			phrases: []
		}
	};
}
