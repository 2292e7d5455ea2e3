import { diffWordsWithSpace } from 'diff';
import type { TwinPiece } from '../model/twin.ts';

/**
 * Cuts two texts where they differ, word by word. The `same` and `document` pieces joined are the first text, letter for
 * letter; the `same` and `plain` pieces joined are the second. White space between two changed words belongs to the change,
 * so that readers see one changed phrase and not its splinters. In every change the document's words come first.
 */
export function compareWords(document: string, plain: string): TwinPiece[] {
	const pieces: TwinPiece[] = [];
	let change = { document: '', plain: '' };
	let space = '';
	const close = () => {
		if (change.document) pieces.push({ kind: 'document', text: change.document });
		if (change.plain) pieces.push({ kind: 'plain', text: change.plain });
		change = { document: '', plain: '' };
	};
	for (const { value, added, removed } of diffWordsWithSpace(document, plain)) {
		if (!added && !removed) {
			const isOpen = change.document !== '' || change.plain !== '';
			if (isOpen && space === '' && value.trim() === '') {
				space = value;
				continue;
			}
			close();
			pieces.push({ kind: 'same', text: space + value });
			space = '';
			continue;
		}
		change.document += space;
		change.plain += space;
		space = '';
		change[added ? 'plain' : 'document'] += value;
	}
	close();
	if (space) pieces.push({ kind: 'same', text: space });
	return pieces;
}
