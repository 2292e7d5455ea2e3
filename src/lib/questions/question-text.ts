import type { Content, Words } from '../model/content.ts';
import type { Option, SharedShown } from '../model/question.ts';
import type { Passage } from '../model/text-quote.ts';

/** A list item as an author wrote it: the option, its reason, and whether it is ticked. */
export interface WrittenOption extends Option {
	/** The label in plain words. */
	words: string;
	reason: Content;
	ticked: boolean;
	line: number;
}

/** The least and the most of something. */
export type Range = readonly [least: number, most: number];

/**
 * A question in a lesson file, as its kind reads it. Everything that is missing, too many or in the wrong place is told
 * while it is read.
 */
export interface QuestionText<Fence> {
	fence: Fence;
	/** What every kind shows. */
	common: SharedShown;
	/**
	 * The items of the list that belongs to the question.
	 * @param quoted they are words of the document and not the site's own
	 */
	options(range: Range, quoted?: 'quoted'): WrittenOption[];
	/** The author's own headings of the fourth level as options, each with the items listed under it. */
	groups(what: string, range: Range, inGroup: Range): (Option & { items: WrittenOption[] })[];
	/** Tells when there are too few or too many of something. */
	count(found: number, range: Range, what: string): void;
	/** Where each option stands in the passage. One that stands nowhere in it is left out. */
	placed(options: readonly WrittenOption[]): (WrittenOption & { at: Passage })[];
	/** A part under its heading. Told when it is `needed` and not there. */
	part(name: 'afterwards' | 'modelAnswer', needed?: 'needed'): Content | undefined;
	/** The criteria to check oneself by. */
	criteria(needed?: 'needed'): Words[];
	/** Tells when the fence has no `about`. */
	needsAbout(): void;
	/** Tells of a mistake that the kind found, at a field of the fence. */
	problem(
		code: 'choice_with_too_many_right' | 'choice_without_right_answer' | 'sum_without_result',
		field?: string
	): void;
}

/** An option without what the author wrote beside it. */
export const optionOnly = ({ id, label }: Option): Option => ({ id, label });

/** The reason of each option, by its id. */
export const reasonsOf = (options: readonly WrittenOption[]): Record<string, Content> =>
	Object.fromEntries(options.map(({ id, reason }) => [id, reason]));

/** What is said afterwards, for a key, if something is. */
export function afterwardsOf(text: Pick<QuestionText<unknown>, 'part'>): { afterwards?: Content } {
	const afterwards = text.part('afterwards');
	return afterwards ? { afterwards } : {};
}

/** The same items in an order that follows nothing, and is the same at every build. */
export function mixed<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
	const key = ({ id }: Entry) => [...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);
	return entries.toSorted((a, b) => key(a) - key(b));
}
