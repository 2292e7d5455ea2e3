import type { WrittenFigure } from '../server/lessons/schemas/figures.ts';
import type { OutletName } from './outlet.ts';

/** What the checks of a figure show together, by one rule for every claimant. */
export type Finding = WrittenFigure['finding'];

/** Another count of the same or a like thing, with who counted first and what access they had. */
export type FigureCheck = WrittenFigure['checks'][number] & {
	/** Who stands behind the page, as far as `outlets.yaml` knows. */
	outlets?: OutletName[];
};

/** A number that a document states, and who else counted. */
export interface Figure extends WrittenFigure {
	checks: FigureCheck[];
}
