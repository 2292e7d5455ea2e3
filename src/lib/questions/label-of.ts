import { plainText } from '../content/plain.ts';
import type { Option } from '../model/question.ts';

/** The words of an option. One that has left the lesson is told by its id. */
export function labelOf(options: readonly Option[] | undefined, wanted: string): string {
	const found = options?.find((one) => one.id === wanted);
	return found ? plainText(found.label) : wanted.replaceAll('-', ' ');
}
