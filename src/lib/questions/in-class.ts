import type { ValueOf } from '../model/answer.ts';
import type { Option, QuestionKind, ShownOf } from '../model/question.ts';

/** A picture of what a class gave. */
export type ClassPicture =
	/** What each learner wrote. */
	| { kind: 'texts' }
	/** Rows, and how many gave each. `typed`: what was given beside them is counted too, under these words. */
	| { kind: 'spread'; rows: readonly Option[]; quoted?: true; typed?: string }
	/** How many put each row into each column. */
	| { kind: 'grid'; rows: readonly Option[]; columns: readonly Option[] }
	/** Steps, from first to last, and who moved on them from before to after. */
	| { kind: 'moves'; rows: readonly Option[] };

/** What one answer adds to a picture: for `texts` a text, for `spread` rows and typed words, for the others `cells`. */
export interface Given {
	text?: string;
	/** Ids of rows. */
	rows?: readonly string[];
	/** Words or numbers that are none of the rows. */
	typed?: readonly string[];
	/** For `grid` the column of each row, for `moves` the rows of `before` and `after`. */
	cells?: Readonly<Record<string, string | undefined>>;
}

/** How answers to a kind of question are counted, for the teacher of a class. No learner's page needs it. */
export interface InClass<Name extends QuestionKind = QuestionKind> {
	/** How a class's answers are drawn. */
	picture(shown: ShownOf<Name>): ClassPicture;
	/** What one answer adds to that picture. */
	given(shown: ShownOf<Name>, value: ValueOf<Name>): Given;
}
