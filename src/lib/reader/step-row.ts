import type { StepId } from '../model/lesson.ts';
import type { Asked } from '../questions/answered.ts';

/** A step of a case, as the pages of the case list it. */
export interface StepRow {
	id: StepId;
	name: string;
	/** Its number; Recall has none, and it is 0. */
	number: number;
	/** Its page, from the top of the site. */
	address: string;
	/** How long its core takes a weak reader. */
	minutes: number;
	/** What is asked on it, each with its place on the page. What stands behind the core need not be answered. */
	asked: (Asked & { place: string; more?: true })[];
}
